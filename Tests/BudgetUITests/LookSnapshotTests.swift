import BudgetModel
import BudgetText
import TerminalKit
import TestSupport
import Testing

@testable import BudgetUI

/// Every screen where there is little room, where hardly more than ASCII can be shown, where characters whose width
/// Unicode leaves open take two columns, and without colours.
@Suite struct LookSnapshotTests {
  enum Look: String, CaseIterable {
    case small, ascii, wide, mono

    var size: (rows: Int, columns: Int) { self == .small ? (12, 40) : (24, 80) }

    /// The frame as it looks without colours: roles are left with their stress only.
    func shown(_ frame: Frame) -> Frame {
      guard self == .mono else { return frame }
      var frame = frame
      frame.restyle(frame.bounds) { style in
        style = Style(.plain, Theme.monochrome.appearance(of: style).attributes)
      }
      return frame
    }
  }

  private static let screens: [(name: String, keys: String)] = [
    ("projects", ""), ("entry", "2↓1.2+3"), ("variance", "3"), ("months", "5"), ("indicators", "6"),
    ("evaluation", "7"), ("month-end", "8"), ("project", "⏎"), ("unit", "U⇟⇟"), ("history", "4"),
    ("form", "E⇥⇥"), ("palette", "⌃p偏"), ("question", "2c"),
  ]

  @Test(arguments: Look.allCases) func screensLookAsTheyDid(look: Look) throws {
    var mismatch: (any Error)?
    for language in Language.allCases {
      for screen in Self.screens {
        var app = try app(look, language)
        app.strike(screen.keys)
        do {
          try Golden.expect(
            look.shown(app.frame).dump(),
            equals: "look-\(look.rawValue)-\(screen.name)-\(language.rawValue)")
        } catch {
          mismatch = error
        }
      }
    }
    if let mismatch { throw mismatch }
  }

  /// What Unicode calls ambiguous among what the interface and the sample's words have.
  private static let ambiguous = Set(
    "“”‘’—–…·×÷±≥≤≈→←↑↓℃※●○■□▲△▼▽◆◇★☆─│┼└┌┐┘├┤┬┴▒▓█▁▂▃▄▅▆▇①②③".unicodeScalars)

  @Test(arguments: Language.allCases)
  func nothingThatMayTakeTwoColumnsIsDrawnWhereItDoes(language: Language) throws {
    for screen in Self.screens + [("help", "?"), ("settings", ","), ("adjustment", "A")] {
      var app = try app(.wide, language)
      app.strike(screen.keys)
      app.resize(rows: 60, columns: 160)
      for row in app.rows {
        #expect(Self.ambiguous.isDisjoint(with: row.unicodeScalars), "\(screen.name): \(row)")
      }
    }
  }

  private func app(_ look: Look, _ language: Language) throws -> AppDriver {
    var app = AppDriver(
      try Books.sample(), asOf: .september, in: language, rows: look.size.rows,
      columns: look.size.columns)
    var preferences = Preferences()
    preferences[.ascii] = look == .ascii ? "true" : nil
    preferences[.ambiguousWidth] = look == .wide ? "2" : nil
    app.state.settings.personal = PersonalSettings(preferences)
    return app
  }
}
