/// Writes JSON, token by token, always the same bytes for the same tokens.
///
/// Indented, a container is either spread over lines, two spaces deeper each, or kept on one line; compact,
/// everything is on one line without spaces. Only what JSON forbids raw is escaped.
public struct JSONWriter {
  /// How a whole text is laid out.
  public enum Layout: Hashable, Sendable {
    case indented, compact
  }

  /// How one array or object of an indented text is laid out; inside an inline one everything is inline.
  public enum Style: Hashable, Sendable {
    case multiline, inline
  }

  /// What has been written.
  public private(set) var bytes: [UInt8] = []

  private let layout: Layout
  private var containers: [Style] = []
  private var isFirst = true
  private var followsKey = false

  /// Makes a writer; a capacity in bytes spares it from growing.
  public init(_ layout: Layout = .indented, capacity: Int = 0) {
    self.layout = layout
    bytes.reserveCapacity(capacity)
  }

  /// Begins an object.
  public mutating func beginObject(_ style: Style = .multiline) {
    begin(UInt8(ascii: "{"), style)
  }

  /// Ends the object begun last.
  public mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Begins an array.
  public mutating func beginArray(_ style: Style = .multiline) {
    begin(UInt8(ascii: "["), style)
  }

  /// Ends the array begun last.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Writes a key; its value must come next.
  public mutating func key(_ key: String) {
    separate()
    appendQuoted(key)
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    separate()
    appendQuoted(value)
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) { number(text: String(value)) }

  /// Writes a number from its text, which must be one in JSON's grammar.
  public mutating func number(text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) { number(text: value ? "true" : "false") }

  /// Writes `null`.
  public mutating func null() { number(text: "null") }

  /// Writes a final line feed, as a text file has.
  public mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func begin(_ opening: UInt8, _ style: Style) {
    separate()
    bytes.append(opening)
    containers.append(containers.last == .inline || layout == .compact ? .inline : style)
    isFirst = true
  }

  private mutating func end(_ closing: UInt8) {
    let style = containers.popLast()
    if style == .multiline, !isFirst { breakLine() }
    bytes.append(closing)
    isFirst = false
  }

  /// Writes what stands between the token before and the next one.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard let style = containers.last else { return }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if style == .multiline {
      breakLine()
    } else if !isFirst, layout == .indented {
      bytes.append(UInt8(ascii: " "))
    }
    isFirst = false
  }

  private mutating func breakLine() {
    let spaces = 2 * containers.count
    Self.lineBreak.withUnsafeBufferPointer { lineBreak in
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: lineBreak.prefix(1 + spaces)))
    }
    for _ in 0..<max(0, 1 + spaces - Self.lineBreak.count) { bytes.append(UInt8(ascii: " ")) }
  }

  private static let lineBreak = Array("\n".utf8) + Array(repeating: UInt8(ascii: " "), count: 32)

  private mutating func appendQuoted(_ string: String) {
    var string = string
    string.withUTF8 { utf8 in
      bytes.append(UInt8(ascii: "\""))
      var start = 0
      while start < utf8.count {
        let raw = Self.rawPrefix(of: utf8, from: start)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<start + raw]))
        start += raw
        if start < utf8.count {
          appendEscape(of: utf8[start])
          start += 1
        }
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// How many bytes from a place on can stand raw in a string.
  private static func rawPrefix(of utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = utf8.baseAddress else { return 0 }
    var end = start
    while utf8.count - end >= 8 {
      let prefix = EightBytes(base + end).rawPrefix
      end += prefix
      if prefix < 8 { return end - start }
    }
    while end < utf8.count, !needsEscape(utf8[end]) { end += 1 }
    return end - start
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscape(of byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    case 0x00..<0x20:
      let hex = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hex[Int(byte >> 4)])
      bytes.append(hex[Int(byte & 0xF)])
    default: bytes.append(byte)
    }
  }
}
