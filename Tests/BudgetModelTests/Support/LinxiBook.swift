import BudgetModel

/// The eleven projects of the published 2024 budget of 临西县机关后勤服务中心本级.
enum Linxi {
  static let equipment = project(
    "13053524P00000210281P", "大型设备运行保障经费", .wan("5", "10", "20", "35"))
  static let cars = project(
    "13053524P00000210294E", "公务用车服务平台运行", .wan("2", "5", "8", "17"))
  static let compound = project(
    "13053524P00000210279Q", "机关院内后勤运行保障", .wan("5", "30", "60", "85"))
  static let utilities = project(
    "13053524P00000210277H", "机关运行保障经费", .wan("50", "100", "150", "245"))
  static let shuangchuang = project(
    "13053524P000002102804", "双创园办公楼运行保障", .wan("2", "5", "10", "20"))
  static let property = project(
    "13053524P000002102785", "物业管理事务", .wan("5", "20", "40", "70"))
  static let labour = project(
    "13053524P00000210085K", "运转保障经费（劳务费）", .wan("79", "158", "237", "323"))
  static let guesthouse = project(
    "13053524P000002102979", "招待所运行费", .wan("10", "30", "50", "92"))
  static let affairs = project(
    "13053524P000002102952", "综合事务管理运行", .wan("15", "50", "80", "119"))
  static let theatre = project(
    "13053524P00000110737T", "城市夜景品质提升项目-临西大剧院",
    .wan("10", "20", "30", "53.4857"))
  static let meals = project(
    "13053524P00000110735K", "疫情防控隔离点餐费", .wan("10", "20", "30", "40.5682"))

  static let projects = [
    equipment, cars, compound, utilities, shuangchuang, property, labour, guesthouse, affairs,
    theatre, meals,
  ]

  static let unit = Unit(code: "430001", name: "临西县机关后勤服务中心本级")

  private static func project(_ code: String, _ name: String, _ plan: Plan) -> Project {
    Project(
      code: code, name: name, budget: Funds(fiscal: plan.december), purpose: name, goals: [name],
      plan: plan)
  }
}

/// A book of projects that break no rule.
func book(_ projects: [Project] = Linxi.projects) -> BudgetBook {
  var builder = BookBuilder()
  for project in projects {
    let found = builder.append(project)
    precondition(found.isEmpty, "\(project.code): \(found)")
  }
  guard let year = FiscalYear(2024), let book = builder.book(unit: Linxi.unit, fiscalYear: year)
  else { preconditionFailure("no book") }
  return book
}

extension Project {
  /// A small project whose approved budget is the plan's December.
  static func sample(
    code: String = "P1", name: String = "项目", budget: Funds? = nil,
    plan: Plan = .wan("5", "10", "20", "35"),
    adjustments: [Adjustment] = [], spending: [Spending] = []
  ) -> Project {
    Project(
      code: code, name: name, budget: budget ?? Funds(fiscal: plan.december), purpose: "",
      goals: [], plan: plan, adjustments: adjustments, spending: spending)
  }

  /// The same project with fiscal spending, each amount in 万元.
  func spending(_ records: (Month, String)...) -> Project {
    with(spending: records.map { Spending(month: $0.0, amount: .wan($0.1)) })
  }

  /// The same project with fiscal adjustments, each amount in 万元.
  func adjusted(_ records: (Month, String)...) -> Project {
    with(
      adjustments: records.map { Adjustment(month: $0.0, amount: .wan($0.1), reason: "调整") })
  }

  private func with(adjustments: [Adjustment]? = nil, spending: [Spending]? = nil) -> Project {
    Project(
      code: code, name: name, attributes: attributes, budget: budget, purpose: purpose,
      goals: goals, plan: plan, planRevisions: planRevisions,
      adjustments: adjustments ?? self.adjustments, spending: spending ?? self.spending,
      indicators: indicators)
  }
}
