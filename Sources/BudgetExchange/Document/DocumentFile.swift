public import BudgetImport

/// The one entrance for the bytes of documents that others made.
public enum DocumentFile {
  /// Reads a document: a text, a `.docx` or a `.pdf`; its first bytes say which.
  ///
  /// - Parameters:
  ///   - head: what the caller knows better than the document.
  ///   - path: the folders in which `pdftotext` is looked for, as $PATH has them.
  public static func read(
    _ bytes: [UInt8], head: DocumentHead = DocumentHead(), path: String,
    monitor: ProgressMonitor = .none
  ) throws(DocumentProblem) -> DocumentReading {
    guard !bytes.isEmpty else { throw .empty }
    if let start = PDFText.start(of: bytes) {
      return try pdf(Array(bytes[start...]), head, path, monitor)
    }
    let text: DocumentText
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      text = DocumentText(try WordDocument.blocks(bytes, monitor: monitor))
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw compound(bytes)
    } else {
      text = DocumentText(try plain(bytes))
    }
    return try reading(text, head, monitor)
  }

  /// Both ways in which `pdftotext` lays out the text; the one that leaves less open.
  private static func pdf(
    _ bytes: [UInt8], _ head: DocumentHead, _ path: String, _ monitor: ProgressMonitor
  ) throws(DocumentProblem) -> DocumentReading {
    let program = try PDFText(path: path)
    let plain = DocumentText(try program.text(of: bytes, keepsLayout: false, monitor: monitor))
    var first: DocumentReading?
    var problem: DocumentProblem?
    do throws(DocumentProblem) {
      first = try reading(plain, head, monitor)
    } catch {
      problem = error
    }
    if let first, first.uncertain.isEmpty, first.unread.isEmpty { return first }
    let laidOut = DocumentText(try program.text(of: bytes, keepsLayout: true, monitor: monitor))
    do throws(DocumentProblem) {
      let second = try reading(laidOut, head, monitor)
      guard let first else { return second }
      return open(second) <= open(first) ? second : first
    } catch {
      if let first { return first }
      throw problem ?? error
    }
  }

  /// How much a reading leaves open.
  private static func open(_ reading: DocumentReading) -> Int {
    reading.uncertain.count + reading.unread.count
  }

  private static func reading(
    _ text: DocumentText, _ head: DocumentHead, _ monitor: ProgressMonitor
  ) throws(DocumentProblem) -> DocumentReading {
    do throws(DocumentError) {
      return try DocumentReader.read(text, head: head, monitor: monitor)
    } catch {
      throw error == .cancelled ? .cancelled : .content(error)
    }
  }

  private static func plain(_ bytes: [UInt8]) throws(DocumentProblem) -> String {
    let text: [UInt8]
    do throws(SourceProblem) {
      text = try TextDecoding.decode(bytes).text
    } catch {
      throw DocumentProblem(error)
    }
    guard !text.contains(0) else { throw .unknownKind }
    return String(decoding: text, as: UTF8.self)
  }

  /// An OLE2 file: an old document, or a new one behind a password.
  private static func compound(_ bytes: [UInt8]) -> DocumentProblem {
    let name: [UInt8] = "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
    // Names of streams stand at places that are multiples of 128.
    let isEncrypted = stride(from: 0, to: max(0, bytes.count - name.count), by: 128).contains {
      (place: Int) -> Bool in bytes[place..<place + name.count].elementsEqual(name)
    }
    return isEncrypted ? .protected : .oldWord
  }
}

extension DocumentProblem {
  init(_ problem: SourceProblem) {
    switch problem {
    case .empty: self = .empty
    case .foreign(.protected): self = .protected
    case .damaged(let part): self = .damaged(part: part)
    case .missingPart(let part), .malformed(let part, _): self = .damaged(part: part)
    case .tooMuch, .bomb: self = .tooLarge
    case .unknownEncoding(let line), .wrongEncoding(_, let line): self = .encoding(line: line)
    case .noDecoder: self = .noDecoder
    case .cancelled: self = .cancelled
    default: self = .unknownKind
    }
  }
}
