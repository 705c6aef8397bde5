import BudgetText
import DisplayText
import TerminalKit
import Testing

@testable import BudgetUI

/// The tables that matching, footer, help and manual come from.
@Suite struct BindingTests {
  private static let screens: [(String, BindingTable)] = [
    ("", .projects), ("2", .entry), ("3", .variance), ("⏎", .project), ("4", .history),
    ("5", .months), ("6", .indicators), ("7", .evaluation), ("7⏎", .score), ("7F", .preview),
    ("8", .monthEnd),
    ("U", .unit),
    ("?", .help),
  ]
  private static let focuses: [BindingTable] = [
    .rebinding,
    .typing, .recalling, .confirming, .askingUnit, .moving, .finding, .choosingCommand, .pasted,
    .importing, .reviewing, .filling, .completing, .choosingValue,
    .afterControlX,
    .prompting,
    .answering, .waiting, .typingValue, .confirmingValue,
  ]
  private static let tables = screens.map(\.1) + focuses + [.everywhere]

  @Test func noTableGivesAKeyTwoMeanings() {
    for table in Self.tables {
      let keys = table.bindings.flatMap(\.keys)
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test func onlySheetsTakeKeysFromThoseThatWorkEverywhere() {
    let everywhere = Set(BindingTable.everywhere.bindings.flatMap(\.keys))
    for (_, table) in Self.screens {
      let taken = everywhere.intersection(table.bindings.flatMap(\.keys))
      let isSheet = table.bindings.contains {
        $0.command == .beginAmount || $0.command == .beginValue
      }
      #expect(
        taken
          == (isSheet
            ? ["1", "2", "3", "4", "5", "6", "7", "8"].reduce(into: []) {
              $0.insert(.character($1))
            }
            : []))
    }
  }

  @Test func everyCommandHasAKey() {
    let bound = Set(Self.tables.flatMap(\.bindings).map(\.command))
    #expect(bound == Set(Command.allCases))
  }

  @Test func everyBindingIsNamedAndExplainedInBothLanguages() {
    for language in Language.allCases {
      let strings = Strings(language)
      for binding in Self.tables.flatMap(\.bindings) {
        #expect(!binding.keys.isEmpty)
        #expect(!binding.help(strings).isEmpty)
        #expect(binding.keyNames(strings).allSatisfy { !$0.isEmpty && $0 != strings.unknownKey })
      }
    }
    for binding in Self.tables.flatMap(\.bindings) {
      #expect(binding.help(Strings(.chinese)) != binding.help(Strings(.english)))
    }
  }

  @Test func helpNamesEveryKeyOfItsTables() {
    for (keys, table) in Self.screens where keys != "?" {
      var app = AppDriver(rows: 120)
      app.strike(keys)
      app.strike("?")
      let rows = app.rows
      for binding in table.bindings + BindingTable.everywhere.bindings {
        let names = binding.keyNames(Strings(.chinese)).joined(separator: "  ")
        let help = binding.help(Strings(.chinese))
        #expect(
          rows.contains { $0.hasPrefix(names + "  ") && $0.hasSuffix("  " + help) },
          "\(names) \(help)")
      }
    }
  }

  @Test func keysThatDoNothingNowAreNotInTheFooter() {
    var app = AppDriver()
    #expect(!app.footer.contains("Esc"))
    app.strike("3")
    #expect(app.footer.contains("Esc 返回"))
    #expect(!AppDriver(Books.empty, columns: 120).footer.contains("Enter 打开"))
  }

  @Test(arguments: [
    (Language.chinese, "", "Enter 打开  e 录入  / 查找  s 排序  f 筛选  a 新增  [ ] 月份  ? 帮助  q 退出"),
    (.chinese, "2", "0-9 录入  Tab 本月/累计  左右 资金来源  [ ] 月份  ? 帮助  Esc 返回  q 退出"),
    (.chinese, "3", "Enter 打开  r 原因  f 筛选  / 查找  s 排序  [ ] 月份  ? 帮助  Esc 返回  q 退出"),
    (.chinese, "5", "0-9 录入  Enter 修改  v 切换  s 资金  [ ] 月份  ? 帮助  Esc 返回  q 退出"),
    (.chinese, "5vv", "v 切换  s 资金  r 原因  空格 多选  [ ] 月份  ? 帮助  Esc 返回  q 退出  H 历史"),
    (
      .chinese, "6",
      "0-9 d b w 录入  Enter 打开  f 筛选  s 二级  [ ] 月份  ? 帮助  Esc 返回  q 退出"
    ),
    (.chinese, "69", "Enter 保存  Esc 放弃"),
    (.chinese, "57", "Enter 保存  Tab 本月/累计  Esc 放弃"),
    (
      .chinese, "⏎",
      "e 录入  E 修改  A 调整  R 修订计划  r 原因  [ ] 月份  ? 帮助  Esc 返回  q 退出"
    ),
    (
      .chinese, "U",
      "E 修改  R 规则  上下 选择  [ ] 月份  ? 帮助  Esc 返回  q 退出  H 历史  u 撤销"
    ),
    (.chinese, "A", "左右 选择  Ctrl-S 保存  Esc 返回  Tab 下一栏  F1 帮助"),
    (.chinese, "?", "t 教程  上下 选择  [ ] 月份  ? 帮助  Esc 返回  q 退出  H 历史  u 撤销"),
    (.chinese, "25", "Enter 保存  Tab 本月/累计  Esc 放弃"),
    (.chinese, "/", "Enter 确定  Esc 取消"),
    (.chinese, "241⏎", "Enter 仍保存  Esc 返回修改"),
    (.chinese, "25⏎↑M", "Enter 移到此处  Esc 取消  上下 选择  [ ] 月份  左右 资金来源"),
    (.chinese, "E", "Ctrl-S 保存  Esc 返回  Tab 下一栏  F1 帮助"),
    (
      .chinese, "E⇥⇥", "Ctrl-S 保存  Esc 返回  Tab 下一栏  Ctrl-N 增行  Ctrl-Y 删行  F1 帮助"
    ),
    (
      .chinese, "E⇥⇥⇥⌃u1⌃s", "Ctrl-S 保存  Esc 返回  = 改为预算数  Tab 下一栏  F1 帮助"
    ),
    (
      .english, "E⇥⇥", "Ctrl-S save  Esc back  Tab next  Ctrl-N add row  Ctrl-Y remove row  F1 help"
    ),
    (.chinese, "226500⏎", "y 是，按元  w 按万元  Esc 返回修改"),
    (
      .english, "",
      "Enter open  e entry  / find  s sort  f filter  a add  [ ] month  ? help  q quit"
    ),
    (
      .english, "2",
      "0-9 type  Tab month/YTD  Left/Right funds  [ ] month  ? help  Esc back  q quit"
    ),
    (
      .english, "3",
      "Enter open  r why  f filter  / find  a add  [ ] month  ? help  Esc back  q quit"
    ),
    (.english, "5", "0-9 type  Enter edit  v view  s funds  [ ] month  ? help  Esc back  q quit"),
    (
      .english, "⏎",
      "e entry  E edit  A adjust  R plan  r why  [ ] month  ? help  Esc back  q quit"
    ),
    (
      .english, "?", "t tour  Up/Down move  [ ] month  ? help  Esc back  q quit  H history  u undo"
    ),
    (.english, "25", "Enter save  Tab month/YTD  Esc drop"),
    (.english, "/", "Enter OK  Esc cancel"),
    (.english, "241⏎", "Enter record  Esc edit"),
    (
      .english, "25⏎↑M", "Enter move here  Esc cancel  Up/Down move  [ ] month  Left/Right funds"
    ),
    (.english, "226500⏎", "y yes, in yuan  w in 万元  Esc edit"),
  ])
  func footersTeachTheKeysOfTheMomentIn80Columns(
    language: Language, keys: String, footer: String
  ) {
    var app = AppDriver(keys.hasPrefix("6") ? Books.results : Books.three, in: language)
    app.strike(keys)
    #expect(app.footer == footer)
  }

  @Test func aNarrowFooterBeginsWithWhatOneCameToDo() {
    var app = AppDriver(rows: 12, columns: 40)
    app.strike("2")
    #expect(app.footer == "0-9 录入  ? 帮助  Esc 返回  q 退出")
    app = AppDriver(rows: 12, columns: 40)
    app.strike("8")
    #expect(app.footer == "Enter 去办  ? 帮助  Esc 返回  q 退出")
  }

  @Test(arguments: Language.allCases) func noHintIsEverCut(language: Language) {
    let strings = Strings(language)
    for keys in [
      "", "2", "3", "⏎", "U", "A", "R⇥⇥⇥⇥9", "?", "25", "/", "/甲⏎", "241⏎", "226500⏎", "25⏎↑M",
      "2c", "5", "5vv", "6", "69",
    ] {
      var app = AppDriver(keys.hasPrefix("6") ? Books.results : Books.three, in: language)
      app.strike(keys)
      for columns in 50...130 {
        app.resize(rows: 24, columns: columns)
        let state = app.state
        let focus = state.focus
        let hints =
          (focus ?? state.table).hints(state)
          + (focus == nil ? BindingTable.everywhere.hints(state) : [])
        var frame = Frame(size: Size(rows: 24, columns: columns))
        state.drawFooter(on: &frame, in: Layout(state.size).footer)
        let footer = frame.rowText(23).trimmingBlanks
        var rest = footer[...]
        for hint in hints {
          let text = "\(hint.keys) \(hint.word)"
          if rest.hasPrefix(text) { rest = rest.dropFirst(text.count).drop { $0 == " " } }
        }
        #expect(rest.isEmpty, "\(strings.language) \(keys) \(columns): \(footer)")
      }
    }
  }
}
