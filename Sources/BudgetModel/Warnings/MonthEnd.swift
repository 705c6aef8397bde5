/// Where the routine at the end of a month stands (月末): entering, reviewing, explaining, closing, reporting.
public struct MonthEnd: Hashable, Sendable {
  /// A step of the routine, in order.
  public enum Step: CaseIterable, Hashable, Sendable {
    /// 填报: every project has a record of the month.
    case entry
    /// 核对: what is missing or doubtful before closing.
    case review
    /// 说明滞后: why projects lag.
    case explanation
    /// 结账: the month is closed.
    case closing
    /// 上报: exports and forms leave.
    case report
  }

  /// How a step stands.
  public enum Standing: Hashable, Sendable {
    /// Nothing is left to do.
    case done
    /// Something is doubtful, which hinders nothing.
    case doubtful
    /// Something is left to do.
    case open
    /// Something else comes first.
    case waiting
    /// It can be done, and nothing will say that it was.
    case ready
  }

  /// The month.
  public let month: Month
  /// How many projects there are.
  public let projects: Int
  /// The codes of those without a record of the month.
  public let missing: [String]
  /// What is doubtful but for the month's own missing records.
  public let doubts: [ClosingFinding]
  /// How many lag.
  public let lagging: Int
  /// The codes of those that lag and have not said why.
  public let unexplained: [String]
  /// Whether the month is closed.
  public let isClosed: Bool

  /// Where it stands for a book, whose projects' progress as of the month is given in their order.
  public init(_ book: BudgetBook, asOf month: Month, progress: [Progress]) {
    self.month = month
    projects = book.projects.count
    isClosed = book.isClosed(month)
    doubts = book.findings(beforeClosing: month).filter { $0.matter != .notReported([month]) }
    var (missing, unexplained, lagging) = ([String](), [String](), 0)
    for (project, progress) in zip(book.projects, progress) {
      if progress.isNotReported { missing.append(project.code) }
      if progress.status?.lags == true { lagging += 1 }
      if project.explanation(of: progress) == .missing { unexplained.append(project.code) }
    }
    self.missing = missing
    self.unexplained = unexplained
    self.lagging = lagging
  }

  /// How a step stands; nothing records what was reported, so the last one is never done.
  public func standing(of step: Step) -> Standing {
    switch step {
    case .entry: projects > 0 && missing.isEmpty ? .done : .open
    case .review: projects == 0 ? .waiting : doubts.isEmpty ? .done : .doubtful
    case .explanation: projects == 0 ? .waiting : unexplained.isEmpty ? .done : .open
    case .closing:
      isClosed
        ? .done
        : standing(of: .entry) == .done && standing(of: .explanation) == .done ? .open : .waiting
    case .report: isClosed ? .ready : .waiting
    }
  }

  /// How many of the steps that can be are done.
  public var done: Int { Step.allCases.count { standing(of: $0) == .done } }
}
