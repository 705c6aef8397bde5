import BudgetImport
import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

@Suite("The published document of 430001") struct SeedTests {
  static let text = try? String(contentsOfFile: Repository.data("linxi-2024.txt"), encoding: .utf8)

  @Test("It gives data/linxi-2024.json to the last byte, with nothing open")
  func whole() throws {
    let reading = try DocumentReader.read(DocumentText(try #require(Self.text)))
    #expect(reading.uncertain == [])
    #expect(reading.unread == [])
    let expected = try Data(contentsOf: URL(fileURLWithPath: Repository.plan))
    #expect(Data(BookWriter.write(reading.book)) == expected)
    #expect(reading.book.projects.count == 11)
    #expect(reading.indicators == 77)
    #expect(reading.book.projects.reduce(0) { $0 + $1.budget.total.fen } == 1_100_053_900)
  }

  @Test("As words in columns of a page, as real pages are laid out, it gives the same projects")
  func laidOut() throws {
    let page = try String(
      contentsOfFile: Repository.root + "/Tests/BudgetImportTests/Documents/linxi-2024-layout.txt",
      encoding: .utf8)
    let reading = try DocumentReader.read(
      DocumentText(page), head: DocumentHead(year: FiscalYear(2024)))
    let seed = try DocumentReader.read(DocumentText(try #require(Self.text)))
    #expect(reading.uncertain == [])
    #expect(reading.unread == [])
    #expect(reading.book.projects == seed.book.projects)
  }

  @Test("What the caller knows takes the place of what the document says")
  func head() throws {
    let department = Unit(code: "430", name: "机关事务局")
    let reading = try DocumentReader.read(
      DocumentText(try #require(Self.text)),
      head: DocumentHead(
        code: "1", name: "别的单位", year: FiscalYear(2025), department: department))
    #expect(reading.book.unit == Unit(code: "1", name: "别的单位"))
    #expect(reading.book.fiscalYear == FiscalYear(2025))
    #expect(reading.book.department == department)
  }
}
