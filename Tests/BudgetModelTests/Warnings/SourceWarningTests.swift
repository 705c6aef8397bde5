import BudgetModel
import Testing

@Suite("Warnings about a source")
struct SourceWarningTests {
  @Test("14 of fiscal 10 and no more than 35 together: the source alone is overspent")
  func overspent() throws {
    let project = mixed((.january, .wan("0", other: "6")))
    #expect(try warnings(project, "4", .may, from: .other) == [])
    #expect(
      try warnings(project, "8", .may, from: .other)
        == [.sourceOverspent(.other, by: wan("4"))])
  }

  @Test("the total is said first: 20 + 16 of 35, of which 16 of other 10")
  func totalFirst() throws {
    let project = mixed((.january, .wan("20")))
    #expect(
      try warnings(project, "16", .may, from: .other)
        == [.overspends(by: wan("1")), .sourceOverspent(.other, by: wan("6"))])
  }

  @Test("a source's own adjustments count, and later months of its own")
  func adjusted() throws {
    let project = Project.sample(
      budget: .wan("25", other: "10"),
      adjustments: [Adjustment(month: .june, amount: .wan("-2", other: "2"), reason: "调剂")],
      spending: [Spending(month: .august, amount: .wan("0", other: "3"))])
    // Other: 10 until May and 12 from June, 3 of it spent in August.
    #expect(try warnings(project, "9", .june, from: .other) == [])
    #expect(
      try warnings(project, "10", .june, from: .other)
        == [.sourceOverspent(.other, by: wan("1"))])
    #expect(
      try warnings(project, "10.5", .may, from: .other)
        == [.sourceOverspent(.other, by: wan("0.5"))])
  }

  @Test("spending from a source without budget, not a zero or a refund of it")
  func withoutBudget() throws {
    let project = Linxi.equipment
    #expect(
      try warnings(project, "1", .may, from: .other) == [.sourceWithoutBudget(.other)])
    #expect(try warnings(project, "0", .may, from: .other) == [])
    #expect(
      try warnings(project, "36", .may, from: .other)
        == [.overspends(by: wan("1")), .sourceWithoutBudget(.other)])
  }

  @Test("a budget that comes later is none yet: other +10 from July on")
  func budgetLater() throws {
    let project = Project.sample(
      adjustments: [Adjustment(month: .july, amount: .wan("0", other: "10"), reason: "追加")])
    #expect(
      try warnings(project, "1", .june, from: .other) == [.sourceWithoutBudget(.other)])
    #expect(try warnings(project, "1", .july, from: .other) == [])
  }

  @Test("other 3 − 4 is below zero while 10 + 3 − 4 is not")
  func belowZero() throws {
    let project = mixed(
      (.january, .wan("5", other: "3")), (.may, .wan("5")))
    #expect(try warnings(project, "-3", .may, from: .other) == [])
    #expect(
      try warnings(project, "-4", .may, from: .other) == [.sourceBelowZero(.other)])
  }

  @Test("a later month's refund can bring the source below zero: other 3 → 1, then − 2")
  func belowZeroLater() throws {
    let project = mixed(
      (.january, .wan("5", other: "3")), (.august, .wan("5", other: "-2")))
    #expect(
      try warnings(project, "1", .january, from: .other)
        == [.sourceBelowZero(.other), .overwritesReported(old: wan("3"))])
  }

  @Test("where the total is below zero too a rule speaks, not a warning about the source")
  func totalBelowZero() throws {
    let project = mixed((.january, .wan("1", other: "1")))
    #expect(
      try warnings(project, "-3", .may, from: .other) == [.falls(by: wan("3"))])
  }
}
