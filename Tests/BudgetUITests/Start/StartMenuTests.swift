import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// The menu without a file, and naming one.
@Suite struct StartMenuTests {
  private static let recent = [
    RecentBook(path: "/a/甲.json", unit: "甲单位", year: 2023),
    RecentBook(path: "/a/乙.json", unit: "乙单位", year: 2024),
  ]

  @Test func lettersAndTheSelectionChooseTheSame() {
    for (keys, selected) in [("s", "⇲↑↑⏎"), ("1", "⇲↑⏎"), ("2", "⇲⏎")] {
      var (byKey, byEnter) = (StartDriver(recent: Self.recent), StartDriver(recent: Self.recent))
      byKey.strike(keys)
      byEnter.strike(selected)
      if keys == "s" { byEnter = StartDriver(recent: Self.recent) }
      if keys == "s" { byEnter.strike("↓↓⏎") }
      #expect(byKey.effects.last == byEnter.effects.last)
    }
    var driver = StartDriver()
    driver.strike("s")
    #expect(driver.effects == [.openSample])
  }

  @Test func escQAndCtrlCLeave() {
    for key in ["q", "⎋", "⌃c"] {
      var driver = StartDriver()
      driver.strike(key)
      #expect(driver.effects == [.quit])
    }
  }

  @Test func importingAsksForASource() {
    for keys in ["i", "↓⏎"] {
      var driver = StartDriver()
      driver.strike(keys)
      #expect(driver.effects.isEmpty)
      #expect(driver.shows("从公布的文件或项目表导入"))
      driver.strike("⎋")
      #expect(driver.shows("新建年度"))
    }
  }

  @Test func recentFilesAreLookedAtInTheBackgroundAndOpenedByNumber() throws {
    var driver = StartDriver(recent: Self.recent)
    #expect(driver.effects == [.look(["/a/甲.json", "/a/乙.json"])])
    #expect(driver.rows[6] == "最近  1  甲单位 2023")
    driver.send(.looked(path: "/a/甲.json", .missing))
    driver.send(
      .looked(
        path: "/a/乙.json",
        .standing(
          RecentStanding(Books.underway, today: CalendarDate(year: 2024, month: 7, day: 1)))))
    #expect(driver.rows[6] == "最近  1  甲单位 2023     文件已不在")
    // Two of three have reported June; 甲 has spent 3.50 of 20 planned.
    #expect(driver.rows[7] == "2  示例单位 2024   6月 滞后 1  未填报 1")
    driver.strike("2")
    #expect(driver.effects.last == .open("/a/乙.json", 1))
    #expect(driver.status == "正在打开")
    driver.answer(.ready)
    #expect(driver.effects.last == .enter(1, remark: nil))
    driver.strike("3")
    #expect(driver.status == "没有这一项。")
  }

  @Test func aFileThatCannotBeOpenedIsToldAndTheMenuStays() {
    var driver = StartDriver(recent: Self.recent)
    driver.strike("1")
    driver.answer(.failed("/a/甲.json：没有这个文件，请核对路径。"))
    #expect(driver.status == "/a/甲.json：没有这个文件，请核对路径。")
    #expect(driver.footer == "Enter 打开  上下 选择  ? 帮助  q 退出")
  }

  @Test func waitingCanBeGivenUpAndWhatComesAfterwardsIsNotWanted() {
    var driver = StartDriver(recent: Self.recent)
    driver.strike("1q")
    #expect(!driver.effects.contains(.quit))
    #expect(driver.footer == "Esc 取消")
    driver.strike("⎋")
    driver.answer(.ready)
    #expect(!driver.effects.contains(.enter(1, remark: nil)))
    driver.strike("2")
    #expect(driver.effects.last == .open("/a/乙.json", 2))
  }

  @Test func aPathIsTypedCompletedAndToldWhatIsWrong() {
    var driver = StartDriver()
    driver.strike("f年⇥")
    #expect(driver.effects.last == .complete(TypedPath("年", endings: ["json"])))
    driver.send(.completed(CompletedPath(typed: "年", text: "年度", choices: ["年度1/", "年度2/"])))
    #expect(driver.shows("年度1/  年度2/"))
    driver.strike("2/⏎")
    #expect(driver.effects.last == .open("年度2/", 1))
    driver.answer(.failed("年度2/：这是文件夹，请指定其中的文件。"))
    #expect(driver.rows[3] == "✗ 年度2/：这是文件夹，请指定其中的文件。")
    driver.strike("a.json⏎")
    #expect(driver.effects.last == .open("年度2/a.json", 2))
    driver.answer(.ready)
    #expect(driver.effects.last == .enter(2, remark: nil))
  }

  @Test func whatWasTypedMeanwhileIsNotCompleted() {
    var driver = StartDriver()
    driver.strike("fa⇥b")
    driver.send(.completed(CompletedPath(typed: "a", text: "a.json", choices: ["a.json"])))
    #expect(driver.state.fileForm?.text(of: .path) == "ab")
  }

  @Test func noPathIsNoFileAndEscLeadsBack() {
    var driver = StartDriver()
    driver.strike("f ⏎")
    #expect(driver.status == "请填写文件路径。")
    driver.strike("⎋")
    #expect(driver.rows[2].hasPrefix("n  新建年度"))
  }

  @Test func aMissingFileIsNamed() {
    let driver = StartDriver(missing: "2025.json")
    #expect(driver.status == "没有 2025.json；按 n 新建，或按 f 打开别的文件。")
  }

  @Test func helpListsEveryKeyOfWhereOneIs() {
    for (keys, table) in [("", StartTable.menu), ("f", .choosingFile), ("n", .newYear)] {
      var driver = StartDriver(rows: 60)
      driver.strike(keys)
      driver.send(.keys([.function(1)]))
      let strings = Strings(.chinese)
      for binding in table.bindings {
        let names = binding.keyNames(strings).joined(separator: "  ")
        #expect(
          driver.rows.contains {
            $0.hasPrefix(names + "  ") && $0.hasSuffix("  " + binding.help(strings))
          }, "\(names)")
      }
      driver.strike("⎋")
      #expect(!driver.shows(table.title(strings)))
    }
  }

  @Test func noTableGivesAKeyTwoMeaningsAndEveryCommandHasAKey() {
    let tables: [StartTable] = [
      .menu, .choosingFile, .newYear, .importing, .completing, .waiting, .help, .answering,
    ]
    for table in tables {
      let keys = table.bindings.flatMap(\.keys)
      #expect(Set(keys).count == keys.count)
    }
    #expect(Set(tables.flatMap(\.bindings).map(\.command)) == Set(StartCommand.allCases))
    for binding in tables.flatMap(\.bindings) {
      #expect(binding.help(Strings(.chinese)) != binding.help(Strings(.english)))
    }
  }

  @Test func pastesAndFloodsDoNothingInTheMenu() {
    var driver = StartDriver(recent: Self.recent)
    driver.paste("nsq1")
    #expect(driver.status == "这里不能粘贴。")
    driver.burst("大型设备运行保障经费q")
    #expect(driver.status == "这里不能粘贴。")
    driver.burst("1.25⏎2.50⏎3.75⏎q")
    #expect(driver.status == "这里不能粘贴。")
    #expect(driver.effects == [.look(["/a/甲.json", "/a/乙.json"])])
  }

  @Test func stoppingAndDrawingAnewWorkEverywhere() {
    for keys in ["", "f", "n", "?"] {
      var driver = StartDriver()
      driver.strike(keys + "⌃z⌃l")
      #expect(driver.effects == [.suspend, .redraw])
    }
  }

  @Test func keysThatMeanNothingAreTold() {
    var driver = StartDriver()
    driver.strike("x")
    #expect(driver.status == "x 在这里不起作用；按 ? 查看全部按键。")
  }

  @Test func aSmallWindowSaysWhatItNeedsAndAResizeLosesNothing() {
    var driver = StartDriver()
    driver.strike("n430001")
    driver.send(.resize(Size(rows: 8, columns: 30)))
    #expect(driver.rows[0] == "窗口太小，至少 40x10")
    driver.strike("2")
    driver.send(.resize(Size(rows: 24, columns: 80)))
    #expect(driver.state.yearForm?.form.text(of: .unitCode) == "4300012")
  }
}
