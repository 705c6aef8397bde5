import BudgetImport
import BudgetModel
import BudgetReports
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// A table from a file: asked for, shown before it counts, decided row by row, recorded as one change.
@Suite struct ImportPreviewTests {
  private func table(_ rows: [[String]]) -> [CellTable] {
    [
      CellTable(
        rows: rows.enumerated().map { place, texts in
          CellTable.Row(
            number: place + 1, cells: texts.map { $0.isEmpty ? .blank : .text($0) })
        })
    ]
  }

  private static let head = ["项目编码", "项目名称", "本月支出（万元）"]

  /// The form has asked for a table of these rows, and it has been read.
  private func driver(_ rows: [[String]], columns: Int = 100) throws -> AppDriver {
    var app = AppDriver(asOf: .june, columns: columns)
    app.strike("i6月.csv⌃s")
    guard case .errand(.importTable(let request), let number, let book, _) = app.effects.last,
      case .spending(let options) = request.options
    else {
      Issue.record("\(app.effects)")
      return app
    }
    #expect(request.path == "6月.csv")
    #expect(options.month == .june)
    let content = try SpendingImport(table([Self.head] + rows), in: book, options)
    app.send(.errand(number, .imported(.spending(content))))
    return app
  }

  @Test func aTableIsShownBeforeItCountsAndRecordedAsOneChange() throws {
    var app = try driver([
      ["A1", "甲项目", "1.25"], ["B2", "乙项目", "2.50"], ["", "合计", "3.75"],
    ])
    #expect(app.shows("导入 6月.csv：改动 2 处，待处理 0 处，略去 0 行"))
    #expect(app.rows.contains { $0.contains("甲项目") && $0.contains("1.25") })
    #expect(app.commits.isEmpty)
    app.strike("⏎")
    #expect(app.commits.count == 1)
    #expect(app.commits.last?.cause == .imported)
    #expect(app.recorded(0, .june) == funds("1.25"))
    #expect(app.recorded(1, .june) == funds("2.50"))
    #expect(app.state.screens.top.kind == .projects)
    app.strike("u")
    #expect(app.recorded(0, .june) == nil)
  }

  @Test func escLeavesEverythingAsItWas() throws {
    var app = try driver([["A1", "甲项目", "1.25"]])
    app.strike("⎋")
    #expect(app.commits.isEmpty)
    #expect(app.state.screens.top.kind == .projects)
  }

  @Test func aRowWithoutAProjectHindersUntilItIsGivenOne() throws {
    var app = try driver([["A1", "甲项目", "1.25"], ["", "丙项", "2.00"]])
    #expect(app.shows("待处理 1 处"))
    app.strike("⏎")
    #expect(app.commits.isEmpty)
    #expect(app.status.hasPrefix("有 1 处待处理"))
    // The nearest stands there already.
    app.strike("p")
    #expect(app.status.hasPrefix("是哪个项目：丙项目"))
    app.strike("⏎")
    #expect(app.status == "第3行：丙项目。")
    app.strike("⏎")
    #expect(app.recorded(2, .june) == funds("2"))
  }

  @Test func whatNamesNoProjectIsNotTaken() throws {
    var app = try driver([["", "丁项目", "2.00"]])
    app.strike("p⌃u没有⏎")
    #expect(app.state.prompt != nil)
    #expect(app.shows("没有此项目"))
    app.strike("⌃u项目⏎")
    #expect(app.shows("对应多个项目"))
    app.strike("⌃u乙⏎⏎")
    #expect(app.recorded(1, .june) == funds("2"))
  }

  @Test func aRowIsLeftOutAndTakenInAgain() throws {
    var app = try driver([["A1", "甲项目", "1.25"], ["", "丁项目", "2.00"]])
    app.strike("d")
    #expect(app.shows("待处理 0 处，略去 1 行"))
    app.strike("d")
    #expect(app.shows("待处理 1 处，略去 0 行"))
    app.strike("d⏎")
    #expect(app.recorded(0, .june) == funds("1.25"))
    #expect(app.commits.count == 1)
  }

  @Test func tabLeadsFromOneHindranceToTheNext() throws {
    var app = try driver([
      ["", "子项目", "1"], ["A1", "甲项目", "1"], ["", "丑项目", "1"], ["B2", "乙项目", "1"],
    ])
    #expect(app.state.importing?.viewport.selected == 0)
    app.strike("⇥")
    #expect(app.state.importing?.viewport.selected == 2)
    app.strike("⇥")
    #expect(app.state.importing?.viewport.selected == 0)
  }

  /// 3.75 is printed where the rows come to 3.70.
  @Test func aTotalThatDoesNotAgreeHinders() throws {
    var app = try driver([["A1", "甲项目", "1.20"], ["B2", "乙项目", "2.50"], ["", "合计", "3.75"]])
    app.strike("⏎")
    #expect(app.commits.isEmpty)
    app.strike("d⏎")
    #expect(app.commits.count == 1)
  }

  @Test func newProjectsComeWithProjectsOnly() throws {
    var app = try driver([["", "丁项目", "2.00"]])
    app.strike("a")
    #expect(app.status == "只有导入项目时才能新增；先按 i 导入项目。")
  }

  @Test func anEmptyBookAsksForProjects() {
    var app = AppDriver(Books.empty)
    app.strike("i")
    #expect(app.shows("[项目（预算、计划）]"))
    #expect(!app.shows("月份"))
    app.strike("项目.xlsx⌃s")
    guard case .errand(.importTable(let request), _, _, _) = app.effects.last else {
      Issue.record("nothing was asked for")
      return
    }
    var options = ProjectsImportOptions()
    options.reopens = true
    #expect(request == ImportRequest(path: "项目.xlsx", options: .projects(options)))
  }

  @Test func projectsAreAddedAndChanged() throws {
    var app = AppDriver(rows: 30, columns: 120)
    app.strike("i↑→⇥项目.csv⌃s")
    let content = try ProjectsImport(
      table([
        ["项目编码", "项目名称", "预算数（万元）", "资金用途"], ["A1", "甲项目", "40", "维修"],
        ["13052024P00000000001A", "丁项目", "12.50", ""],
      ]), in: app.book, ProjectsImportOptions())
    app.send(.errand(1, .imported(.projects(content))))
    #expect(app.shows("改动 2 处"))
    #expect(app.rows.contains { $0.contains("丁项目") && $0.contains("新增") })
    app.strike("⏎")
    #expect(app.commits.count == 1)
    #expect(app.book.projects.last?.name == "丁项目")
    #expect(app.book.projects[0].purpose == "维修")
  }

  @Test func troubleIsToldUnderThePathAndEscCallsOff() {
    var app = AppDriver(asOf: .june)
    app.strike("i没有.csv⌃s")
    #expect(app.status == "正在读 没有.csv")
    app.send(.errand(1, .failed("没有这个文件。")))
    #expect(app.shows("✗ 没有这个文件。"))
    app.strike("⌃s⎋")
    #expect(app.effects.last == .cancelErrand(2))
    app.send(.errand(2, .cancelled))
    #expect(app.status == "已取消，没有写任何东西。")
  }

  /// Hundreds of rows may have been decided about.
  @Test func whatWasDecidedIsNotLostByAStrayKey() throws {
    var app = try driver([["A1", "甲项目", "1.25"], ["", "丁项目", "2.00"]])
    app.strike("d2")
    #expect(app.state.importing?.content.choices.skipped == [3])
    #expect(app.shows("导入预览中的处理会丢失，什么也不录入。"))
    app.strike("⎋?2")
    #expect(app.shows("导入预览中的处理会丢失，什么也不录入。"))
    #expect(app.state.importing?.content.choices.skipped == [3])
    app.strike("⎋⎋")
    #expect(app.shows("导入预览中的处理会丢失，什么也不录入。"))
    app.strike("⏎")
    #expect(app.state.importing?.content.choices.skipped == [3])
    app.strike("q→⏎")
    #expect(app.effects.last == .quit)
    #expect(app.state.screens.top.kind == .projects)
  }

  @Test func whatWasDecidedIsDroppedWhenAsked() throws {
    var app = try driver([["A1", "甲项目", "1.25"], ["", "丁项目", "2.00"]])
    app.strike("d⎋→⏎")
    #expect(app.commits.isEmpty)
    #expect(app.state.screens.top.kind == .projects)
  }

  /// The table asked for last is the one that Enter records.
  @Test func anotherTableIsShownOverTheFirst() throws {
    var app = try driver([["A1", "甲项目", "1.25"]])
    app.strike("i7月.csv⌃s")
    guard case .errand(.importTable, let number, let book, _) = app.effects.last else {
      Issue.record("nothing was asked for")
      return
    }
    var options = SpendingImportOptions()
    options.month = .july
    let content = try SpendingImport(
      table([Self.head, ["B2", "乙项目", "2.50"]]), in: book, options)
    app.send(.errand(number, .imported(.spending(content))))
    #expect(app.shows("导入 7月.csv：改动 1 处"))
    app.strike("⏎")
    #expect(app.recorded(1, .july) == funds("2.50"))
    #expect(app.shows("导入 6月.csv：改动 1 处"))
    app.strike("⎋")
    #expect(app.recorded(0, .june) == nil)
    #expect(app.state.screens.top.kind == .projects)
  }

  @Test func whereNothingWasDecidedScreensChangeAtOnce() throws {
    var app = try driver([["A1", "甲项目", "1.25"], ["", "丁项目", "2.00"]])
    app.strike("dd2")
    #expect(app.state.screens.top.kind == .entry)
  }

  @Test func aReadOnlyBookTakesNothing() {
    var app = AppDriver(isReadOnly: true)
    app.strike("i")
    #expect(app.state.form == nil)
  }
}
