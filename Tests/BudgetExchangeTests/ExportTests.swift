import BudgetImport
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText
import Foundation
import TestSupport
import Testing

@testable import BudgetExchange

@Suite("A book as files for others") struct ExportTests {
  private func text(_ format: ExportFormat, of book: BudgetBook) throws -> String {
    String(decoding: try export(format).bytes(of: book), as: UTF8.self)
  }

  @Test("The page is well formed and no amount of the book is missing from it")
  func page() throws {
    let book = try sampleBook()
    let cells = Set(try cells(ofPage: text(.html, of: book)))
    for project in book.projects {
      #expect(cells.contains(project.code) && cells.contains(project.name))
      var amounts = Checkpoint.allCases.compactMap { project.plan?[$0] }
      amounts += [project.budget.total] + project.budget.sources.compactMap { project.budget[$0] }
      amounts += project.adjustments.map(\.amount.total)
      amounts += project.spending.flatMap { record in
        record.amount.sources.compactMap { record.amount[$0] }
      }
      for amount in amounts { #expect(cells.contains(amount.wanText), "\(project.name) \(amount)") }
    }
  }

  @Test("The page of a hostile book is well formed")
  func hostilePage() throws {
    let names = [
      "=1", "]]>", "<script>", "&amp;", "\u{0}\u{B}\u{1F}", "\u{FFFE}\u{FFFF}", "\"'", "<!--",
    ]
    let hostile = try book(
      names.enumerated().map { project("C\($0)", $1, january: 1) }, unit: "<b>&</title>")
    let cells = try cells(ofPage: text(.html, of: hostile))
    for name in ["=1", "]]>", "<script>", "&amp;", "\"'", "<!--"] { #expect(cells.contains(name)) }
  }

  @Test("The page's policy lets in its own style and script, by their digests")
  func digests() throws {
    let page = try text(.html, of: sampleBook())
    for name in ["style", "script"] { try expectDigest(of: name, in: page) }
  }

  @Test("A mark before CSV where it is asked for")
  func byteOrderMark() throws {
    var marked = export(.csv)
    marked.hasByteOrderMark = true
    let bytes = try marked.bytes(of: sampleBook())
    #expect(bytes[..<3] == [0xEF, 0xBB, 0xBF])
    #expect(Array(bytes[3...]) == (try export(.csv).bytes(of: sampleBook())))
  }

  @Test("JSON is what the summary prints")
  func json() throws {
    let book = try sampleBook()
    #expect(
      try export(.json).bytes(of: book)
        == Summary.json([Summary(book, asOf: .september)], totals: nil))
  }

  @Test("Every format stops when nobody waits", arguments: ExportFormat.allCases)
  func cancelled(format: ExportFormat) throws {
    let book = try sampleBook()
    let monitor = ProgressMonitor(report: { _ in }, isCancelled: { true })
    #expect(throws: ExportFailure.cancelled) {
      try export(format).bytes(of: book, monitor: monitor)
    }
  }
}
