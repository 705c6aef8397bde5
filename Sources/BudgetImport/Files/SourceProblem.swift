/// Why a file of others cannot be read as tables.
public enum SourceProblem: Error, Hashable, Sendable {
  /// It holds nothing.
  case empty
  /// It is neither a workbook nor a text.
  case unknownKind
  /// It is of a kind that is not read, but can be turned into one that is.
  case foreign(ForeignFormat)
  /// The packed file, or a part of it, is cut off or broken; nil for all of it.
  case damaged(part: String?)
  /// A part that a workbook must have is not there.
  case missingPart(String)
  /// A part is no well-formed XML, or one that is not allowed here; the line is counted from 1.
  case malformed(part: String, line: Int)
  /// It has no sheet with cells.
  case noSheets
  /// It holds more than is taken.
  case tooMuch(SourceLimit, at: CellPlace?)
  /// A part unpacks to far more than honest files do.
  case bomb(part: String)
  /// Bytes that are neither UTF-8 nor GB18030, on a line counted from 1.
  case unknownEncoding(line: Int)
  /// Bytes that are not of the encoding that the text's first bytes name, on a line counted from 1.
  case wrongEncoding(TextEncoding, line: Int)
  /// The system cannot read GB18030.
  case noDecoder
  /// A quotation mark that nothing closes opens on a line counted from 1.
  case openQuote(line: Int)
  /// Text stands behind a closing quotation mark, on a line counted from 1.
  case textBehindQuote(line: Int)
  /// The text has a single column, so it is no table.
  case oneColumn
  /// A cell of a workbook is wrong.
  case cell(CellFault, at: CellPlace)
  /// Whoever asked for it waits no longer.
  case cancelled
}

/// What is wrong with a cell of a workbook.
public enum CellFault: Hashable, Sendable {
  /// A formula whose result the file does not hold.
  case formulaWithoutValue
  /// A reference that names no cell.
  case badReference(String)
  /// A reference beyond XFD1048576, the last cell of a sheet.
  case beyondSheet(String)
  /// A cell or row that stands before the one it follows in the file, or twice.
  case outOfOrder(String)
  /// A text that the workbook does not have.
  case missingText(String)
  /// A number that is none.
  case badNumber(String)
}

/// How much a file may hold of something.
public enum SourceLimit: Hashable, Sendable {
  /// So many megabytes.
  case megabytes(Int)
  /// So many rows.
  case rows(Int)
  /// So many columns.
  case columns(Int)
  /// So many cells.
  case cells(Int)
  /// So many characters in a cell.
  case characters(Int)
  /// So many parts.
  case parts(Int)
}

/// A kind of file that is recognised and not read.
public enum ForeignFormat: Hashable, Sendable {
  /// The binary workbook of Excel up to 2003, `.xls`.
  case xls
  /// The binary workbook of newer versions, `.xlsb`.
  case xlsb
  /// A workbook that a password protects.
  case protected
  /// LibreOffice's, `.ods`.
  case ods
  /// WPS's own, `.et`.
  case et
  /// Apple's, `.numbers`.
  case numbers
  /// A web page, often under the name `.xls`.
  case html
  /// A document, `.docx` or `.pdf`.
  case document
}

/// How a text is encoded.
public enum TextEncoding: Hashable, Sendable {
  /// UTF-8, with or without its mark.
  case utf8
  /// UTF-16 with its mark.
  case utf16
  /// GB18030, which holds GBK and GB 2312.
  case gb18030
}

/// What a file was read as.
public struct SourceTables: Hashable, Sendable {
  /// Its tables: the sheets of a workbook in their order, or the only one of a text.
  public let tables: [CellTable]
  /// How its text is encoded, nil for a workbook.
  public let encoding: TextEncoding?

  /// Makes a reading.
  public init(_ tables: [CellTable], encoding: TextEncoding? = nil) {
    self.tables = tables
    self.encoding = encoding
  }
}
