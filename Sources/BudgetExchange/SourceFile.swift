public import BudgetImport

/// The one entrance for the bytes of spreadsheets and texts of separated values that others made.
public enum SourceFile {
  /// Reads a file as tables; its first bytes say what it is, its name only where they say nothing.
  ///
  /// - Parameter name: the file's name, with or without its path.
  public static func tables(
    _ bytes: [UInt8], name: String, monitor: ProgressMonitor = .none
  ) throws(SourceProblem) -> SourceTables {
    switch try SourceKind(bytes, name: name) {
    case .workbook(let archive):
      return SourceTables(try WorkbookReader(archive).tables(monitor: monitor))
    case .text: return try DelimitedTable.read(bytes, monitor: monitor)
    }
  }
}

/// What a file is, by its first bytes.
enum SourceKind {
  case workbook(Archive)
  case text

  init(_ bytes: [UInt8], name: String) throws(SourceProblem) {
    guard !bytes.isEmpty else { throw .empty }
    let suffix = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .workbook(try Self.workbook(bytes))
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw .foreign(Self.compound(bytes, suffix))
    } else if bytes.starts(with: "%PDF".utf8) {
      throw .foreign(.document)
    } else if Self.isWebPage(bytes) {
      throw .foreign(.html)
    } else if ["xlsx", "xlsm"].contains(suffix) {
      throw .damaged(part: nil)
    } else {
      self = .text
    }
  }

  private static func workbook(_ bytes: [UInt8]) throws(SourceProblem) -> Archive {
    let archive: Archive
    do throws(ArchiveError) {
      archive = try Archive(bytes)
    } catch {
      throw SourceProblem(error)
    }
    func has(_ part: String) -> Bool { archive.contains(part) }
    if archive.names.contains(where: { $0.hasSuffix("workbook.bin") }) { throw .foreign(.xlsb) }
    if archive.names.contains(where: { $0.hasPrefix("word/") }) { throw .foreign(.document) }
    if has("Index/Document.iwa") || has("Index.zip") || has("index.xml") {
      throw .foreign(.numbers)
    }
    if has("mimetype"), has("content.xml") { throw .foreign(.ods) }
    guard has("_rels/.rels") || has("[Content_Types].xml") else { throw .unknownKind }
    return archive
  }

  /// An OLE2 file: a workbook behind a password is packed in one, and old workbooks are one.
  private static func compound(_ bytes: [UInt8], _ suffix: String) -> ForeignFormat {
    let name: [UInt8] = Array(
      "EncryptedPackage".utf16.flatMap { unit in
        [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      })
    let last = bytes.count - name.count
    // Names of streams stand at places that are multiples of 128.
    let isEncrypted = stride(from: 0, through: last, by: 128).contains { place in
      bytes[place..<(place + name.count)].elementsEqual(name)
    }
    if isEncrypted { return .protected }
    return suffix == "et" ? .et : ["doc", "wps"].contains(suffix) ? .document : .xls
  }

  /// Systems often write a web page and name it `.xls`.
  private static func isWebPage(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(512), as: UTF8.self)
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
    return ["<html", "<!doctype", "<table", "<?xml", "<meta", "mime-version:"].contains {
      start.hasPrefix($0)
    }
  }
}
