import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// Asking where the figures go, and what comes of it.
@Suite struct ExportFormTests {
  private func request(_ app: AppDriver) -> ExportRequest? {
    guard case .errand(.export(let request), _, _, _) = app.effects.last else { return nil }
    return request
  }

  /// The form, in which a path was typed in place of the one offered.
  private func asked(_ path: String = "out.xlsx") -> AppDriver {
    var app = AppDriver(asOf: .june)
    app.strike("x⌃u" + path)
    return app
  }

  @Test func theFileOfferedIsNamedByUnitAndMonth() {
    var app = AppDriver(asOf: .june)
    app.strike("x")
    #expect(app.shows("导出：2024年6月末的数"))
    #expect(app.shows("\(app.book.unit.name)-2024-06.xlsx"))
    app.strike("⌃s")
    #expect(
      request(app)
        == ExportRequest(
          path: "\(app.book.unit.name)-2024-06.xlsx", .figures(.xlsx), asOf: .june))
  }

  @Test func theEndingOfThePathAndTheFormatGoTogether() {
    var app = asked("out.html")
    #expect(app.shows("网页（可打印）.html"))
    app.strike("⌃s")
    #expect(request(app)?.content == .figures(.html))
    var other = asked("表.html")
    other.strike("↑→")
    #expect(other.shows("表.csv"))
    #expect(other.shows("Excel 没有此标记会把中文读成乱码") == false)
    other.strike("↓↓→⌃s")
    #expect(
      request(other) == ExportRequest(path: "表.csv", .figures(.csv, hasMark: true), asOf: .june))
  }

  @Test func withoutAPathNothingIsWritten() {
    var app = asked("")
    app.strike("⌃s")
    #expect(request(app) == nil)
    #expect(app.shows("✗ "))
  }

  @Test func whatIsWrittenIsToldAndTheFormCloses() {
    var app = asked()
    app.strike("⌃s")
    #expect(app.status == "正在写 out.xlsx")
    app.send(.errand(1, .progress(40)))
    #expect(app.status == "正在写 out.xlsx  40%  Esc 取消")
    app.send(.errand(1, .exported(bytes: 12_345)))
    #expect(app.status == "已导出 out.xlsx（12 KB）。")
    #expect(app.state.screens.top.kind == .projects)
  }

  @Test func aFileThatIsThereIsAskedAbout() {
    var app = asked()
    app.strike("⌃s")
    app.send(.errand(1, .exists))
    #expect(app.shows("out.xlsx 已存在，要覆盖吗？"))
    app.strike("⏎")
    #expect(app.effects.count == 1)
    #expect(app.state.form != nil)
    app.strike("⌃s")
    app.send(.errand(2, .exists))
    app.strike("→⏎")
    #expect(
      request(app) == ExportRequest(path: "out.xlsx", .figures(.xlsx), asOf: .june, replaces: true))
  }

  @Test func whileItIsWrittenOnlyEscCounts() {
    var app = asked()
    app.strike("⌃s")
    app.strike("qj2⏎")
    #expect(app.effects.count == 1)
    app.strike("⎋")
    #expect(app.effects.last == .cancelErrand(1))
    #expect(app.status == "正在取消")
    app.send(.errand(1, .cancelled))
    #expect(app.effects.count == 2)
    #expect(app.status == "已取消，没有写任何东西。")
    #expect(app.shows("out.xlsx"))
  }

  @Test func escTwiceWaitsForNothing() {
    var app = asked()
    app.strike("⌃s⎋⎋")
    #expect(app.status == "不再等待；文件可能已经写好。")
    app.send(.errand(1, .exported(bytes: 100)))
    app.strike("⎋j")
    #expect(app.status == "B2  乙项目")
  }

  /// Esc came too late: the file is there, and that is what is said.
  @Test func whatWasWrittenBeforeEscIsTold() {
    var app = asked()
    app.strike("⌃s⎋")
    app.send(.errand(1, .exported(bytes: 100)))
    #expect(app.status == "已导出 out.xlsx（100 B）。")
    app.send(.errand(1, .exported(bytes: 100)))
    app.strike("j")
    #expect(app.status == "B2  乙项目")
  }

  @Test func troubleIsToldUnderThePath() {
    var app = asked("none/out.xlsx")
    app.strike("⌃s")
    app.send(.errand(1, .failed("没有这个文件夹。")))
    #expect(app.shows("✗ 没有这个文件夹。"))
    app.strike("⎋")
    #expect(app.state.question == nil)
    #expect(app.state.form == nil)
  }

  @Test func pathsAreCompleted() {
    var app = asked("年")
    app.strike("⇥")
    #expect(app.effects.last == .complete(TypedPath("年")))
    app.send(
      .completed(CompletedPath(typed: "年", text: "年度/", choices: ["年度/2023/", "年度/2024/"])))
    #expect(app.shows("年度/2023/  年度/2024/"))
    app.strike("2")
    app.send(.completed(CompletedPath(typed: "年度/", text: "别的", choices: ["别的"])))
    app.strike("⌃s")
    #expect(request(app)?.path == "年度/2")
  }

  /// Two paths in a row are none.
  @Test func ofSeveralLinesThePathIsTheFirst() {
    var app = asked("")
    app.paste("年报.csv\n月报.csv\n")
    #expect(app.status == "粘贴了 2 行，路径只取第一行。")
    app.strike("⌃s")
    #expect(request(app)?.path == "年报.csv")
    app.strike("⎋⎋x⌃u")
    app.paste("月报.csv\n")
    #expect(!app.status.contains("第一行"))
    app.strike("⌃s")
    #expect(request(app)?.path == "月报.csv")
  }

  @Test func aReadOnlyBookIsExportedToo() {
    var app = AppDriver(isReadOnly: true)
    app.strike("x⌃s")
    #expect(request(app) != nil)
  }
}
