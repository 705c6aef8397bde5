public import BudgetModel

/// What the list of adjustments says around its figures.
extension Strings {
  /// The title of a unit's list.
  public func adjustmentsTitle(unit: String, year: Int) -> String {
    say("\(unit)  \(year)年预算调整", "\(unit)  Budget adjustments \(year)")
  }
  /// The line that names the month through which adjustments are in force.
  public func adjustmentsAsOf(_ month: YearMonth) -> String {
    say(
      "截至\(name(of: month))末  单位：万元",
      "As of the end of \(name(of: month))  Amounts in 10,000 yuan")
  }
  /// Column: the approved budget, in the row of a project's first adjustment.
  public var approvedColumn: String { say("年初预算", "Approved") }
  /// Column: the budget after the adjustment.
  public var adjustedColumn: String { say("调整后预算", "Adjusted") }
  /// Column: what an adjustment is called.
  public var kindColumn: String { say("类别", "Kind") }
  /// Column: what an adjustment adds, below zero for a decrease.
  public var changeAmountColumn: String { say("调整数", "Change") }
  /// Column: the same by source.
  public var bySourceColumn: String { say("按来源", "By source") }
  /// Column: the number of the document that approved it.
  public var documentColumn: String { say("文号", "Document") }
  /// What an adjustment adds by source in the fewest words; sources of 0.00 are left out.
  public func changes(_ funds: Funds, _ names: BookNames) -> String {
    list(
      funds.sources.filter { funds.amount(of: $0) != .zero }.map {
        "\(shortName(of: $0, names)) \(funds.amount(of: $0).wanText)"
      })
  }
  /// How many adjustments of how many projects, and what each kind comes to.
  public func adjustmentsLine(
    _ count: Int, projects: Int, sums: [(kind: AdjustmentKind, sum: Money)]
  ) -> String {
    guard count > 0 else { return say("没有预算调整。", "There are no adjustments.") }
    let kinds = sums.map { "\(name(of: $0.kind)) \($0.sum.wanText)" }
    return say(
      "\(projects) 个项目共 \(count) 条调整：\(list(kinds))",
      "Projects adjusted: \(projects), adjustments: \(count); \(list(kinds))")
  }
  /// Adjustments that are in force only after the as-of month.
  public func laterAdjustments(_ count: Int, after month: Month) -> String {
    say(
      "另有 \(count) 条在\(name(of: month))以后起生效，没有列入。",
      "Not listed, since in force after \(name(of: month)): \(count).")
  }
  /// Totals are those of all projects, listed or not.
  public func unadjustedLine(_ count: Int) -> String {
    say("其余 \(count) 个项目没有调整，合计数含这些项目。", "Projects without any: \(count); the totals include them.")
  }
  /// `--adjustments`.
  public var adjustmentsHelp: String {
    say(
      "列出预算调整：年初预算数、每次调整、调整后预算数",
      "list the adjustments: approved budget, each change, adjusted budget")
  }
  /// `--adjustments` beside an option about states.
  public var adjustmentsHaveNoStates: String {
    say(
      "--adjustments 不能与 --only、--fail-on 同时使用。",
      "--adjustments and --only or --fail-on exclude each other.")
  }
}
