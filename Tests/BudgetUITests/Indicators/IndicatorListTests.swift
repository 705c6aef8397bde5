import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// The list of all projects' indicators.
@Suite struct IndicatorListTests {
  @Test func eachIndicatorStandsUnderItsProjectWithWhatItHasComeTo() {
    let app = AppDriver.followingResults(columns: 120)
    #expect(app.rows[0].contains("填报 2024年6月"))
    // 8 of 9 is 88.89 %; 4.5 are due by June, so that 8 is 178 % of it.
    #expect(
      app.words("电梯数量") == [
        "电梯数量", "数量", "9部", "8", "5月", "88.89", "^", "蓝", "18.75", "-", "16.67",
      ])
    #expect(
      app.words("维修合格率") == ["维修合格率", "质量", "≥95%", "90", "94.74", "✓", "绿", "18.75", "-", "17.76"])
    // 16 of 40 are spent.
    #expect(
      app.words("成本控制率") == [
        "成本控制率", "成本", "≤100%", "40.00", "自动", "100.00", "✓", "绿", "18.75", "-", "18.75",
      ])
    #expect(
      app.words("保障水平") == [
        "保障水平", "社会效益", "提升", "部分达成70%", "70.00", "▾", "黄", "33.75", "-", "23.63",
      ])
    #expect(
      app.words("培训人数") == ["培训人数", "数量", "≥120人", "未填报", "-", "-", "75.00", "-", "-"])
    #expect(app.words("甲项目") == ["甲项目", "已填", "3/4", "▾", "黄"])
    #expect(app.words("乙项目") == ["乙项目", "已填", "0/2", "✓", "绿"])
    #expect(app.words("丙项目") == ["丙项目（没有指标）"])
    #expect(app.shows("✗ 红 0  ▾ 黄 1  ✓ 绿 3  ^ 蓝 1  未填报 3"))
  }

  @Test func theSelectedOneIsToldInFullBelow() {
    var app = AppDriver.followingResults(columns: 120)
    #expect(app.shows("产出指标/数量指标/电梯数量  维保电梯的数量  指标值 9部，读作 9部  5月完成 8  至6月应达 4.50部"))
    app.strike("↓")
    #expect(app.shows("产出指标/质量指标/维修合格率  维修合格的比率  指标值 ≥95%，读作 >=95%"))
    app.strike("↓↓")
    #expect(app.shows("指标值 提升，读作 定性"))
  }

  @Test func theSelectionPassesOverProjects() {
    var app = AppDriver.followingResults()
    var seen: [String?] = [app.measured]
    for _ in 1...6 {
      app.strike("↓")
      seen.append(app.measured)
    }
    #expect(seen == ["电梯数量", "维修合格率", "成本控制率", "保障水平", "培训人数", "职工满意度", "职工满意度"])
    app.strike("↑↑")
    #expect(app.measured == "保障水平")
    app.strike("⇲")
    #expect(app.measured == "职工满意度")
    app.strike("⇱")
    #expect(app.measured == "电梯数量")
    app.strike("⇟")
    #expect(app.measured == "职工满意度")
  }

  @Test func lightsTurnFromAllToThoseThatWantAttentionToMissing() {
    var app = AppDriver.followingResults(columns: 120)
    app.strike("f")
    #expect(app.rows[0].contains("[仅红黄]"))
    #expect(app.words("保障水平").first == "保障水平")
    #expect(!app.shows("电梯数量  ") && !app.shows("乙项目"))
    #expect(app.shows("列出 1/6 项"))
    app.strike("f")
    #expect(app.rows[0].contains("[仅未填报]"))
    #expect(app.words("电梯数量").first == "电梯数量")
    #expect(app.words("培训人数").first == "培训人数")
    #expect(app.words("职工满意度").first == "职工满意度")
    #expect(!app.shows("丙项目") && app.words("保障水平").isEmpty)
    app.strike("f")
    #expect(app.shows("丙项目（没有指标）"))
    #expect(!app.rows[0].contains("["))
  }

  @Test func secondLevelsTurnAsTheBookHasThem() {
    var app = AppDriver.followingResults(columns: 120)
    var heads: [String] = []
    for _ in 1...6 {
      app.strike("s")
      heads.append(app.state.indicators?.level2 ?? "全部")
    }
    #expect(heads == ["数量指标", "质量指标", "成本指标", "社会效益指标", "服务对象满意度指标", "全部"])
    app.strike("s")
    #expect(app.rows[0].contains("[数量指标]"))
    #expect(app.state.indicators?.listed == 2)
    #expect(app.words("培训人数").first == "培训人数")
  }

  @Test func aPartOfANameFindsProjectsAndIndicators() {
    var app = AppDriver.followingResults()
    app.strike("↓/满意")
    #expect(app.state.indicators?.listed == 1)
    #expect(app.rows[0].contains("查找：满意"))
    app.strike("⎋")
    #expect(app.state.indicators?.listed == 6)
    #expect(app.measured == "维修合格率")
    app.strike("/乙⏎")
    #expect(app.measured == "培训人数")
    #expect(app.state.indicators?.listed == 2)
    app.strike("⎋")
    #expect(app.state.indicators?.listed == 6)
    app.strike("/没有的")
    #expect(app.shows("没有名称含“没有的”的项目或指标"))
    app.strike("⏎9")
    #expect(app.status == "没有选中的指标。")
    #expect(app.typedValue == nil)
  }

  @Test func theMonthTurnsAndValuesWithIt() {
    var app = AppDriver.followingResults(columns: 120)
    app.strike("[")
    #expect(app.words("电梯数量")[3...4] == ["8", "88.89"])
    #expect(app.words("维修合格率")[3] == "未填报")
    app.strike("]]")
    #expect(app.words("维修合格率")[3...4] == ["90", "6月"])
  }

  @Test func itIsReachedFromEverywhereAndRemembersItsPlace() {
    for start in ["", "2", "3", "5", "⏎", "?", "4"] {
      var app = AppDriver(Books.results)
      app.strike(start)
      app.strike(.alt("6"))
      #expect(app.measured == "电梯数量", "\(start)")
    }
    var app = AppDriver.followingResults()
    app.strike("↓⎋3")
    app.strike(.alt("6"))
    #expect(app.measured == "维修合格率")
    app.strike("4")
    #expect(app.state.screens.top.kind == .indicators)
  }

  @Test func keysOfOtherScreensSaySo() {
    var app = AppDriver.followingResults()
    for key in ["E", "A", "R", "a", "v", "y", "M", "z"] {
      app.strike(key)
      #expect(app.status == "\(key) 在这里不起作用；按 ? 查看全部按键。")
    }
    #expect(app.commits.isEmpty)
  }

  @Test func emptyBooksSayWhatToDo() {
    let app = AppDriver.followingResults(Books.empty)
    #expect(app.shows("文件中还没有项目。"))
    var none = AppDriver.followingResults(Books.three)
    none.strike("9⏎nef")
    #expect(none.commits.isEmpty && none.state.form == nil)
  }

  @Test func projectsThatComeAndGoKeepTheSelection() throws {
    var app = AppDriver.followingResults()
    app.strike("⇲")
    try app.write(
      .project(code: "A1", at: 0, Replacing(Books.results.projects[0], with: nil)))
    app.poll()
    #expect(app.measured == "职工满意度")
    try app.write(.code(project: "B2", Replacing("B2", with: "B9")))
    app.poll()
    #expect(app.measured == "职工满意度")
    #expect(app.state.selectedCode == "B9")
  }
}
