public import BudgetModel

/// Whether a file and its history agree.
public struct HistoryCheck: Hashable, Sendable {
  /// Lines read.
  public let entries: Int
  /// What does not agree, in the order of the history.
  public let findings: [Finding]

  /// A disagreement.
  public enum Finding: Hashable, Sendable {
    /// The last line is cut short: a save was interrupted before it was acknowledged.
    case tornLine
    /// A line, counted from 1, that is not a line of a history.
    case badLine(Int)
    /// The file was changed by other means before this entry.
    case changedOutside(before: Int)
    /// The last entry reached the history and not the file: the next change completes it.
    case interrupted(HistoryEntry)
    /// The file is not what the last entry left behind.
    case differs(since: HistoryEntry)
  }

  /// Whether the file and its history disagree now; what lies further back was noticed then.
  public var disagrees: Bool {
    findings.contains { finding in
      switch finding {
      case .tornLine, .badLine, .interrupted, .differs: true
      case .changedOutside: false
      }
    }
  }

  /// Compares a file with its history; nil when it has none.
  public init?(of path: String) {
    let target = (try? AtomicFile.resolve(path)) ?? path
    guard let history = try? FileContents(path: Ledger.historyPath(of: target)),
      let file = try? FileContents(path: target)
    else { return nil }
    let log = HistoryLog(history.bytes)
    let digest = ContentDigest(file.bytes)
    var findings = log.badLines.map(Finding.badLine)
    findings += log.gaps.map { .changedOutside(before: $0) }
    if !log.torn.isEmpty { findings.append(.tornLine) }
    if let last = log.records.last, last.to != digest {
      findings.append(
        last.from == digest ? .interrupted(last.entry) : .differs(since: last.entry))
    }
    entries = log.records.count
    self.findings = findings
  }
}
