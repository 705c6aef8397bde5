import BudgetModel
import Testing

/// The edits between two books make the one of the other, whatever differs.
@Suite struct BookDifferencesTests {
  private func check(_ before: BudgetBook, _ after: BudgetBook, edits count: Int? = nil) throws {
    let edits = before.edits(to: after)
    if let count { #expect(edits.count == count) }
    func commit(_ edits: [Edit]) -> Commit {
      Commit(edits, id: .random(), reason: "恢复", closedMonths: .reopen)
    }
    switch try before.evaluate(commit(edits), history: []) {
    case .changed(let made, let happened):
      #expect(made == after)
      let inverse = commit(happened.reversed().compactMap(\.inverse))
      guard case .changed(let back, _) = try made.evaluate(inverse, history: []) else {
        Issue.record("not taken back")
        return
      }
      #expect(back == before)
    case .unchanged: #expect(before == after)
    case .known: Issue.record("known")
    }
  }

  @Test func equalBooksHaveNone() throws { try check(book(), book(), edits: 0) }

  @Test func spendingWithAndWithoutRemarks() throws {
    let one = Linxi.equipment.spending((.january, "1"), (.march, "2"))
    let other = Linxi.equipment.spending((.march, "2.5"), (.may, "3"))
    try check(book([one, Linxi.cars]), book([other, Linxi.cars]), edits: 3)
    let noted = try book([other]).applying(
      .note(project: other.code, month: .may, Replacing(nil, with: "注")))
    try check(book([other]), noted, edits: 1)
    try check(noted, book([one]))
    try check(book([one]), noted)
  }

  @Test func projectsOnOneSideOnly() throws {
    try check(book([Linxi.cars]), book([Linxi.equipment, Linxi.cars, Linxi.meals]), edits: 2)
    try check(book([Linxi.equipment, Linxi.cars, Linxi.meals]), book([Linxi.cars]), edits: 2)
    try check(book([]), book())
    try check(book(), book([]))
  }

  @Test func projectsInAnotherOrder() throws {
    try check(book(), book(Linxi.projects.reversed()))
    try check(
      book([Linxi.cars, Linxi.meals, Linxi.affairs]),
      book([Linxi.affairs, Linxi.equipment, Linxi.cars]))
  }

  @Test func adjustmentsKeepTheirOrder() throws {
    let one = Linxi.equipment.adjusted((.may, "1"), (.june, "2"), (.july, "-1"))
    let other = Linxi.equipment.adjusted((.may, "1"), (.july, "-1"), (.june, "2"), (.june, "2"))
    try check(book([one]), book([other]))
    try check(book([other]), book([one]))
    try check(book([one]), book([Linxi.equipment]), edits: 3)
  }

  @Test func theHeadOfTheBook() throws {
    let closed = try book().applying(.closing(Replacing(nil, with: .may)))
    let named = try closed.applying(.unit(Replacing(Linxi.unit, with: Unit(code: "2", name: "乙"))))
    try check(book(), named, edits: 2)
    try check(named, book(), edits: 2)
  }
}
