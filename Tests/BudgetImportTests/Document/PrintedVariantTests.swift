import BudgetImport
import BudgetModel
import Foundation
import TestSupport
import Testing

@Suite("A book printed in other shapes is read as the same book") struct PrintedVariantTests {
  @Test("Words one after the other, wrapped anywhere", arguments: UInt64(1)...12)
  func stream(seed: UInt64) throws {
    var unit = RandomUnit(random: SeededNumbers(seed: seed))
    let book = try unit.book(withGoals: seed % 2 == 0)
    var printer = DocumentPrinter()
    printer.layout = seed % 3 == 0 ? .spacedStream : .stream
    printer.width = Int.random(in: 40...160, using: &unit.random)
    try compare(book, printer, &unit.random)
  }

  @Test("Words in columns, wrapped anywhere", arguments: UInt64(101)...112)
  func columns(seed: UInt64) throws {
    var unit = RandomUnit(random: SeededNumbers(seed: seed))
    let book = try unit.book(withGoals: seed % 2 == 0)
    var printer = DocumentPrinter()
    printer.layout = .columns
    printer.width = Int.random(in: 70...160, using: &unit.random)
    printer.hasBlankBetweenRows = seed % 2 == 0
    printer.centres = seed % 3 != 0
    try compare(book, printer, &unit.random)
  }

  @Test("Everything at once", arguments: UInt64(201)...224)
  func everything(seed: UInt64) throws {
    var unit = RandomUnit(random: SeededNumbers(seed: seed))
    let count = seed % 3 == 0 ? 3 : 2
    let book = try unit.book(sources: count, withGoals: seed % 2 == 0)
    var printer = DocumentPrinter()
    if count == 3 { printer.sources = ["财政资金", "其他资金", "上年结转"] }
    printer.layout = DocumentPrinter.Layout.allCases.randomElement(using: &unit.random) ?? .stream
    printer.width = Int.random(in: 80...160, using: &unit.random)
    printer.unit = DocumentPrinter.MoneyWord.allCases.randomElement(using: &unit.random) ?? .wan
    printer.planned =
      DocumentPrinter.Planned.allCases.randomElement(using: &unit.random) ?? .amounts
    printer.hasCodes = Bool.random(using: &unit.random)
    printer.hasPages = Bool.random(using: &unit.random)
    printer.hasBlankBetweenRows = Bool.random(using: &unit.random)
    printer.isFullWidth = Bool.random(using: &unit.random)
    printer.partsTargets = Bool.random(using: &unit.random)
    printer.shufflesHead = Bool.random(using: &unit.random)
    try compare(book, printer, &unit.random)
  }

  /// Amounts, names and plans must be the same; words of indicators too, unless the reading says where it is not sure.
  private func compare(
    _ book: BudgetBook, _ printer: DocumentPrinter, _ random: inout SeededNumbers
  ) throws {
    let text = printer.text(book, &random)
    if let folder = ProcessInfo.processInfo.environment["KEEP_VARIANTS"] {
      try text.write(toFile: "\(folder)/\(text.hashValue).txt", atomically: true, encoding: .utf8)
    }
    let reading = try DocumentReader.read(
      DocumentText(text), head: DocumentHead(year: book.fiscalYear))
    var found: [String] = []
    if reading.book.unit != book.unit { found.append("unit") }
    if reading.book.goals != book.goals { found.append("goals") }
    found += reading.unread.map { "unread \($0.line) \($0.text)" }
    if reading.book.projects.count != book.projects.count {
      found.append("\(reading.book.projects.count) projects")
    }
    for (index, (read, printed)) in zip(reading.book.projects, book.projects).enumerated() {
      found += differences(read, printed, index, printer, reading.uncertain)
    }
    #expect(found == [], "\(printer)")
  }

  private func differences(
    _ read: Project, _ printed: Project, _ index: Int, _ printer: DocumentPrinter,
    _ doubts: [DocumentDoubt]
  ) -> [String] {
    func isDoubted(_ part: DocumentPlace.ProjectPart) -> Bool {
      doubts.contains { $0.place == .project(index, part) }
    }
    var found: [String] = []
    func compare<Value: Equatable>(_ name: String, _ read: Value, _ printed: Value) {
      if read != printed { found.append("\(index).\(name): \(read) for \(printed)") }
    }
    compare("name", read.name, printed.name)
    compare("code", read.code, printer.hasCodes ? printed.code : "L00\(index + 1)")
    compare("code's doubt", isDoubted(.code), !printer.hasCodes)
    compare("budget", read.budget, printed.budget)
    compare("purpose", read.purpose, printed.purpose)
    compare("goals", read.goals, printed.goals)
    if !isDoubted(.plan) {
      compare("plan", read.plan, printer.planned == .none ? nil : printed.plan)
    }
    compare("indicators", read.indicators.count, printed.indicators.count)
    for (place, (one, other)) in zip(read.indicators, printed.indicators).enumerated() {
      let isSaid = doubts.contains {
        if case .project(index, .indicator(place, _)) = $0.place { true } else { false }
      }
      if !isSaid { compare("indicator \(place)", words(one), words(other)) }
      // The blank at which a line broke is printed nowhere.
      compare("target \(place)", unblanked(one.target), unblanked(other.target))
    }
    return found
  }

  private func unblanked(_ text: String) -> String { text.filter { $0 != " " } }

  private func words(_ indicator: Indicator) -> [String] {
    [indicator.level1, indicator.level2, indicator.level3, indicator.description, indicator.basis]
  }
}
