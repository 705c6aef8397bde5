/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public let kind: Kind
  /// The byte at which it is wrong, counted from 0; the length of the text when it ends too soon.
  public let offset: Int

  /// Makes an error.
  public init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  /// The ways a text fails to be JSON as RFC 8259 has it.
  public enum Kind: Hashable, Sendable {
    /// Nothing but white space.
    case empty
    /// UTF-16 or UTF-32, by its byte order mark or its zero bytes.
    case notUTF8Encoding
    /// Bytes that are not UTF-8: overlong, surrogates, past U+10FFFF, cut short.
    case invalidUTF8
    /// The text ends where something else must follow.
    case unexpectedEnd(expected: Expectation)
    /// A character where something else must stand.
    case unexpected(Unicode.Scalar, expected: Expectation)
    /// `//` or `/*`: JSON has no comments.
    case comment
    /// A comma before a closing bracket or brace.
    case trailingComma
    /// A raw control character in a string, where only its escape may stand.
    case controlCharacterInString(Unicode.Scalar)
    /// A backslash before what is not an escape.
    case invalidEscape
    /// A `\u` escape of one half of a surrogate pair without the other.
    case loneSurrogate
    /// Digits that are not a number: a leading zero or plus, no digit beside the point.
    case invalidNumber
    /// More than `JSONReader.nestingLimit` arrays and objects in one another.
    case nestingTooDeep
    /// Something after the end of the value.
    case trailingContent
  }

  /// What must stand where something else does.
  public enum Expectation: Hashable, Sendable {
    case value
    case object
    case array
    case string
    case number
    case boolean
    case null
    /// A key, or the end of an object that has none.
    case keyOrEnd
    /// A key after a comma.
    case key
    case colon
    /// A comma or the closing brace.
    case commaOrBrace
    /// A comma or the closing bracket.
    case commaOrBracket
    /// The quotation mark that closes a string.
    case closingQuote
  }
}
