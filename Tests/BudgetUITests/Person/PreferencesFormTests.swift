import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// A person's settings, changed while the program runs.
@Suite struct PreferencesFormTests {
  private func app(_ preferences: Preferences = Preferences(), path: String? = "/x/config.json")
    -> AppDriver
  {
    var app = AppDriver(rows: 30)
    app.state.settings.personal = PersonalSettings(preferences, path: path)
    return app
  }

  @Test func theyAreShownWithWhatTheyMean() {
    var app = app()
    app.strike(",")
    for text in ["个人设置", "语言", "主题", "终端背景", "鼠标", "两可字符宽度", "/x/config.json"] {
      #expect(app.shows(text), "\(text)")
    }
  }

  @Test func whatOfTheFileIsNotUsedIsListed() {
    var app = app()
    app.state.settings.personal.troubles = ["config.json:1:2: lang", "config.json:3:4: theme"]
    app.strike(",")
    #expect(app.shows("未采用") && app.shows("config.json:1:2: lang"))
    #expect(app.shows("config.json:3:4: theme"))
  }

  @Test func helpOverAFormTouchesNothingOfTheBook() {
    var app = AppDriver()
    app.strike("25⏎")
    let count = app.commits.count
    app.strike("↑n电梯")
    app.send(.keys([.function(1)]))
    app.strike("u")
    #expect(app.commits.count == count)
    #expect(app.status == "表单还没有填完；按 Esc 关闭帮助。")
    app.strike("⎋")
    #expect(app.shows("电梯"))
  }

  @Test func aLanguageHoldsAtOnceAndIsKept() {
    var app = app()
    app.strike(",→→⌃s")
    #expect(app.effects == [.keep([.language: "en"])])
    #expect(app.shows("Adj. budget"))
    app.send(.kept(failure: nil))
    #expect(app.status == "Settings saved; they hold from now on.")
    app.strike(",←←⌃s")
    #expect(app.effects.last == .keep([.language: nil]))
    #expect(app.shows("调整后预算"))
  }

  @Test func onlyWhatWasChangedIsKept() {
    var chosen = Preferences()
    chosen[.theme] = "mono"
    var app = app(chosen)
    // From the language over the theme to the marks.
    app.strike(",⇥⇥→⌃s")
    #expect(app.effects == [.keep([.ascii: "true"])])
    #expect(app.state.settings.isASCII)
    #expect(app.frame.glyphs == .ascii)
    app.strike(",⌃s")
    #expect(app.effects.count == 1)
  }

  @Test func aThemeAndTheMouseReachTheTerminal() {
    var app = app()
    app.strike(",⇥→→→→⇥⇥→⇥→⌃s")
    #expect(
      app.effects == [
        .keep([.theme: "mono", .background: "dark", .mouse: "true"]),
        .adopt(TerminalOptions(theme: .monochrome, hasMouse: true, asks: [.ambiguousWidth])),
      ])
  }

  @Test func whatWasNotKeptHoldsAllTheSame() {
    var app = app()
    app.strike(",⇥⇥→⌃s")
    app.send(.kept(failure: "磁盘已满。"))
    #expect(app.status == "设置仅本次有效，未能保存：磁盘已满。")
    #expect(app.state.settings.isASCII)
    var homeless = self.app(path: nil)
    homeless.strike(",⇥⇥→⌃s")
    #expect(homeless.effects.isEmpty)
    #expect(homeless.status.contains("仅本次有效"))
  }

  @Test func escChangesNothing() {
    var app = app()
    app.strike(",→→⎋")
    #expect(app.effects.isEmpty)
    #expect(app.state.screens.top.kind == .projects)
    #expect(app.shows("调整后预算"))
  }

  @Test func withoutColourEveryThemeIsMono() {
    var chosen = Preferences()
    chosen[.theme] = "high-contrast"
    #expect(PersonalSettings(chosen, allowsColor: false).terminal.theme == .monochrome)
    #expect(
      PersonalSettings(chosen, background: .light).terminal.theme
        == .named(.highContrast, on: .light))
    chosen[.background] = "dark"
    #expect(
      PersonalSettings(chosen, background: .light).terminal.theme
        == .named(.highContrast, on: .dark))
  }

  /// Every screen in ASCII: nothing but letters, digits and punctuation is left.
  @Test func nothingButASCIIAndLettersIsDrawn() throws {
    for keys in ["", "2", "3", "5", "6", "7", "7⏎", "⏎", "U", "UE", "E", "?", ",", "4"] {
      var app = AppDriver(try Books.sample(), asOf: .september, rows: 40, columns: 130)
      app.state.settings.isASCII = true
      app.strike(keys)
      let frame = app.frame
      for row in 0..<40 {
        let strange = frame.rowText(row).unicodeScalars.filter {
          // Those of targets, which are the book's own words.
          !$0.isASCII && !"≥≤".unicodeScalars.contains($0) && !$0.properties.isAlphabetic
            && [.mathSymbol, .otherSymbol, .modifierSymbol].contains($0.properties.generalCategory)
        }
        #expect(strange.isEmpty, "\(keys): \(frame.rowText(row))")
      }
    }
  }
}
