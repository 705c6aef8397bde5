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

  private var text: ByteText
  private let layout: Layout
  private var containers: [Style] = []
  private var isFirst = true
  private var followsKey = false

  /// Makes a writer; a capacity in bytes spares it from growing.
  public init(_ layout: Layout = .indented, capacity: Int = 0) {
    self.layout = layout
    text = ByteText(capacity: capacity)
  }

  /// A copy of what has been written so far.
  public var bytes: [UInt8] { text.bytes }

  /// What has been written, without copying it.
  public consuming func finish() -> [UInt8] { text.finish() }

  /// Begins an object.
  public mutating func beginObject(_ style: Style = .multiline) {
    begin("{", style)
  }

  /// Ends the object begun last.
  public mutating func endObject() { end("}") }

  /// Begins an array.
  public mutating func beginArray(_ style: Style = .multiline) {
    begin("[", style)
  }

  /// Ends the array begun last.
  public mutating func endArray() { end("]") }

  /// Writes a key; its value must come next.
  public mutating func key(_ key: String) {
    separate()
    text.appendQuoted(key, closing: layout == .indented ? "\": " : "\":")
    followsKey = true
  }

  /// Writes a key made ready before; its value must come next.
  public mutating func key(_ key: WrittenKey) {
    if layout == .indented, !isFirst, !followsKey, containers.last == .inline {
      text.append(key.following)
    } else {
      separate()
      text.append(layout == .indented ? key.spaced : key.tight)
    }
    followsKey = true
  }

  /// Writes as a string what needs no escapes, such as the ASCII of an amount.
  public mutating func string(unescaped value: UnsafeBufferPointer<UInt8>) {
    separate()
    text.appendQuoted(unescaped: value)
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    separate()
    text.appendQuoted(value, closing: "\"")
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) { number(text: String(value)) }

  /// Writes a number from its text, which must be one in JSON's grammar.
  public mutating func number(text: String) {
    separate()
    self.text.append(text)
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) { number(text: value ? "true" : "false") }

  /// Writes `null`.
  public mutating func null() { number(text: "null") }

  /// Writes a value from its text, which must be one value of JSON without line feeds.
  public mutating func raw(_ value: String) { number(text: value) }

  /// Writes a final line feed, as a text file has.
  public mutating func endLine() { text.append("\n") }

  private mutating func begin(_ opening: StaticString, _ style: Style) {
    separate()
    text.append(opening)
    containers.append(containers.last == .inline || layout == .compact ? .inline : style)
    isFirst = true
  }

  private mutating func end(_ closing: StaticString) {
    let style = containers.popLast()
    if style == .multiline, !isFirst { breakLine("\n") }
    text.append(closing)
    isFirst = false
  }

  /// Writes what stands between the token before and the next one.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard let style = containers.last else { return }
    switch (style, isFirst) {
    case (.multiline, true): breakLine("\n")
    case (.multiline, false): breakLine(",\n")
    case (.inline, true): break
    case (.inline, false): text.append(layout == .indented ? ", " : ",")
    }
    isFirst = false
  }

  private mutating func breakLine(_ end: StaticString) {
    text.append(end)
    text.appendSpaces(2 * containers.count)
  }
}

/// A key as it is written, for one that is written again and again.
///
/// Plain memory that is never given back: such keys are made once and kept as long as the program runs.
public struct WrittenKey: @unchecked Sendable {
  /// The key behind a comma, which a line goes on with.
  fileprivate let following: UnsafeBufferPointer<UInt8>
  fileprivate let spaced: UnsafeBufferPointer<UInt8>
  fileprivate let tight: UnsafeBufferPointer<UInt8>

  /// Makes a key ready.
  public init(_ key: String) {
    var text = ByteText(capacity: key.utf8.count + 6)
    text.append(", ")
    text.appendQuoted(key, closing: "\": ")
    let bytes = text.finish()
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = memory.initialize(fromContentsOf: bytes)
    following = UnsafeBufferPointer(memory)
    spaced = UnsafeBufferPointer(rebasing: following.dropFirst(2))
    tight = UnsafeBufferPointer(rebasing: spaced.dropLast())
  }
}
