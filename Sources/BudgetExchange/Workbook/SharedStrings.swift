internal import BudgetImport

/// The texts that a workbook's cells share.
enum SharedStrings {
  /// Each text as a cell has it; pieces of different looks are one text, and how it is read aloud is no part of it.
  static func read(
    _ part: String, in archive: Archive, _ limits: CellLimits, _ monitor: ProgressMonitor
  ) throws(SourceProblem) -> [CellValue] {
    var texts: [CellValue] = []
    var text = RichText()
    var size = 0
    var problem: SourceProblem?
    try archive.readXML(part, monitor: monitor) { event in
      if case .start(let element) = event, element.name == "si" { text = RichText() }
      text.take(event)
      guard text.bytes.count <= limits.cellBytes else {
        problem = .tooMuch(.characters(limits.cellBytes / 3), at: nil)
        return false
      }
      if case .end("si") = event {
        size += text.bytes.count
        texts.append(text.value)
        guard size <= limits.sharedBytes, texts.count <= limits.cells else {
          problem = .tooMuch(.megabytes(limits.sharedBytes >> 20), at: nil)
          return false
        }
      }
      return true
    }
    if let problem { throw problem }
    return texts
  }
}

/// A text in pieces of different looks, as it is gathered.
struct RichText {
  private(set) var bytes: [UInt8] = []
  private var isText = false
  /// Inside of what says how the text is read aloud.
  private var isPhonetic = false

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let element):
      if element.name == "t" { isText = true }
      if element.name == "rPh" { isPhonetic = true }
    case .end("t"): isText = false
    case .end("rPh"): isPhonetic = false
    case .end: break
    case .text(let piece): if isText, !isPhonetic { bytes.append(contentsOf: piece) }
    }
  }

  /// The text as a cell has it.
  var value: CellValue { CellValue(printed: Self.text(of: bytes)) }

  /// The text of bytes in which characters that XML cannot hold are written as `_x000D_`.
  static func text(of bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("_x") else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstRange(of: "_x") {
      result += rest[..<mark.lowerBound]
      let digits = rest[mark.upperBound...].prefix(4)
      let behind = rest[digits.endIndex...]
      if digits.utf8.count == 4, behind.first == "_", let value = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        result.unicodeScalars.append(scalar)
        rest = behind.dropFirst()
      } else {
        result += "_x"
        rest = rest[mark.upperBound...]
      }
    }
    return result + rest
  }
}
