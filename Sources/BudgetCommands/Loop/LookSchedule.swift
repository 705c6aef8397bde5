/// When a store is to be looked at for what others changed.
struct LookSchedule {
  typealias Instant = ContinuousClock.Instant

  /// When to look next; nil for never.
  private(set) var due: Instant?
  /// When the first news came since the last look.
  private var stirred: Instant?

  /// How often a store is looked at that does not tell of changes: “within a second”.
  private static let usual = Duration.milliseconds(700)
  /// How often one is that does, for changes that no system tells of: a folder under another name, say.
  private static let watched = Duration.seconds(60)
  /// How long news must have stopped, for a save is told in several pieces, and how long that is waited for.
  private static let quiet = Duration.milliseconds(50)
  private static let longest = Duration.milliseconds(250)

  /// Notes that the store may have changed.
  mutating func stir(at now: Instant) {
    let first = stirred ?? now
    stirred = first
    due = min(now + Self.quiet, first + Self.longest)
  }

  /// Notes that the store was looked at, or opened.
  ///
  /// - Parameter isWatched: whether the next change is told; not so where the store could not be looked at.
  mutating func look(at now: Instant, isWatched: Bool) {
    stirred = nil
    due = now + (isWatched ? Self.watched : Self.usual)
  }
}
