/// A change to be brought to the disk, and what it was made from.
public struct Commit: Hashable, Sendable {
  /// The change.
  public let change: Change
  /// What the cell held when the change was made; it must hold that still.
  public let expected: SpendingEntry?
  /// Why, where a reason was given.
  public let reason: String?
  /// Whether closed months may be changed: never without a reason.
  public let reopening: Bool
  /// The entry of the history that the change takes back.
  public let undoes: Int?

  /// Makes a commit.
  ///
  /// - Parameter reopening: whether a reason, if there is one, is for changing a closed month.
  public init(
    _ change: Change, expecting expected: SpendingEntry?, reason: String? = nil,
    reopening: Bool = true, undoes: Int? = nil
  ) {
    self.change = change
    self.expected = expected
    self.reason = reason
    self.reopening = reopening && Self.isReason(reason)
    self.undoes = undoes
  }

  /// Whether a text says anything.
  public static func isReason(_ text: String?) -> Bool {
    text.map { !$0.allSatisfy(\.isWhitespace) } ?? false
  }
}
