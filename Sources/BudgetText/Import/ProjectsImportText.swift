public import BudgetImport
public import BudgetModel

/// What an import of projects shows before it is recorded.
extension Strings {
  /// A project that would be added.
  public var addedProject: String { say("新增", "new") }
  /// The column of what part of a project changes.
  public var partColumn: String { say("内容", "Part") }
  /// A code that was made because the table has none.
  public func madeCode(_ code: String, for name: String) -> String {
    say("“\(name)”没有编码，编为 \(code)。", "“\(name)” has no code; it gets \(code).")
  }
  /// The plan of a checkpoint, as a part of a project.
  public func plan(at checkpoint: Checkpoint) -> String {
    say("\(end(of: checkpoint.month))计划", "Plan, \(end(of: checkpoint.month))")
  }
  /// Why a project cannot be recorded as it is.
  public func sentence(
    for doubt: ProjectDoubt, _ names: BookNames, decidedAt place: DecisionPlace = .commandLine
  ) -> String {
    switch doubt {
    case .amount(let doubt, let cell):
      say("\(name(of: cell))：", "\(name(of: cell)): ") + sentence(for: doubt)
    case .unknownSource(let source, _): unknownSource(source)
    case .repeated(let row): repeatedRow(row)
    case .ambiguous(let codes):
      say(
        "对应多个项目：\(list(codes.map { "\(names.name(of: $0)) \($0)" }))；",
        "This fits several projects: \(list(codes.map { "\(names.name(of: $0)) \($0)" })); ")
        + (place == .screen
          ? say("按 p 指定。", "p chooses one.")
          : say("用 --match 行=项目 指明。", "choose with --match ROW=PROJECT."))
    case .sameName(let code):
      say(
        "编码不同，但已有同名项目 \(code)；", "The code is new, but \(code) has this name; ")
        + (place == .screen
          ? say("按 p 指定，或按 a 作为新项目。", "p chooses it, a takes the row as a new project.")
          : say(
            "用 --match 行=\(code) 或 --match 行=new（新增）指明。",
            "say --match ROW=\(code), or --match ROW=new for a new project."))
    case .undividedBudget(let sum):
      say(
        "表中没有分资金来源，而此项目有几个来源，合计 \(sum.wanText)；请在标题写明来源",
        "The table does not divide the budget, and the project has several sources that come to \(sum.wanText); name them in the titles"
      )
        + (place == .screen
          ? say("。", ".") : say("，或用 --source 指明。", ", or choose one with --source."))
    case .nameless: say("没有写项目名称。", "No name of a project is given.")
    case .incompletePlan(let missing):
      say(
        "支出计划缺少\(list(missing.map { end(of: $0.month) }))。",
        "The plan lacks \(list(missing.map { end(of: $0.month) })).")
    case .planUnclear(let budget):
      say(
        "四个计划数对不上预算数 \(budget.wanText)：按累计金额、累计百分比、各期金额、各期百分比都不符。",
        "The plan's four values do not come to the budget of \(budget.wanText), neither as cumulative amounts or percents nor as amounts or percents of each period."
      )
    case .planAmbiguous(let reading, let other):
      say(
        "四个计划数既可作\(name(of: reading))，也可作\(name(of: other))；请在数字后写明单位或 %。",
        "The plan's four values may be \(name(of: reading)) or \(name(of: other)); write the unit or % behind them."
      )
    case .rule(let violation): broken(violation.rule)
    case .closedMonths(let months): monthsAreClosed(months)
    case .looksLikeYuan(let yuan): probablyYuan(yuan, decidedAt: place)
    case .sum(let cell, let stated, let summed): sumDiffers(cell, stated, summed)
    }
  }
}
