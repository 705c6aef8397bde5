/// Edits to be recorded together, all or none, as one entry of the history.
public struct Commit: Hashable, Sendable {
  /// Its identity: sent twice, as after a failure whose extent is not known, it is recorded once.
  public let id: CommitID
  /// The edits, in the order they are carried out.
  public let edits: [Edit]
  /// How it came about.
  public let cause: Cause
  /// Why, where a reason was given.
  public let reason: String?
  /// What it may do to closed months.
  public let closedMonths: ClosedMonthPolicy

  /// Makes a commit; closed months stay as they are unless a reason that says anything comes with it.
  public init(
    _ edits: [Edit], id: CommitID, cause: Cause = .typed, reason: String? = nil,
    closedMonths: ClosedMonthPolicy = .refuse
  ) {
    self.id = id
    self.edits = edits
    self.cause = cause
    let reason = Self.isReason(reason) ? reason : nil
    self.reason = reason
    self.closedMonths = reason == nil ? .refuse : closedMonths
  }

  /// Whether a text says anything.
  public static func isReason(_ text: String?) -> Bool {
    text.map { !$0.allSatisfy(\.isWhitespace) } ?? false
  }
}

/// What tells one commit from every other.
public struct CommitID: Hashable, Sendable {
  /// Some letters and digits, up to 40.
  public let text: String

  /// Takes a text that nobody else uses.
  public init(_ text: String) {
    self.text = text
  }

  /// Draws a new one.
  public static func random() -> CommitID {
    var generator = SystemRandomNumberGenerator()
    return CommitID(String(generator.next(), radix: 36) + String(generator.next(), radix: 36))
  }
}

/// How a change came about.
public enum Cause: Hashable, Sendable {
  /// Somebody typed it, on screen or on the command line.
  case typed
  /// The entry of a number was taken back; of an entry that itself took one back, it was done again.
  case undo(of: Int)
  /// It came from a document or a spreadsheet.
  case imported
  /// The backup of a day was put back, "2024-10-08".
  case restored(backup: String)
  /// `budget apply`.
  case applied
  /// Something other than this program changed the file; what it changed is not known.
  case external
  /// Another program replaced the file in the moment of a change, which stands; its version is kept under a name in
  /// the book's folder.
  case displaced(keptAs: String)

  /// Whether it is no change of somebody's through this program.
  public var isForeign: Bool {
    switch self {
    case .external, .displaced: true
    case .typed, .undo, .imported, .restored, .applied: false
    }
  }
}
