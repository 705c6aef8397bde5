import BudgetImport
import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// A year's file made from a document or a table.
@Suite struct BookImportTests {
  private func source(_ driver: StartDriver) -> BookSource? {
    if case .readBook(let source, _) = driver.effects.last { source } else { nil }
  }

  /// The form, in which a source was typed and left.
  private func asked(_ path: String = "公布.txt") -> StartDriver {
    var driver = StartDriver(rows: 24, columns: 100)
    driver.strike("i\(path)⏎")
    return driver
  }

  @Test func theSourceIsReadOnceItsPathIsLeft() {
    var driver = StartDriver()
    driver.strike("i公布.txt")
    #expect(source(driver) == nil)
    driver.strike("⏎")
    #expect(source(driver) == BookSource(path: "公布.txt", head: DocumentHead()))
    driver.answer(.book(ImportedBook(Books.three)))
    #expect(driver.shows("项目 3，指标"))
  }

  @Test func theFileIsMadeOfWhatWasRead() {
    var driver = asked()
    driver.answer(.book(ImportedBook(Books.three)))
    driver.strike("⌃s")
    #expect(driver.created?.book == Books.three)
    #expect(driver.created?.path == "budget.json")
    driver.answer(.ready)
    #expect(driver.effects.last == .enter(2, remark: "已导入 3 个项目。", review: nil))
  }

  @Test func whatIsFilledInIsAskedAboutBeforeItIsLeft() {
    var driver = asked()
    driver.answer(.noBook(BookRefusal("文件里没有年度。", missing: .year)))
    driver.strike("2024⎋")
    #expect(driver.shows("填写的内容还没有新建成文件。"))
    driver.strike("⏎")
    #expect(driver.shows("2024"))
    driver.strike("⎋→⏎")
    #expect(driver.shows("打开示例"))
    driver.strike("i⎋")
    #expect(driver.shows("打开示例"))
  }

  @Test func ctrlSReadsAndMakesAtOnce() {
    var driver = StartDriver()
    driver.strike("i公布.txt⌃s")
    driver.answer(.book(ImportedBook(Books.three)))
    #expect(driver.created?.book == Books.three)
  }

  @Test func whatTheDocumentDoesNotSayIsAskedForAtItsField() {
    var driver = asked()
    driver.answer(.noBook(BookRefusal("文件里没有年度。", missing: .year)))
    #expect(driver.shows("✗ 文件里没有年度。"))
    // Not read again until something else is typed.
    let asked = driver.effects.count
    driver.strike("↑↓")
    #expect(driver.effects.count == asked)
    driver.strike("2024⏎")
    #expect(source(driver)?.head == DocumentHead(year: FiscalYear(2024)))
  }

  /// The source is read again after each field; what is missing still does not take the focus from who types on.
  @Test func aRefusalDoesNotTakeTheFocusFromWhoFillsIn() {
    var driver = asked("项目.csv")
    driver.answer(.noBook(BookRefusal("没有单位。", missing: .unit)))
    driver.strike("430001⏎某某")
    driver.answer(.noBook(BookRefusal("没有单位。", missing: .unit)))
    driver.strike("中心⏎2025⏎")
    driver.answer(.noBook(BookRefusal("没有单位。", missing: .unit)))
    #expect(
      source(driver)?.head
        == DocumentHead(code: "430001", name: "某某中心", year: FiscalYear(2025)))
  }

  @Test func whatCannotBeReadIsToldUnderThePath() {
    var driver = asked()
    driver.answer(.noBook(BookRefusal("文件里没有项目表。")))
    #expect(driver.shows("✗ 文件里没有项目表。"))
    driver.strike("⌃u别的.txt⏎")
    #expect(source(driver)?.path == "别的.txt")
  }

  @Test func anotherPathTypedMeanwhileIsRead() {
    var driver = asked()
    driver.strike("↑⌃u别的.txt")
    driver.answer(.book(ImportedBook(Books.three)))
    #expect(!driver.shows("项目 3"))
    driver.strike("⏎")
    #expect(source(driver)?.path == "别的.txt")
  }

  @Test func aFileThatIsThereIsNotReplaced() {
    var driver = asked()
    driver.answer(.book(ImportedBook(Books.three)))
    driver.strike("⌃s")
    driver.answer(.failed("budget.json 已存在。"))
    #expect(driver.shows("✗ budget.json 已存在。"))
  }

  @Test func pathsAreCompleted() {
    var driver = StartDriver()
    driver.strike("i公⇥")
    #expect(
      driver.effects.last
        == .complete(
          TypedPath("公", endings: ["txt", "pdf", "docx", "xlsx", "xlsm", "csv", "tsv"])))
    driver.send(
      .completed(CompletedPath(typed: "公", text: "公布.txt", choices: ["公布.txt"])))
    driver.strike("⏎")
    #expect(source(driver)?.path == "公布.txt")
  }
}
