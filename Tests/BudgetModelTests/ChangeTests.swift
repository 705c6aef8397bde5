import BudgetModel
import Testing

@Suite("Change")
struct ChangeTests {
  private let code = Linxi.equipment.code

  private func spend(
    _ month: Month, _ amount: String?, note: String? = nil
  ) -> Change {
    .spending(
      project: code, month: month,
      entry: amount.map { SpendingEntry(amount: .wan($0), note: note) })
  }

  private func started() throws -> BudgetBook {
    var book = book()
    try book.apply(spend(.march, "2", note: "一季度"))
    try book.apply(spend(.january, "1"))
    return book
  }

  @Test("a record is added in its month's place")
  func adds() throws {
    let project = try #require(try started().projects.first)
    #expect(
      project.spending == [
        Spending(month: .january, amount: .wan("1")),
        Spending(month: .march, amount: .wan("2"), note: "一季度"),
      ])
    #expect(project.spending(in: .march)?.note == "一季度")
    #expect(project.spending(in: .february) == nil)
  }

  @Test("each inverse says what was there before")
  func inverses() throws {
    var book = try started()
    #expect(try book.apply(spend(.february, "3")) == spend(.february, nil))
    #expect(
      try book.apply(spend(.march, "4", note: "更正")) == spend(.march, "2", note: "一季度"))
    #expect(try book.apply(spend(.march, "4")) == spend(.march, "4", note: "更正"))
    #expect(try book.apply(spend(.january, nil)) == spend(.january, "1"))
    #expect(try book.apply(spend(.january, nil)) == spend(.january, nil))
  }

  @Test(
    "a change and its inverse leave the whole book as it was",
    arguments: [
      (.february, "3", nil), (.december, "0", "零"), (.march, "7", nil), (.march, "2", nil),
      (.march, "2", "别的备注"), (.march, "-1", "退款"), (.march, nil, nil), (.may, nil, nil),
    ] as [(Month, String?, String?)])
  func restores(month: Month, amount: String?, note: String?) throws {
    let before = try started()
    var book = before
    let change = spend(month, amount, note: note)
    let inverse = try book.apply(change)
    let after = book
    #expect(try book.apply(inverse) == change)
    #expect(book == before)
    // And once more: undone, redone.
    try book.apply(change)
    #expect(book == after)
  }

  @Test("a file may list months in any order; the book holds them in the year's")
  func unorderedRecords() throws {
    let before = book([Linxi.equipment.spending((.may, "2"), (.january, "3"), (.march, "-1"))])
    #expect(before.projects[0].spending.map(\.month) == [.january, .march, .may])
    for change in [spend(.may, nil), spend(.february, "1"), spend(.january, "4")] {
      var book = before
      try book.apply(book.apply(change))
      #expect(book == before)
    }
    var book = before
    #expect(throws: RuleViolation.self) { try book.apply(spend(.january, nil)) }
    #expect(book == before)
  }

  @Test("other projects stay as they are")
  func othersUntouched() throws {
    #expect(try Array(started().projects.dropFirst()) == Array(Linxi.projects.dropFirst()))
  }

  @Suite("refusals")
  struct Refused {
    private let project = Linxi.equipment.spending(
      (.january, "3"), (.march, "-2"), (.june, "1"))

    private func expectRefusal(
      _ month: Month, _ entry: SpendingEntry?, _ violation: RuleViolation, code: String? = nil
    ) {
      let before = book([Linxi.cars, project])
      var book = before
      let change = Change.spending(project: code ?? project.code, month: month, entry: entry)
      #expect(throws: violation) { try book.apply(change) }
      #expect(book == before)
    }

    @Test("a project nobody knows")
    func unknownProject() {
      expectRefusal(
        .january, SpendingEntry(amount: .wan("1")),
        RuleViolation(.unknownProject("X"), at: .project), code: "X")
      expectRefusal(
        .january, nil, RuleViolation(.unknownProject(""), at: .project), code: "")
    }

    @Test("removing January's 3 would leave March's refund at −2")
    func removal() {
      expectRefusal(
        .january, nil, RuleViolation(.negativeActual(.march, wan("-2")), at: .spending(0)))
    }

    @Test("making January 1.999999 would leave one 分 below 0 in March, 2 would not")
    func replacement() throws {
      expectRefusal(
        .january, SpendingEntry(amount: .wan("1.999999"), note: "x"),
        RuleViolation(.negativeActual(.march, wan("-0.000001")), at: .spending(1)))
      var book = book([project])
      try book.apply(
        .spending(
          project: project.code, month: .january, entry: SpendingEntry(amount: .wan("2"))))
      #expect(book.projects[0].actual(through: .march) == .zero)
    }

    @Test("a refund of more than was spent")
    func refund() {
      // 3 − 2 + 1 − 2.5 = −0.5 in August, the fourth record.
      expectRefusal(
        .august, SpendingEntry(amount: .wan("-2.5")),
        RuleViolation(.negativeActual(.august, wan("-0.5")), at: .spending(3)))
      // 3 − 1.5 in February leaves 1.5, March's −2 brings −0.5.
      expectRefusal(
        .february, SpendingEntry(amount: .wan("-1.5")),
        RuleViolation(.negativeActual(.march, wan("-0.5")), at: .spending(2)))
    }

    @Test(
      "an amount no book can hold, without trapping",
      arguments: [Int64.max, .min, 10_000_000_000_000_001, -10_000_000_000_000_001])
    func tooLarge(fen: Int64) {
      let money = Money(fen: fen)
      for amount in [
        Funds(fiscal: money), Funds(fiscal: .zero, other: money),
        Funds(fiscal: money, other: money),
      ] {
        expectRefusal(
          .may, SpendingEntry(amount: amount), RuleViolation(.amountsTooLarge, at: .project))
        expectRefusal(
          .june, SpendingEntry(amount: amount), RuleViolation(.amountsTooLarge, at: .project))
      }
    }

    @Test("the limit itself fits exactly, counting what a replaced record frees")
    func limit() throws {
      // 35 budget, 5 + 10 + 20 + 35 plan: 105 万元 are taken.
      let room = Money(fen: BudgetBook.amountLimit.fen - 105_000_000)
      let over = Money(fen: room.fen + 1)
      var book = book([Linxi.equipment])
      func record(_ month: Month, _ money: Money) -> Change {
        .spending(
          project: Linxi.equipment.code, month: month,
          entry: SpendingEntry(amount: Funds(fiscal: money)))
      }
      let refusal = RuleViolation(.amountsTooLarge, at: .project)
      #expect(throws: refusal) { try book.apply(record(.may, over)) }
      let inverse = try book.apply(record(.may, room))
      #expect(throws: refusal) { try book.apply(record(.may, over)) }
      #expect(throws: refusal) { try book.apply(record(.june, Money(fen: 1))) }
      try book.apply(record(.may, room))
      try book.apply(inverse)
      try book.apply(record(.june, room))
      #expect(book.projects[0].actual(through: .december) == room)
    }
  }

  @Test("2 000 random changes, checked by a plain ledger, and all taken back")
  func randomWalk() throws {
    var numbers = SeededNumbers(seed: 6)
    let start = book()
    var book = start
    var inverses: [Change] = []
    var ledger: [String: [Month: SpendingEntry]] = [:]
    var refused = 0
    for _ in 0..<2_000 {
      let code = Linxi.projects[Int.random(in: 0..<11, using: &numbers)].code
      let month = Month.allCases[Int.random(in: 0..<12, using: &numbers)]
      let entry = randomEntry(&numbers)
      var months = ledger[code, default: [:]]
      months[month] = entry
      let change = Change.spending(project: code, month: month, entry: entry)
      if isSound(months) {
        let before = ledger[code]?[month]
        let inverse = try book.apply(change)
        #expect(inverse == .spending(project: code, month: month, entry: before))
        inverses.append(inverse)
        ledger[code] = months
      } else {
        let before = book
        #expect(throws: RuleViolation.self) { try book.apply(change) }
        #expect(book == before)
        refused += 1
      }
    }
    #expect(refused > 100 && inverses.count > 1_000, "the walk must meet both kinds")
    for project in book.projects {
      let months = ledger[project.code, default: [:]]
      #expect(
        project.spending
          == months.sorted { $0.key < $1.key }.map {
            Spending(month: $0.key, amount: $0.value.amount, note: $0.value.note)
          })
    }
    for inverse in inverses.reversed() { try book.apply(inverse) }
    #expect(book == start)
  }

  private func randomEntry(_ numbers: inout SeededNumbers) -> SpendingEntry? {
    if Int.random(in: 0..<5, using: &numbers) == 0 { return nil }
    return SpendingEntry(
      amount: Funds(
        fiscal: Money(fen: Int64.random(in: -4_000_000...5_000_000, using: &numbers)),
        other: Money(fen: Int64.random(in: -2_000_000...2_000_000, using: &numbers))),
      note: [nil, "备注", ""].randomElement(using: &numbers) ?? nil)
  }

  /// The rule on cumulative spending, told a second time.
  private func isSound(_ months: [Month: SpendingEntry]) -> Bool {
    var sum: Int64 = 0
    for month in Month.allCases {
      let amount = months[month]?.amount ?? .zero
      sum += amount.fiscal.fen + amount.other.fen
      if sum < 0 { return false }
    }
    return true
  }
}
