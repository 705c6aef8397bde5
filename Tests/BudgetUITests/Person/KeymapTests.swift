import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// Commands by the keys that a person has given them.
@Suite struct KeymapTests {
  private func app(_ keys: [(BindableCommand, String)], path: String? = "/x/config.json") throws
    -> AppDriver
  {
    var preferences = Preferences()
    for (command, key) in keys {
      let stroke = try #require(KeyStroke(key))
      preferences.bind(command, to: stroke)
    }
    var app = AppDriver(Books.underway, rows: 30, columns: 120)
    app.state.settings.personal = PersonalSettings(preferences, path: path)
    return app
  }

  @Test func theKeyGivenTakesThePlaceOfTheProgramsOwn() throws {
    var app = try app([(.variance, "v"), (.find, "ctrl-k")])
    app.strike("v")
    #expect(app.state.screens.top.kind == .variance)
    app.strike("/")
    #expect(app.state.prompt == nil && app.status.contains("/"))
    app.strike("⌃k乙")
    #expect(app.state.list?.query == "乙")
    app.strike("⏎1⌥3")
    // Digits and Alt with one stay what they are.
    #expect(app.state.screens.top.kind == .variance)
  }

  @Test func whoeverHadTheKeyLosesIt() throws {
    // e enters spending on the lists; given to the history it does so on every screen.
    var app = try app([(.history, "e")])
    app.strike("e")
    #expect(app.state.screens.top.kind == .history)
    app.strike("⎋H")
    #expect(app.state.screens.top.kind == .projects && app.status.contains("H"))
  }

  @Test func whatIsTypedIntoACellGoesThere() throws {
    // d is 达成, an indicator's value.
    var app = try app([(.undo, "d")])
    app.strike("6")
    #expect(app.state.table.binding(for: .character("d"))?.command == .beginValue)
    app.strike("1")
    #expect(app.state.everywhere.binding(for: .character("d"))?.command == .undo)
  }

  @Test func enterAndEscStayWithTheirCommands() throws {
    var app = try app([(.clear, "K")])
    app.strike("2")
    #expect(app.state.table.binding(for: .delete)?.command == .clear)
    #expect(app.state.table.binding(for: .character("K"))?.command == .clear)
  }

  @Test func footerHelpAndPaletteNameTheKeyGiven() throws {
    var app = try app([(.undo, "f9"), (.help, "'")])
    #expect(app.rows[29].contains("' 帮助"))
    app.strike("⌃p撤销")
    #expect(app.palette.first?.binding.keys == [.function(9)])
    app.strike("⎋")
    app.strike("'")
    app.resize(rows: 90, columns: 120)
    #expect(app.rows.contains { $0.hasPrefix("F9 ") && $0.hasSuffix("撤销") })
    #expect(!app.rows.contains { $0.hasPrefix("u ") })
  }

  @Test func anotherKeyOpensThePaletteOverAForm() throws {
    var app = try app([(.palette, "f4")])
    app.strike("E")
    app.state.send(.function(4))
    #expect(app.state.prompt?.purpose == .command)
  }

  // MARK: - Giving keys

  @Test func thePaletteGivesTheSelectedCommandTheNextKey() throws {
    var app = try app([])
    app.strike("⌃p撤销")
    app.state.send(.function(2))
    #expect(app.status.hasPrefix("请按“撤销"))
    app.strike("5")
    #expect(app.status.hasPrefix("5 不能用；"))
    app.strike("⇥")
    #expect(app.status.hasPrefix("Tab 不能用；"))
    app.strike("z")
    #expect(app.effects == [.keepKey(.undo, KeyStroke("z"))])
    #expect(app.state.prompt == nil)
    #expect(app.status.hasPrefix("z：撤销"))
    #expect(app.state.everywhere.binding(for: .character("z"))?.command == .undo)
    app.send(.kept(failure: "磁盘已满。"))
    #expect(app.status == "设置仅本次有效，未能保存：磁盘已满。")

    app.strike("⌃p重做")
    app.state.send(.function(2))
    app.strike("z")
    #expect(app.status == "z 已改给别的命令了，请另按一个。")
    app.strike("⎋⌃p撤销")
    app.state.send(.function(2))
    app.strike("⌦")
    #expect(app.effects.last == .keepKey(.undo, nil))
    #expect(app.state.everywhere.binding(for: .character("u"))?.command == .undo)
  }

  @Test func altAndALetterAreOneKeyThere() throws {
    var app = try app([])
    app.strike("⌃p撤销")
    app.state.send(.function(2))
    app.strike("⌥z")
    #expect(app.effects == [.keepKey(.undo, KeyStroke("alt-z"))])
  }

  @Test func keysOfMovementStay() throws {
    var app = try app([])
    app.strike("⌃p翻到下一页")
    if app.palette.isEmpty { app.strike("⌃uctrl-f") }
    app.state.send(.function(2))
    #expect(app.status.hasSuffix("的按键不能改。"))
    #expect(app.state.prompt?.purpose == .command)
  }

  @Test func theFormOfSettingsSaysHowManyWereChanged() throws {
    var app = try app([(.undo, "z"), (.redo, "Z")])
    app.strike(",")
    #expect(app.shows("改了 2 个；Ctrl-P 选中命令，F2 改键"))
  }

  @Test func everyNameIsOfACommandWithABinding() {
    for command in BindableCommand.allCases {
      for language in Language.allCases {
        let reference = KeyReference(of: command, chosen: [:], Strings(language))
        #expect(!reference.keys.isEmpty && !reference.meaning.isEmpty, "\(command)")
      }
      #expect(Command(command).bindable == command)
    }
  }
}

extension AppState {
  fileprivate mutating func send(_ key: Key) { _ = update(.keys([key])) }
}
