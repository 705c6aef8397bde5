import BudgetModel
import TerminalKit

@testable import BudgetUI

extension Books {
  /// Three projects: four indicators of every kind, two of which little is reported, none.
  ///
  /// 甲 spent 16 of 40 by June. Its groups share 90: 产出 50/80 of them, 56.25, 18.75 each; 效益 33.75.
  /// 乙 has 产出 50/60 of 90, 75, and 满意度 15.
  static let results = book([
    Project(
      code: "A1", name: "甲项目", budget: funds("40"), purpose: "用途", goals: ["目标"], plan: nil,
      spending: [Spending(month: .june, amount: funds("16"))],
      indicators: [
        measure("产出指标", "数量指标", "电梯数量", "9部", "维保电梯的数量", [figure(.may, "8")]),
        measure("产出指标", "质量指标", "维修合格率", "≥95%", "维修合格的比率", [figure(.june, "90")]),
        measure("产出指标", "成本指标", "成本控制率", "≤100%", "支出占预算的比率"),
        measure(
          "效益指标", "社会效益指标", "保障水平", "提升", "办公条件",
          [IndicatorRecord(.june, IndicatorReport(.words(.partly, share: Percent(70))))]),
      ]),
    Project(
      code: "B2", name: "乙项目", budget: funds("60"), purpose: "用途", goals: ["目标"], plan: nil,
      indicators: [
        measure("产出指标", "数量指标", "培训人数", "≥120人", "参加培训的人数"),
        measure("满意度指标", "服务对象满意度指标", "职工满意度", "≥95%", "满意的比率", [figure(.march, "96")]),
      ]),
    Project(
      code: "C3", name: "丙项目", budget: funds("100"), purpose: "用途", goals: ["目标"], plan: nil),
  ])

  static func measure(
    _ level1: String, _ level2: String, _ level3: String, _ target: String, _ description: String,
    _ records: [IndicatorRecord] = []
  ) -> Indicator {
    Indicator(
      level1: level1, level2: level2, level3: level3, description: description, target: target,
      basis: "工作计划", records: records)
  }

  static func figure(_ month: Month, _ value: String, note: String? = nil) -> IndicatorRecord {
    IndicatorRecord(month, IndicatorReport(number(value), note: note))
  }

  static func number(_ text: String) -> IndicatorValue? {
    Quantity(text: text).map { .number($0) }
  }
}

extension AppDriver {
  /// A session over `Books.results` with the indicators on the screen.
  static func followingResults(
    _ book: BudgetBook = Books.results, asOf month: Month = .june, rows: Int = 24,
    columns: Int = 80, isReadOnly: Bool = false
  ) -> AppDriver {
    var app = AppDriver(
      book, asOf: month, isReadOnly: isReadOnly, rows: rows, columns: columns)
    app.strike("6")
    return app
  }

  /// What the book on screen has of an indicator's month.
  func report(_ project: Int, _ place: Int, _ month: Month = .june) -> IndicatorReport? {
    book.projects[project].indicators[place].report(in: month)
  }

  /// The name of the indicator selected.
  var measured: String? { state.selectedIndicator?.level3 }

  /// The field being typed into.
  var typedValue: String? { state.valueDraft?.field.text }

  /// The edit that sets an indicator's report of June.
  static func report(
    _ project: String, _ place: Int, _ new: IndicatorReport?, from old: IndicatorReport? = nil
  ) -> Edit {
    .indicator(project: project, at: place, .report(.june, Replacing(old, with: new)))
  }
}
