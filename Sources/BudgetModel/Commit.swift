/// A change to be brought to the disk, and what it was made from.
public struct Commit: Hashable, Sendable {
  /// The change.
  public let change: Change
  /// What the cell held when the change was made; it must hold that still.
  public let expected: SpendingEntry?
  /// Why, where a reason was given; a closed month is changed only with one.
  public let reason: String?
  /// The entry of the history that the change takes back.
  public let undoes: Int?

  /// Makes a commit.
  public init(
    _ change: Change, expecting expected: SpendingEntry?, reason: String? = nil,
    undoes: Int? = nil
  ) {
    self.change = change
    self.expected = expected
    self.reason = reason
    self.undoes = undoes
  }

  /// Whether a text says anything.
  public static func isReason(_ text: String?) -> Bool {
    text.map { !$0.allSatisfy(\.isWhitespace) } ?? false
  }
}
