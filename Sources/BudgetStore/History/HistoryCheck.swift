public import BudgetModel
internal import Glibc

/// Whether a file and its history agree.
public struct HistoryCheck: Hashable, Sendable {
  /// Lines read.
  public let entries: Int
  /// What does not agree, in the order of the history.
  public let findings: [Finding]

  /// A disagreement.
  public enum Finding: Hashable, Sendable {
    /// The history is there and cannot be read, by the errno.
    case cannotRead(errorNumber: Int32)
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
  }

  /// Whether the file and its history disagree now; what lies further back no change can mend.
  public var disagrees: Bool {
    findings.contains { finding in
      switch finding {
      case .cannotRead, .tornLine, .badLine, .interrupted, .differs: true
      case .missing, .changedExternally: false
      }
    }
  }

  /// Compares a file with its history, when nobody is just changing them; nil when it has none.
  public init?(of path: String) {
    let target = (try? AtomicFile.resolve(path)) ?? path
    let log: HistoryLog
    let bytes: [UInt8]
    let isInterrupted: Bool
    do throws(ErrorNumber) {
      let history = try HistoryFile(reading: FileLedger.historyPath(of: target))
      history.keepStill()
      defer { history.unlock() }
      log = HistoryLog(try history.read())
      // Read while the history is kept still, or a change would seem to be missing from one of the two.
      bytes = try FileContents(path: target).bytes
      isInterrupted = try log.last?.unfinished(for: target, holding: bytes) != nil
    } catch {
      guard error.value != ENOENT else { return nil }
      entries = 0
      findings = [.cannotRead(errorNumber: error.value)]
      return
    }
    var findings = log.badLines.map(Finding.badLine)
    findings += log.gaps.map { .missing(before: $0) }
    findings += log.breaks.filter { !log.gaps.contains($0) }.map { .changedExternally(before: $0) }
    if !log.torn.isEmpty { findings.append(.tornLine) }
    if let last = log.last, let to = last.digests.to, !to.matches(bytes) {
      findings.append(isInterrupted ? .interrupted(last.entry) : .differs(since: last.entry))
    }
    entries = log.entries.count
    self.findings = findings
  }
}
