import BudgetImport
import BudgetModel
import BudgetStore
import TestSupport
import Testing

@Suite("Nothing vanishes in silence") struct NothingVanishesTests {
  @Test(
    "An amount on a line of its own, anywhere, is in the book, in a doubt or unread",
    arguments: 1...20)
  func amount(seed: Int) throws {
    var random = SeededNumbers(seed: UInt64(seed))
    var lines = DocumentText(try #require(SeedTests.text)).lines
    let place = Int.random(in: 150..<500, using: &random)
    lines = Array(lines[144..<507])
    let at = place - 144
    guard at < lines.count else { return }
    lines.insert("7913.4682", at: at)
    let reading = try DocumentReader.read(
      DocumentText(lines.joined(separator: "\n")), head: DocumentHead(year: FiscalYear(2024)))
    let isKept = String(decoding: BookWriter.write(reading.book), as: UTF8.self).contains(
      "7913.4682")
    let isTold =
      reading.unread.contains { $0.line == at + 1 }
      || reading.uncertain.contains { $0.lines.contains(at + 1) || $0.text.contains("7913.4682") }
    #expect(isKept || isTold, "line \(at + 1): \(reading.uncertain) \(reading.unread)")
  }
}
