import BudgetImport
import BudgetModel
import BudgetReports
import BudgetText
import TerminalKit
import TestSupport
import Testing

@testable import BudgetUI

/// The screens of imports and exports on the published unit, cell by cell.
@Suite struct ExchangeSnapshotTests {
  struct Scene: Sendable {
    let name: String
    var keys = ""
    var then: (@Sendable (inout AppDriver) throws -> Void)?
  }

  static let scenes = [
    Scene(name: "export", keys: "x"),
    Scene(name: "export-csv", keys: "x⌃u年报.csv"),
    Scene(
      name: "export-replace", keys: "x⌃s", then: { app in app.send(.errand(1, .exists)) }),
    Scene(
      name: "export-slow", keys: "x⌃s", then: { app in app.send(.errand(1, .progress(35))) }),
    Scene(name: "import", keys: "i9月.csv"),
    Scene(name: "import-preview", keys: "i9月.csv⌃s", then: { app in try show(spending, &app) }),
    Scene(
      name: "import-choosing", keys: "i9月.csv⌃s",
      then: { app in
        try show(spending, &app)
        app.strike("p")
      }),
    Scene(
      name: "import-projects", keys: "i↑→⇥项目.csv⌃s", then: { app in try show(projects, &app) }),
    Scene(
      name: "import-help", keys: "i9月.csv⌃s",
      then: { app in
        try show(spending, &app)
        app.strike("?")
      }),
    Scene(name: "review", then: { app in try review(&app) }),
    Scene(
      name: "review-done",
      then: { app in
        try review(&app)
        for _ in 0..<(app.state.review?.count ?? 0) { app.strike("⏎") }
      }),
  ]

  private static let spending = [
    ["某某县机关后勤服务中心2024年9月支出表", "", ""],
    ["项目编码", "项目名称", "本月支出（元）"],
    ["", "公务用车服务平台运行", "11000"],
    ["13053524P00000210281P", "大型设备运行保障经费", "26000.00"],
    ["", "城市夜景品质提升", "20000"],
    ["", "物业管理事务", "七万"],
    ["", "合计", "57000"],
  ]

  private static let projects = [
    ["项目编码", "项目名称", "预算数（万元）", "资金用途"],
    ["13053524P00000210281P", "大型设备运行保障经费", "35.00", "电梯维保"],
    ["", "办公设备购置", "12.50", "更新电脑"],
    ["13053524P0000021029 4E", "公务用车服务平台运行", "十七", ""],
  ]

  private static func show(_ rows: [[String]], _ app: inout AppDriver) throws {
    guard case .errand(.importTable(let request), let number, let book, _) = app.effects.last else {
      Issue.record("nothing was asked for")
      return
    }
    let tables = [
      CellTable(
        rows: rows.enumerated().map { place, texts in
          CellTable.Row(
            number: place + 1, cells: texts.map { $0.isEmpty ? .blank : .text($0) })
        })
    ]
    let content: ImportContent =
      switch request.options {
      case .spending(let options): .spending(try SpendingImport(tables, in: book, options))
      case .projects(let options): .projects(try ProjectsImport(tables, in: book, options))
      }
    app.send(.errand(number, .imported(content)))
  }

  /// A document with doubts, in place of the published unit's.
  private static func review(_ app: inout AppDriver) throws {
    let reading = try DocumentReader.read(DocumentText(ReviewTests.text))
    app = AppDriver(
      reading.book, in: app.state.strings.language, rows: app.state.size.rows,
      columns: app.state.size.columns)
    app.review(reading)
  }

  @Test(arguments: scenes) func exchangesLookAsTheyDid(scene: Scene) throws {
    var mismatch: (any Error)?
    for language in Language.allCases {
      for (rows, columns) in [(20, 60), (24, 80), (40, 120)] {
        var app = AppDriver(
          try Books.sample(), asOf: .september, in: language, rows: rows, columns: columns)
        app.strike(scene.keys)
        try scene.then?(&app)
        do {
          try Golden.expect(
            app.frame.dump(), equals: "\(scene.name)-\(columns)x\(rows)-\(language.rawValue)")
        } catch {
          mismatch = mismatch ?? error
        }
      }
    }
    if let mismatch { throw mismatch }
  }
}
