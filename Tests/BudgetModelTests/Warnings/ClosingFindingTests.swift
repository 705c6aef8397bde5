import BudgetModel
import Testing

@Suite("What is missing or doubtful before closing")
struct ClosingFindingTests {
  private func matters(_ project: Project, _ month: Month) -> [ClosingFinding.Matter] {
    book([project]).findings(beforeClosing: month).map(\.matter)
  }

  @Test("a book reported in full and within its budgets has nothing")
  func nothing() {
    let project = mixed((.january, .wan("5", other: "1")), (.february, .wan("-1")))
    #expect(matters(project, .february) == [])
    #expect(book([]).findings(beforeClosing: .december) == [])
  }

  @Test("months not reported, by project in the order of the file")
  func missing() {
    let first = Project.sample(code: "A").spending((.january, "1"), (.march, "1"))
    let second = Project.sample(code: "B").spending((.january, "1"), (.february, "1"))
    #expect(
      book([first, second]).findings(beforeClosing: .april) == [
        ClosingFinding(project: "A", .notReported([.february, .april])),
        ClosingFinding(project: "B", .notReported([.march, .april])),
      ])
    #expect(book([first, second]).findings(beforeClosing: .january) == [])
  }

  @Test("what comes after the month does not count")
  func later() {
    let project = mixed((.january, .wan("1")), (.february, .wan("99")))
    #expect(matters(project, .january) == [])
  }

  @Test("36 of 35 is overspent by 1; fiscal 26 of 25 by its own 1 is said once")
  func overspent() {
    #expect(
      matters(mixed((.january, .wan("26", other: "10"))), .january) == [.overspent(by: wan("1"))])
    // 24 + 12: the total by 1, other by 2.
    #expect(
      matters(mixed((.january, .wan("24", other: "12"))), .january)
        == [.overspent(by: wan("1")), .sourceOverspent(.other, by: wan("2"))])
    #expect(
      matters(mixed((.january, .wan("10", other: "14"))), .january)
        == [.sourceOverspent(.other, by: wan("4"))])
  }

  @Test("the budget in force at the month counts")
  func adjusted() {
    let project = Project.sample().adjusted((.february, "5"))
      .spending((.january, "36"), (.february, "0"))
    #expect(matters(project, .january) == [.overspent(by: wan("1"))])
    #expect(matters(project, .february) == [])
  }

  @Test("a source below zero is named with its first such month")
  func belowZero() {
    let project = mixed(
      (.january, .wan("5", other: "1")), (.february, .wan("5", other: "-2")),
      (.march, .wan("5", other: "3")))
    #expect(matters(project, .january) == [])
    #expect(matters(project, .march) == [.sourceBelowZero(.other, .february)])
  }

  @Test("20 among 1, 2 and 3 is ten times the usual 2; the others are usual beside it")
  func farAboveUsual() {
    let project = Linxi.utilities.spending(
      (.january, "2"), (.february, "1"), (.march, "3"), (.april, "20"))
    #expect(
      matters(project, .april)
        == [.farAboveUsual(.april, wan("20"), times: 10, usual: wan("2"))])
    #expect(matters(project, .march) == [])
  }

  @Test("amounts closed before are not doubted again, what is missing stays missing")
  func closed() throws {
    let project = Linxi.utilities.spending(
      (.january, "2"), (.february, "1"), (.march, "3"), (.april, "20"), (.june, "2"))
    let closed = try book([project]).applying(.closing(Replacing(nil, with: .april)))
    #expect(
      closed.findings(beforeClosing: .june).map(\.matter) == [.notReported([.may])])
  }
}
