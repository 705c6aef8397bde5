import BudgetModel
import BudgetText
import TerminalKit
import TestSupport
import Testing

@testable import BudgetUI

/// The indicators and their forms, cell by cell; without colour every light is told by its mark and word.
@Suite struct IndicatorSnapshotTests {
  struct Scene: Sendable {
    let name: String
    let keys: String
  }

  static let scenes = [
    Scene(name: "indicators", keys: "6"),
    Scene(name: "indicators-scrolled", keys: "6⇟⇟↓"),
    Scene(name: "indicators-typing", keys: "6↓↓b7"),
    Scene(name: "indicators-question", keys: "6960⏎"),
    Scene(name: "indicators-problem", keys: "69人⏎"),
    Scene(name: "indicators-attention", keys: "6f"),
    Scene(name: "indicators-missing", keys: "6ff↓"),
    Scene(name: "indicators-level", keys: "6ss"),
    Scene(name: "indicators-find", keys: "6/电梯"),
    Scene(name: "indicator-form", keys: "6⏎"),
    Scene(name: "indicator-form-problem", keys: "6⏎9人⇥⇥⇥⇥⇥x⌃s"),
    Scene(name: "indicator-project", keys: "⏎⇲"),
  ]

  /// The published unit with invented values of every kind in its first projects.
  private static func book() throws -> BudgetBook {
    var app = AppDriver(try Books.sample(), asOf: .september)
    let values: [IndicatorReport?] = [
      IndicatorReport(Books.number("9")), IndicatorReport(Books.number("50"), note: "返修较多"),
      IndicatorReport(.words(.partly, share: Percent(70))),
      IndicatorReport(.words(.missed, share: nil)),
      nil, IndicatorReport(Books.number("200")),
    ]
    var number = 0
    for project in app.book.projects.prefix(4) {
      for (place, indicator) in project.indicators.enumerated() where indicator.computed == nil {
        defer { number += 1 }
        guard let value = values[number % values.count] else { continue }
        let month = number.isMultiple(of: 4) ? Month.july : .september
        try app.write(
          .indicator(project: project.code, at: place, .report(month, .anything(with: value))))
      }
    }
    app.poll()
    return app.disk
  }

  @Test(arguments: scenes) func indicatorsLookAsTheyDid(scene: Scene) throws {
    let book = try Self.book()
    var mismatch: (any Error)?
    for language in Language.allCases {
      for (rows, columns) in [(20, 60), (24, 80), (40, 120)] {
        var app = AppDriver(
          book, asOf: .september, in: language, rows: rows, columns: columns)
        app.strike(scene.keys)
        do {
          try Golden.expect(
            app.frame.dump(), equals: "\(scene.name)-\(columns)x\(rows)-\(language.rawValue)")
        } catch {
          mismatch = error
        }
      }
    }
    if let mismatch { throw mismatch }
  }

  /// What no colour shows is told by a mark and a word, each light by its own.
  @Test func lightsAreToldApartWithoutColour() {
    let lights = [nil] + IndicatorLight.allCases.map(Optional.some)
    for language in Language.allCases {
      let words = lights.map { $0.words(Strings(language)) }
      #expect(Set(words).count == lights.count)
      #expect(Set(lights.map(\.mark)).count == lights.count)
    }
  }
}
