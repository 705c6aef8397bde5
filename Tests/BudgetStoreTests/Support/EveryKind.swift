import BudgetModel

/// Edits to try.
enum Samples {
  /// One edit of every kind, each from what the sample holds when its turn comes.
  static func everyKind(_ book: BudgetBook) -> [Edit] {
    let equipment = book.projects[0]
    let cars = book.projects[1]
    let added = Project(
      code: "13053524P00000210279Q", name: "机关院内后勤运行保障", budget: Funds(fiscal: wan(4)),
      purpose: "院内", goals: ["一", "二"],
      plan: Plan(march: wan(1), june: wan(2), october: wan(3), december: wan(4)),
      adjustments: [Adjustment(month: .may, amount: Funds(fiscal: wan(1)), reason: "追加")],
      spending: [Spending(month: .june, amount: Funds(fiscal: wan(1), other: wan(0)), note: "注")],
      indicators: [indicator])
    let plan = Plan(march: wan(1), june: wan(2), october: wan(8), december: wan(18))
    let decrease = equipment.adjustments[0]
    let renamed = "13053524P000002102995"
    return [
      .spending(
        project: cars.code, month: .march,
        Replacing(nil, with: Funds(fiscal: wan(2), other: wan(1)))),
      .spending(
        project: equipment.code, month: .january,
        Replacing(
          Funds(.fiscal, Money(fen: 1_250_000)),
          with: Funds(.fiscal, Money(fen: 1_250_001)))),
      .note(project: equipment.code, month: .january, Replacing("备注", with: nil)),
      .note(project: cars.code, month: .march, Replacing(nil, with: "新\n注")),
      .adjustment(project: equipment.code, at: 0, Replacing(decrease, with: nil)),
      .adjustment(
        project: equipment.code, at: 0,
        Replacing(
          nil,
          with: Adjustment(month: .august, amount: Funds(fiscal: wan(-2)), reason: "再调"))),
      .budget(
        project: cars.code,
        Replacing(cars.budget, with: Funds(fiscal: wan(11), other: wan(7)))),
      .plan(project: cars.code, Replacing(cars.plan, with: plan)),
      .name(project: cars.code, Replacing(cars.name, with: "公务用车")),
      .purpose(project: cars.code, Replacing("", with: "用车")),
      .projectGoals(project: cars.code, Replacing([], with: ["目标\"一\""])),
      .indicators(project: cars.code, Replacing([], with: [indicator])),
      .attributes(
        project: cars.code,
        Replacing(
          [], with: [Attribute(name: "实施单位", value: "车队"), Attribute(name: "负责人", value: "")])
      ),
      .planRevision(
        project: cars.code,
        Replacing(nil, with: PlanRevision(month: .august, plan: plan, reason: "加快"))),
      .code(project: cars.code, Replacing(cars.code, with: renamed)),
      .project(code: added.code, at: 1, Replacing(nil, with: added)),
      .order(project: renamed, Replacing(2, with: 0)),
      .unit(Replacing(book.unit, with: Unit(code: "430002", name: "另一单位"))),
      .fiscalYear(Replacing(book.fiscalYear, with: FiscalYear(2025))),
      .department(Replacing(nil, with: Unit(code: "430", name: "机关事务局"))),
      .sources(
        Replacing(
          nil,
          with: [
            DeclaredSource(.fiscal, name: "财政资金"), DeclaredSource(.other, name: "其他资金"),
            DeclaredSource(FundSource("carryover"), name: "上年结转"),
          ])),
      .spending(
        project: renamed, month: .april,
        Replacing(nil, with: Funds(FundSource("carryover"), wan(1)))),
      .adjustment(
        project: renamed, at: 0,
        Replacing(
          nil,
          with: Adjustment(
            month: .september, amount: Funds(FundSource("carryover"), wan(3)), kind: .increase,
            document: "临财预〔2024〕18号", reason: "追加"))),
      .rules(Replacing(nil, with: rules)),
      .goals(Replacing(book.goals, with: nil)),
      .closing(Replacing(nil, with: .june)),
    ]
  }

  static let indicator = Indicator(
    level1: "产出指标", level2: "数量指标", level3: "车辆数", description: "车辆", target: "≤29 辆",
    basis: "计划")

  static let rules: SharedRules = {
    var rules = SharedRules()
    rules.tolerance = Percent(hundredths: 50)
    rules.yellow = Percent(85)
    rules.inputUnit = .yuan
    rules.monitoringMonth = .june
    return rules
  }()

  private static func wan(_ amount: Int64) -> Money { Money(fen: amount * 1_000_000) }
}
