/// What was pasted: a terminal marks where a paste begins and ends, or so much came at once that nobody typed it.
public struct Paste: Hashable, Sendable {
  /// The text, its line breaks as `\n`; bytes that are no UTF-8 are U+FFFD.
  public let text: String
  /// Whether the paste was longer than the decoder keeps; the text is then its start, up to a whole scalar.
  public let isTruncated: Bool
  /// Whether the terminal marked it; else its start came before it, as keys.
  public let isMarked: Bool

  /// The most bytes that a device keeps of one paste; what is beyond is read and dropped.
  public static let byteLimit = 1 << 20

  /// Makes a paste.
  public init(_ text: String, isTruncated: Bool = false, isMarked: Bool = true) {
    self.text = text
    self.isTruncated = isTruncated
    self.isMarked = isMarked
  }
}
