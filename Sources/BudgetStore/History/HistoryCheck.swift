public import BudgetModel
internal import Glibc

/// Whether a file and its history agree.
public struct HistoryCheck: Hashable, Sendable {
  /// Lines read.
  public private(set) var entries = 0
  /// What does not agree, in the order of the history: `limit` at most.
  public private(set) var findings: [Finding] = []
  /// How much more there is to find.
  public private(set) var unlisted = 0
  /// Whether the file and its history disagree now; what lies further back no change can mend.
  public private(set) var disagrees = false

  /// The most findings that are listed.
  public static let limit = 100

  /// A disagreement.
  public enum Finding: Hashable, Sendable {
    /// The history is there and cannot be read.
    case cannotRead(StorageFailure)
    /// The last line is cut short: a save was interrupted before it was acknowledged.
    case tornLine
    /// A line, counted from 1, that is not a line of a history.
    case badLine(Int)
    /// Entries are missing before this one.
    case missing(before: Int)
    /// The file was changed by other means before this entry, which nothing noticed then.
    case changedExternally(before: Int)
    /// The last entry reached the history and not the file: the next change completes it.
    case interrupted(HistoryEntry)
    /// The file is not what the last entry left behind.
    case differs(since: HistoryEntry)

    fileprivate var isOfNow: Bool {
      switch self {
      case .cannotRead, .tornLine, .badLine, .interrupted, .differs: true
      case .missing, .changedExternally: false
      }
    }
  }

  /// Compares a file with its history, when nobody is just changing them; nil when it has none.
  public init?(of path: String) {
    do throws(ErrorNumber) {
      let place = try FilePlace(path)
      self = try Self.look(at: place)
    } catch {
      guard error.value != ENOENT else { return nil }
      add(.cannotRead(StorageFailure(reading: error)))
    }
  }

  /// Looks while those who change the file are kept from it; who may not do that looks until it stands still.
  private static func look(at place: FilePlace) throws(ErrorNumber) -> HistoryCheck {
    let folder = try place.open()
    let lock = ChangeLock(keepingStill: place.name, in: folder)
    defer { lock.release() }
    var (check, state) = try compare(place, in: folder)
    guard !lock.isLocked, check.disagrees else { return check }
    var stillSince = 0
    for _ in 0..<looks where check.disagrees && stillSince < stillLooks {
      usleep(pauseMicroseconds)
      let (next, nextState) = try compare(place, in: folder)
      stillSince = nextState == state ? stillSince + 1 : 0
      (check, state) = (next, nextState)
    }
    return check
  }

  private static let looks = 200
  private static let stillLooks = 20
  private static let pauseMicroseconds: UInt32 = 50_000

  /// What a look sees: unchanged, nobody is at work.
  private struct State: Equatable {
    let historyLength: Int
    let stamp: FileStamp
  }

  private static func compare(
    _ place: FilePlace, in folder: Folder
  ) throws(ErrorNumber) -> (HistoryCheck, State) {
    let name = Companion.history.name(beside: place.name, in: folder)
    let history = try HistoryFile(reading: name, in: folder).read()
    // Read after the history, or a change would seem to be missing from it.
    let contents = try folder.contents(of: place.name)
    let log = HistoryLog(history)
    let isInterrupted =
      try log.last?.unfinished(for: place.name, in: folder, holding: contents.bytes) != nil
    return (
      HistoryCheck(log, file: contents.bytes, isInterrupted: isInterrupted),
      State(historyLength: history.count, stamp: contents.stamp)
    )
  }

  private init(_ log: HistoryLog, file bytes: [UInt8], isInterrupted: Bool) {
    entries = log.entries.count
    for line in log.badLines { add(.badLine(line)) }
    let gaps = Set(log.gaps)
    for index in log.gaps { add(.missing(before: log.entries[index].sequence)) }
    for index in log.breaks where !gaps.contains(index) {
      add(.changedExternally(before: log.entries[index].sequence))
    }
    if !log.torn.isEmpty { add(.tornLine) }
    if let last = log.last, let to = last.digests.to, !to.matches(bytes) {
      add(isInterrupted ? .interrupted(last.entry) : .differs(since: last.entry))
    }
  }

  /// What is wrong now is listed however much lies further back.
  private mutating func add(_ finding: Finding) {
    if finding.isOfNow { disagrees = true }
    if findings.count < Self.limit {
      findings.append(finding)
    } else if case .badLine = finding {
      unlisted += 1
    } else if finding.isOfNow, let place = findings.lastIndex(where: { !$0.isOfNow || $0.isLine }) {
      findings.remove(at: place)
      findings.append(finding)
      unlisted += 1
    } else {
      unlisted += 1
    }
  }
}

extension HistoryCheck.Finding {
  fileprivate var isLine: Bool { if case .badLine = self { true } else { false } }
}
