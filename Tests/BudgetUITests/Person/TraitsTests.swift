import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// What the terminal says of itself decides what is left to be automatic, and nothing else.
@Suite struct TraitsTests {
  private let light = TerminalTraits(background: .light, isAmbiguousWide: true)

  private func settings(
    _ choices: [Preference: String] = [:], allowsColor: Bool = true
  ) -> PersonalSettings {
    var preferences = Preferences()
    for (preference, value) in choices { preferences[preference] = value }
    // $COLORFGBG says that it is dark.
    return PersonalSettings(preferences, allowsColor: allowsColor, background: .dark)
  }

  @Test func onlyWhatIsAutomaticIsAsked() {
    #expect(settings().terminal.asks == [.background, .ambiguousWidth])
    #expect(settings([.background: "dark"]).terminal.asks == [.ambiguousWidth])
    #expect(settings([.ambiguousWidth: "1"]).terminal.asks == [.background])
    #expect(settings([.theme: "mono"]).terminal.asks == [.ambiguousWidth])
    #expect(settings(allowsColor: false).terminal.asks == [.ambiguousWidth])
  }

  @Test func theTerminalGoesBeforeTheEnvironmentAndAChoiceBeforeBoth() {
    var asked = settings()
    #expect(asked.terminal.theme == .named(.standard, on: .dark))
    #expect(asked.glyphs == .unicode)
    asked.traits = light
    #expect(asked.terminal.theme == .named(.standard, on: .light))
    #expect(asked.glyphs == .unambiguous)
    #expect(asked.terminal.isAmbiguousWide)
    // It has not said anything of its background.
    asked.traits = TerminalTraits(isAmbiguousWide: false)
    #expect(asked.terminal.theme == .named(.standard, on: .dark))
    #expect(asked.glyphs == .unicode)
    var chosen = settings([.background: "dark", .ambiguousWidth: "1"])
    chosen.traits = light
    #expect(chosen.terminal.theme == .named(.standard, on: .dark))
    #expect(chosen.glyphs == .unicode)
    var wide = settings([.ambiguousWidth: "2"])
    wide.traits = TerminalTraits(isAmbiguousWide: false)
    #expect(wide.glyphs == .unambiguous)
  }

  @Test func whatIsSaidHoldsAtOnceAndOnlyWhereItChangesSomething() {
    var app = AppDriver()
    let before = app.state.settings.personal
    #expect(app.state.update(.traits(TerminalTraits(isAmbiguousWide: false))) == [])
    let effects = app.state.update(.traits(light))
    var after = before
    after.traits = light
    #expect(effects == [.adopt(after.terminal)])
    #expect(app.state.settings.glyphs == .unambiguous)
  }
}
