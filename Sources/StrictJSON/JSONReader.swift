/// Reads JSON as RFC 8259 has it, token by token, from bytes that stay where they are while it reads.
///
/// A byte order mark at the start is accepted and dropped; everything else outside the grammar is refused.
/// The reader never recurses, apart from `skipValue`, which `nestingLimit` bounds.
public struct JSONReader {
  /// How many arrays and objects may stand in one another.
  public static let nestingLimit = 512

  let start: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>
  var cursor: UnsafePointer<UInt8>
  private var depth = 0
  /// Whether an array or object was just entered, so that no comma is due.
  private var isFirst = false

  /// Makes a reader of a whole text; throws for an empty one and for UTF-16 and UTF-32.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { throw JSONError(.empty, at: 0) }
    self.start = start
    end = start + bytes.count
    cursor = start + Self.byteOrderMarkLength(bytes)
    guard !Self.looksLikeUTF16(bytes) else { throw JSONError(.notUTF8Encoding, at: 0) }
    skipWhitespace()
    guard cursor < end else { throw JSONError(.empty, at: offset) }
  }

  /// Where the reader stands, in bytes from the start; after `peek`, where the next value begins.
  public var offset: Int { cursor - start }

  /// The type of the next value, judged by its first byte; reads only the white space before it.
  public mutating func peek() throws(JSONError) -> JSONType {
    switch try nextByte(.value) {
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    default: throw unexpected(.value)
    }
  }

  /// Enters an object; `nextKey` then gives its keys.
  public mutating func enterObject() throws(JSONError) {
    try enter(UInt8(ascii: "{"), .object)
  }

  /// Enters an array; `nextElement` then tells whether an element follows.
  public mutating func enterArray() throws(JSONError) {
    try enter(UInt8(ascii: "["), .array)
  }

  /// Enters an object when one comes next and returns where it begins; nil when it is a value of another type, which
  /// is not read.
  public mutating func enterObjectIfNext() throws(JSONError) -> Int? {
    guard try nextByte(.value) == UInt8(ascii: "{") else { return nil }
    let place = offset
    try enterObject()
    return place
  }

  /// The next key of the object, whose value must be read next; nil when the object ends and is left.
  public mutating func nextKey() throws(JSONError) -> JSONText? {
    guard
      try advance(closing: UInt8(ascii: "}"), first: .keyOrEnd, comma: .commaOrBrace, next: .key)
    else { return nil }
    guard cursor.pointee == UInt8(ascii: "\"") else { throw unexpected(.key) }
    let key = try scanString()
    guard try nextByte(.colon) == UInt8(ascii: ":") else { throw unexpected(.colon) }
    cursor += 1
    return key
  }

  /// Takes the next key when it is one of those expected, its colon right behind it, and returns which; nil when
  /// another key or the end comes, which `nextKey` then gives.
  ///
  /// - Parameters:
  ///   - first: which key is the likeliest; those before it are not looked for.
  ///   - taken: a bit for each key that is not looked for either.
  public mutating func takeKey(
    of expected: UnsafeBufferPointer<ExpectedKey>, from first: Int, except taken: UInt32 = 0
  ) -> Int? {
    let before = cursor
    if !isFirst, end - cursor > 2, cursor[0] == UInt8(ascii: ","), cursor[1] == UInt8(ascii: " "),
      cursor[2] == UInt8(ascii: "\"")
    {
      // As nearly every key on a line is written.
      cursor += 2
    } else {
      skipWhitespace()
      if !isFirst {
        guard cursor < end, cursor.pointee == UInt8(ascii: ",") else { return nil }
        cursor += 1
        skipWhitespace()
      }
    }
    var place = first
    while place < expected.count {
      if taken & 1 << UInt32(place) == 0, expected[place].stands(at: cursor, before: end) {
        cursor += expected[place].length
        isFirst = false
        return place
      }
      place += 1
    }
    cursor = before
    return nil
  }

  /// Whether the array has another element, to be read next; when not, the array is left.
  public mutating func nextElement() throws(JSONError) -> Bool {
    try advance(closing: UInt8(ascii: "]"), first: .value, comma: .commaOrBracket, next: .value)
  }

  /// Reads a string.
  public mutating func string() throws(JSONError) -> JSONText {
    guard try nextByte(.string) == UInt8(ascii: "\"") else { throw unexpected(.string) }
    return try scanString()
  }

  /// Reads a string when one comes next, nil when it is a value of another type.
  public mutating func stringIfNext() throws(JSONError) -> JSONText? {
    guard try nextByte(.value) == UInt8(ascii: "\"") else { return nil }
    return try scanString()
  }

  /// Passes over a string when one comes next; false when it is a value of another type, which is not read.
  public mutating func skipStringIfNext() throws(JSONError) -> Bool {
    guard try nextByte(.value) == UInt8(ascii: "\"") else { return false }
    _ = try scanString()
    return true
  }

  /// Reads a number, as it is written.
  public mutating func number() throws(JSONError) -> JSONText {
    let first = try nextByte(.number)
    guard first.isDigit || Self.signsAndPoint.contains(first) else { throw unexpected(.number) }
    return try scanNumber()
  }

  /// Reads `true` or `false`.
  public mutating func boolean() throws(JSONError) -> Bool {
    let isTrue = try nextByte(.boolean) == UInt8(ascii: "t")
    try scanWord(isTrue ? "true" : "false", .boolean)
    return isTrue
  }

  /// Reads `null`.
  public mutating func null() throws(JSONError) {
    _ = try nextByte(.null)
    try scanWord("null", .null)
  }

  /// Reads a value of any type and forgets it.
  public mutating func skipValue() throws(JSONError) {
    switch try peek() {
    case .object:
      try enterObject()
      while try nextKey() != nil { try skipValue() }
    case .array:
      try enterArray()
      while try nextElement() { try skipValue() }
    case .string: _ = try string()
    case .number: _ = try number()
    case .boolean: _ = try boolean()
    case .null: try null()
    }
  }

  /// Makes sure that nothing but white space follows the value.
  public mutating func finish() throws(JSONError) {
    skipWhitespace()
    guard cursor == end else {
      let error = unexpected(.value)
      if case .unexpected = error.kind { throw JSONError(.trailingContent, at: offset) }
      throw error
    }
  }

  private static let signsAndPoint: [UInt8] = Array("-+.".utf8)

  private mutating func enter(
    _ opening: UInt8, _ expectation: JSONError.Expectation
  ) throws(JSONError) {
    guard try nextByte(expectation) == opening else { throw unexpected(expectation) }
    guard depth < Self.nestingLimit else { throw JSONError(.nestingTooDeep, at: offset) }
    cursor += 1
    depth += 1
    isFirst = true
  }

  /// Goes to the next key or element, over the comma where one is due; false when the closing byte was read.
  @inline(__always)
  private mutating func advance(
    closing: UInt8, first: JSONError.Expectation, comma: JSONError.Expectation,
    next: JSONError.Expectation
  ) throws(JSONError) -> Bool {
    let byte = try nextByte(isFirst ? first : comma)
    if byte == closing {
      cursor += 1
      depth -= 1
      isFirst = false
      return false
    }
    if isFirst {
      isFirst = false
      return true
    }
    guard byte == UInt8(ascii: ",") else { throw unexpected(comma) }
    let commaOffset = offset
    cursor += 1
    guard try nextByte(next) != closing else { throw JSONError(.trailingComma, at: commaOffset) }
    return true
  }
}

/// The types of JSON values.
public enum JSONType: Hashable, Sendable {
  case object, array, string, number, boolean, null
}
