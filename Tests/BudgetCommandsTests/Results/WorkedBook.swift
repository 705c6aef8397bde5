import TestSupport

/// A book whose scores are worked out in the tests: 43.10 of 50.00 spent, six indicators, 100 points in all.
///
/// - Execution: 86.20 % of 10 is 8.62.
/// - ≤29 with 30: (1 − 1/29) × 10 = 9.6551…, 9.66; with 58, twice the limit: 0.
/// - ≥95 with 90: 90/95 × 19 = 18; ≤0 with 0: 11.
/// - 部分达成 at 70 % of 30: 21; ≥90 with 99: 10.
///
/// 8.62 + 9.66 + 0 + 18 + 11 + 21 + 10 = 78.28, which is 中.
enum WorkedBook {
  static let code = "13053524P00000210281P"

  static let indicators = [
    indicator(
      "产出指标", "数量指标", "保安人数", "≤29 人", "10",
      "{\"month\": 7, \"value\": \"30\", \"note\": \"夜班加一人\"}"),
    indicator("产出指标", "数量指标", "值班人数", "≤29 人", "10", "{\"month\": 7, \"value\": \"58\"}"),
    indicator(
      "产出指标", "时效指标", "维修及时率", "≥95%", "19",
      "{\"month\": 6, \"value\": \"80\"}, {\"month\": 7, \"value\": \"90\"}",
      ", \"expected\": {\"value\": \"93\"}"),
    indicator("产出指标", "质量指标", "事故", "≤0 次", "11", "{\"month\": 7, \"value\": \"0\"}"),
    indicator(
      "效益指标", "社会效益指标", "技能水平", "提升", "30",
      "{\"month\": 7, \"value\": \"部分达成\", \"share\": \"70\"}"),
    indicator(
      "满意度指标", "服务对象满意度指标", "满意度", "≥90%", "10",
      "{\"month\": 7, \"value\": \"99\", \"note\": \"问卷 80 份\"}"),
  ]

  /// Nothing reported of them; the second follows from the project's figures.
  static let unreported = [
    indicator("产出指标", "数量指标", "电梯数量", "9 部", nil, ""),
    indicator("产出指标", "成本指标", "成本控制率", "≤100%", nil, ""),
    indicator("满意度指标", "服务对象满意度指标", "干部职工满意度", "≥95%", nil, ""),
  ]

  static let text = book([project()])

  /// A book of projects, with a department, four sources or whatever else its head says.
  static func book(_ projects: [String], head: String = "", goals: String = "") -> String {
    """
    {"schemaVersion": 2, "unit": {"code": "430001", "name": "某单位"}\(head), "fiscalYear": 2024\(goals),
     "projects": [\(projects.joined(separator: ",\n"))]}

    """
  }

  static func project(
    code: String = WorkedBook.code, name: String = "保安服务",
    budget: String = "{\"fiscal\": \"50.00\", \"other\": \"0.00\"}",
    spending: String = "[{\"month\": 7, \"fiscal\": \"43.10\", \"other\": \"0.00\"}]",
    indicators: [String] = WorkedBook.indicators, more: String = ""
  ) -> String {
    """
    {"code": "\(code)", "name": "\(name)", "budget": \(budget), "purpose": "", "goals": ["保障安全"],
     "spending": \(spending)\(more), "indicators": [\(indicators.joined(separator: ",\n"))]}
    """
  }

  static func indicator(
    _ level1: String, _ level2: String, _ level3: String, _ target: String, _ weight: String?,
    _ values: String, _ expected: String = ""
  ) -> String {
    "{\"level1\": \"\(level1)\", \"level2\": \"\(level2)\", \"level3\": \"\(level3)\", "
      + "\"description\": \"\", \"target\": \"\(target)\", \"basis\": \"计划\""
      + (weight.map { ", \"weight\": \"\($0)\"" } ?? "")
      + expected + ", \"values\": [\(values)]}"
  }

  /// Runs with the book, or another, as `b.json`.
  static func with(_ text: String = text, _ body: (Desk) throws -> Void) throws {
    try Desk.with { desk in
      try desk.folder.write(text, to: "b.json")
      try body(desk)
    }
  }
}
