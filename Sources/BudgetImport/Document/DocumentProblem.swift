/// Why a file of others cannot be read as a document.
public enum DocumentProblem: Error, Hashable, Sendable {
  /// It holds nothing.
  case empty
  /// It is a spreadsheet.
  case workbook
  /// It is a document of Word up to 2003, `.doc`.
  case oldWord
  /// It is neither a text nor a `.docx` nor a `.pdf`.
  case unknownKind
  /// A password protects it.
  case protected
  /// It is cut off or broken; the part of the package is named where one is.
  case damaged(part: String?)
  /// It unpacks to more than is taken.
  case tooLarge
  /// Bytes of a text are in no encoding that is read, on a line counted from 1.
  case encoding(line: Int)
  /// The system cannot read GB18030.
  case noDecoder
  /// `pdftotext`, which reads `.pdf`, is not installed.
  case noPDFReader
  /// Its pages are pictures: there is no text to read.
  case picturesOnly
  /// `pdftotext` was still at work after so many seconds.
  case tooSlow(seconds: Int)
  /// `pdftotext` could not read it.
  case unreadablePDF
  /// Its text makes no book.
  case content(DocumentError)
  /// Whoever asked for it waits no longer.
  case cancelled
}
