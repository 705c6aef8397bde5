internal import BudgetImport
internal import Glibc

/// Finds out how a text is encoded and turns it into UTF-8.
enum TextDecoding {
  private static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The text in UTF-8 without a mark, and what it was encoded in.
  ///
  /// A mark decides; without one it is UTF-8 where all of it is, else GB18030.
  static func decode(
    _ bytes: [UInt8]
  ) throws(SourceProblem) -> (text: [UInt8], encoding: TextEncoding) {
    if bytes.starts(with: utf8Mark) {
      let text = Array(bytes[utf8Mark.count...])
      if let place = invalidPlace(in: text) {
        throw .wrongEncoding(.utf8, line: line(of: place, in: text))
      }
      return (text, .utf8)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return (try utf16(bytes, isLittle: true), .utf16) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (try utf16(bytes, isLittle: false), .utf16) }
    if invalidPlace(in: bytes) == nil { return (bytes, .utf8) }
    return (try gb18030(bytes), .gb18030)
  }

  /// Where bytes stop to be UTF-8, nil when all are.
  private static func invalidPlace(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place < bytes.count {
        let lead = bytes[place]
        guard lead >= 0x80 else {
          place += 1
          continue
        }
        let count =
          switch lead {
          case 0xC2...0xDF: 2
          case 0xE0...0xEF: 3
          case 0xF0...0xF4: 4
          default: 0
          }
        guard count > 0, place + count <= bytes.count else { return place }
        let second: ClosedRange<UInt8> =
          switch lead {
          case 0xE0: 0xA0...0xBF
          case 0xED: 0x80...0x9F
          case 0xF0: 0x90...0xBF
          case 0xF4: 0x80...0x8F
          default: 0x80...0xBF
          }
        guard second.contains(bytes[place + 1]),
          bytes[(place + 1)..<(place + count)].allSatisfy({ $0 & 0xC0 == 0x80 })
        else { return place }
        place += count
      }
      return nil
    }
  }

  private static func line(of place: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<place].count { $0 == 0x0A }
  }

  private static func utf16(
    _ bytes: [UInt8], isLittle: Bool
  ) throws(SourceProblem) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var units = stride(from: 2, to: bytes.count - 1, by: 2).lazy.map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }.makeIterator()
    var decoder = UTF16()
    while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar): text.append(contentsOf: UTF8.encode(scalar) ?? .init())
      case .emptyInput where bytes.count.isMultiple(of: 2): return text
      case .emptyInput, .error:
        throw .wrongEncoding(.utf16, line: line(of: text.count, in: text))
      }
    }
  }

  private static func gb18030(_ bytes: [UInt8]) throws(SourceProblem) -> [UInt8] {
    guard let decoder = iconv_open("UTF-8", "GB18030"), decoder != iconv_t(bitPattern: -1) else {
      throw .noDecoder
    }
    defer { iconv_close(decoder) }
    var source = bytes
    // Two bytes become three, four become four; one becomes one.
    var text = [UInt8](repeating: 0, count: bytes.count * 2 + 4)
    let left: (source: Int, text: Int) = source.withUnsafeMutableBytes { source in
      text.withUnsafeMutableBytes { text in
        var (input, inputLeft) = (
          source.baseAddress?.assumingMemoryBound(to: CChar.self), source.count
        )
        var (output, outputLeft) = (
          text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count
        )
        _ = iconv(decoder, &input, &inputLeft, &output, &outputLeft)
        return (inputLeft, outputLeft)
      }
    }
    guard left.source == 0 else {
      throw .unknownEncoding(line: line(of: bytes.count - left.source, in: bytes))
    }
    text.removeLast(left.text)
    return text
  }
}
