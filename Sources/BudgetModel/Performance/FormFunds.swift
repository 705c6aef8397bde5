/// A row of a form's money (项目资金): what was approved, is in force, was spent and will be, as far as it is known.
public struct FormFunds: Hashable, Sendable {
  /// Which row it is.
  public let row: Row
  /// The source that it shows; nil for the total, and where the book has no such source.
  public let source: FundSource?
  /// 年初预算数; nil where it is blank.
  public let approved: Money?
  /// 全年预算数, with the adjustments in force; nil where it is blank.
  public let adjusted: Money?
  /// 执行数; nil where nothing is reported.
  public let actual: Money?
  /// 全年预计执行数; nil where nothing tells it.
  public let expected: Money?

  /// The rows that a form prints, and those of further sources.
  public enum Row: Hashable, Sendable {
    /// 年度资金总额.
    case total
    /// 本年一般公共预算拨款, 当年财政拨款.
    case currentYear
    /// 上年结转资金, of a self-evaluation.
    case carryover
    /// 其他资金.
    case other
    /// A source that fits none of these.
    case further

    /// The sources that fill it, by their keys and by what documents call them.
    fileprivate var names: Set<String> {
      switch self {
      case .currentYear:
        [
          "fiscal", "generalBudget", "财政资金", "财政拨款", "当年财政拨款", "一般公共预算", "一般公共预算资金", "一般公共预算拨款",
          "本年一般公共预算拨款",
        ]
      case .carryover: ["carryover", "上年结转", "上年结转资金", "结转资金"]
      case .other: ["other", "其他资金"]
      case .total, .further: []
      }
    }
  }

  /// 执行率; nil without a budget, and where nothing is reported.
  public var rate: Fraction? {
    guard let actual, let adjusted else { return nil }
    return Fraction(Int128(actual.fen), over: Int128(adjusted.fen))
  }
}

extension StatutoryForm {
  /// The rows of money of a project: the total, those the form prints, and before 其他资金 one for each source of the
  /// book that fits none of these.
  public func funds(of project: Project, asOf month: Month, sources: FundSources) -> [FormFunds] {
    let adjusted = project.adjustedFunds(through: month)
    let isReported = project.reportedThrough(month) != nil
    let actual = isReported ? project.actualFunds(through: month) : Funds()
    let expected = project.yearEndExpectation(asOf: month)
    let total = FormFunds(
      row: .total, source: nil, approved: project.budget.nilIfBlank?.total,
      adjusted: adjusted.nilIfBlank?.total, actual: isReported ? actual.total : nil,
      expected: expected?.total)
    return [total]
      + rows(of: sources).map { row, source in
        FormFunds(
          row: row, source: source, approved: source.flatMap { project.budget[$0] },
          adjusted: source.flatMap { adjusted[$0] }, actual: source.flatMap { actual[$0] },
          expected: source.flatMap { expected?.funds[$0] })
      }
  }

  /// Which source each row below the total shows; of two that fit a row the first fills it.
  private func rows(of sources: FundSources) -> [(FormFunds.Row, FundSource?)] {
    var left = sources.all
    func take(_ row: FormFunds.Row) -> (FormFunds.Row, FundSource?) {
      let place = left.firstIndex { source in
        row.names.contains(source.key)
          || sources.declaredName(of: source).map(row.names.contains) == true
      }
      return (row, place.map { left.remove(at: $0) })
    }
    var rows = [take(.currentYear)]
    if self == .evaluation { rows.append(take(.carryover)) }
    let other = take(.other)
    return rows + left.map { (.further, $0) } + [other]
  }
}
