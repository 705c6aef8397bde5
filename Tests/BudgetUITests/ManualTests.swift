import BudgetText
import BudgetUI
import Foundation
import TestSupport
import Testing

/// The manual's key tables are those of the program.
@Suite struct ManualTests {
  private static let begin = "<!-- keys:begin -->\n"
  private static let end = "<!-- keys:end -->"

  /// With `RECORD=1` the tables are written into the manual, which fails: read them.
  @Test(arguments: [("docs/manual.zh-Hans.md", Language.chinese), ("docs/manual.en.md", .english)])
  func theManualListsTheKeys(path: String, language: Language) throws {
    let file = URL(fileURLWithPath: Repository.root).appendingPathComponent(path)
    let manual = try String(contentsOf: file, encoding: .utf8)
    let begin = try #require(manual.range(of: Self.begin))
    let end = try #require(manual.range(of: Self.end, range: begin.upperBound..<manual.endIndex))
    let place = begin.upperBound..<end.lowerBound
    let keys = KeyReference.markdown(Strings(language))
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(manual.replacingCharacters(in: place, with: keys).utf8).write(to: file)
      Issue.record("Wrote the keys into \(path); read them, then run without RECORD.")
    } else {
      #expect(manual[place] == keys, "Run with RECORD=1 to write the keys into \(path).")
    }
  }
}
