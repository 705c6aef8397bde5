internal import BudgetImport
internal import Glibc

/// Takes the text out of a `.pdf` through `pdftotext` of poppler-utils.
struct PDFText {
  private let program: String
  private let limits: ChildLimits

  /// Finds the program in some folders.
  init(path: String, limits: ChildLimits = ChildLimits()) throws(DocumentProblem) {
    let folders = path.split(separator: ":").filter { $0.hasPrefix("/") }
    let candidates = folders.map { "\($0)/pdftotext" }
    guard let program = candidates.first(where: { access($0, X_OK) == 0 }) else {
      throw .noPDFReader
    }
    self.program = program
    self.limits = limits
  }

  /// Where a PDF begins, which may be a little behind the first byte; nil for any other file.
  static func start(of bytes: [UInt8]) -> Int? {
    let mark = Array("%PDF-".utf8)
    guard bytes.count >= mark.count else { return nil }
    return (0...min(1024, bytes.count - mark.count)).first { place in
      bytes[place] == mark[0] && bytes[place..<place + mark.count].elementsEqual(mark)
    }
  }

  /// The text, its pages parted by form feeds.
  func text(
    of bytes: [UInt8], keepsLayout: Bool, monitor: ProgressMonitor
  ) throws(DocumentProblem) -> String {
    let options = ["-enc", "UTF-8"] + (keepsLayout ? ["-layout"] : []) + ["-", "-"]
    let output: ChildOutput
    do throws(ChildProblem) {
      output = try ChildProcess.run(
        program, options, input: bytes, limits: limits, monitor: monitor)
    } catch {
      switch error {
      case .cancelled: throw .cancelled
      case .tooSlow(let seconds): throw .tooSlow(seconds: seconds)
      case .tooMuch: throw .tooLarge
      case .cannotStart: throw .noPDFReader
      }
    }
    guard output.status == 0 else {
      let words = String(decoding: output.errors, as: UTF8.self).lowercased()
      throw words.contains("password") || isEncrypted(bytes) ? .protected : .unreadablePDF
    }
    let text = String(decoding: output.bytes, as: UTF8.self)
    guard !text.allSatisfy(\.isWhitespace) else { throw .picturesOnly }
    return text
  }

  /// Whether the file says at its end that it is encrypted.
  private func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let mark = Array("/Encrypt".utf8)
    let tail = bytes.suffix(1 << 16)
    return tail.indices.contains { place in
      tail[place] == mark[0] && tail[place...].starts(with: mark)
    }
  }
}
