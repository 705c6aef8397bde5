import Glibc

/// A point in time of the clock that never jumps.
package struct Deadline: Sendable {
  private let nanoseconds: Int64

  /// Makes the time so many milliseconds from now, 24 days at most; a negative number counts as 0.
  package init(milliseconds: Int) {
    let limit = Int64(Int32.max)
    nanoseconds = Self.now + min(max(0, Int64(milliseconds)), limit) * 1_000_000
  }

  /// The earlier of two deadlines, nil where neither is set.
  package static func earlier(_ one: Deadline?, _ other: Deadline?) -> Deadline? {
    guard let one, let other else { return one ?? other }
    return one.nanoseconds <= other.nanoseconds ? one : other
  }

  /// Whether the time has come.
  package var hasPassed: Bool { Self.now >= nanoseconds }

  /// What is left, rounded up so that waiting it out does not end too early; 0 when the time has come.
  package var remainingMilliseconds: Int32 {
    Int32(clamping: max(0, (nanoseconds - Self.now + 999_999) / 1_000_000))
  }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
