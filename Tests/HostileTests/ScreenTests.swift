import BudgetModel
import BudgetText
import BudgetUI
import DisplayText
import HostileInput
import TerminalKit
import Testing

@Suite("Nothing of a file reaches the screen raw") struct ScreenTests {
  init() { DisplayWidth.prepareLocale() }

  /// Sizes at which the screens look different, and one too small.
  private static let sizes = [
    Size(rows: 24, columns: 80), Size(rows: 40, columns: 120), Size(rows: 10, columns: 50),
    Size(rows: 5, columns: 20),
  ]

  /// Keys that lead from screen to screen, open every prompt and question, and back.
  private static let tour: [Key] = [
    .down, .enter, .pageDown, .end, .escape, .character("H"), .end, .character("?"), .pageDown,
    .escape, .character("3"), .down, .enter, .end, .character("1"), .character("/"),
    .character("x"), .escape, .character("s"), .end, .character("e"), .character("9"),
    .character("z"), .enter, .backspace, .enter, .character("c"), .enter, .escape,
    .character("2"), .character("5"), .enter, .enter, .up, .character("M"), .down, .enter, .enter,
    .character("e"), .character("%"), .enter, .escape, .character("u"), .character("q"),
  ]

  private static let author = Author(user: "kuaiji", host: "office")

  private func settings() -> Settings {
    Settings(
      strings: Strings(.chinese), today: CalendarDate(year: 2024, month: 3, day: 8),
      commitPrefix: "test")
  }

  /// Every entry a history can have, by somebody with such a name.
  private func history(_ text: String, of book: BudgetBook) -> [HistoryEntry] {
    let first = book.projects.first
    let code = first?.code ?? text
    let month = Month.january
    let plan = first?.plan
    let edits: [Edit] = [
      .spending(project: code, month: month, Replacing(nil, with: Funds(.other, .zero))),
      .note(project: code, month: month, Replacing(nil, with: text)),
      .adjustment(
        project: code, at: 0,
        Replacing(nil, with: Adjustment(month: month, amount: .zero, reason: text))),
      .plan(project: code, Replacing(plan, with: plan)),
      .budget(project: code, .anything(with: .zero)),
      .name(project: code, Replacing(text, with: text)),
      .code(project: code, Replacing(text, with: text)),
      .purpose(project: code, Replacing(text, with: text)),
      .projectGoals(project: code, Replacing([text], with: [text])),
      .indicators(project: code, Replacing([], with: [])),
      .order(project: code, Replacing(0, with: 1)),
      .project(code: text, at: 0, Replacing(first, with: nil)),
      .closing(Replacing(nil, with: month)),
      .unit(Replacing(Unit(code: text, name: text), with: Unit(code: text, name: text))),
      .fiscalYear(Replacing(FiscalYear(2023), with: FiscalYear(2024))),
      .goals(Replacing(UnitGoals(overall: text, itemized: [text], safeguards: []), with: nil)),
      .opaque(OpaqueEdit(kind: text, project: text, text: text)),
    ]
    let causes: [Cause] = [
      .typed, .undo(of: 1), .imported, .applied, .external, .restored(backup: text),
    ]
    let alone = edits.map { ([$0], Cause.typed) }
    return (alone + causes.map { (edits, $0) }).enumerated().map { index, entry in
      HistoryEntry(
        sequence: index + 1, time: Timestamp(seconds: 0), author: Author(user: text, host: text),
        edits: entry.0, cause: entry.1, reason: text)
    }
  }

  /// An interface over a store in memory that holds such a history.
  private func walk(_ book: BudgetBook, pasting text: String, at size: Size) {
    let store = MemoryStore(book)
    for entry in history(text, of: book) { store.append(entry) }
    var ledger = MemoryLedger(store, author: Self.author)
    var state = AppState(
      book: book, history: ledger.history, author: Self.author, asOf: .march, settings: settings(),
      size: size)
    func send(_ message: Message, _ place: String) {
      var messages = [message]
      while !messages.isEmpty {
        for case .commit(let commit) in state.update(messages.removeFirst()) {
          do throws(CommitFailure) {
            messages.append(
              .committed(commit.id, .saved(try ledger.commit(commit), remarks: [])))
          } catch {
            messages.append(.committed(commit.id, .failed(error, sentence: text)))
          }
        }
        let fault = state.view().fault
        #expect(fault == nil, "\(place), with “\(text.prefix(20))”")
      }
    }
    for (step, key) in Self.tour.enumerated() {
      send(.keys([key]), "after \(key), \(step + 1) keys")
      // What is pasted goes to whatever is being typed, or nowhere.
      send(.paste(Paste(text)), "pasted after \(step + 1) keys")
    }
    for table in ["\(text)\t1\n\(text)\t2\n", "项目\t3月\t\(text)\n\(text)\t1\t2\n", "1\n2\n3\n"] {
      for key in [Key.escape, .escape, .escape, .alt("2")] { send(.keys([key]), "to the sheet") }
      send(.paste(Paste(table)), "a table")
      for key in [Key.end, .enter, .enter] { send(.keys([key]), "on a table") }
    }
    let others = MemoryLedger(store, author: Author(user: text, host: text))
    clash(others, book, text)
    for key in [Key.escape, .escape, .alt("2"), .home, .character("7"), .enter, .enter] {
      send(.keys([key]), "over somebody else's")
    }
    send(
      .polled(Snapshot(book: book, head: 0, news: history(text, of: book)), remarks: [text]), "news"
    )
    send(.remark(text), "a remark")
    send(.copied(path: text, failure: text), "a copy")
  }

  /// Somebody by a hostile name records an amount with a hostile reason where the tour goes next.
  private func clash(_ ledger: MemoryLedger, _ book: BudgetBook, _ text: String) {
    guard let project = book.projects.first else { return }
    var ledger = ledger
    _ = try? ledger.commit(
      Commit(
        [
          .spending(
            project: project.code, month: .march,
            .anything(with: Funds(.fiscal, Money(fen: 10_000))))
        ], id: .random(),
        reason: text, closedMonths: .reopen))
  }

  @Test("Every hostile text in every place, on every screen", arguments: HostileText.all)
  func everyText(text: String) throws {
    walk(
      try book(text, [project(text), project(text, number: 1)]), pasting: text,
      at: Size(rows: 24, columns: 80))
  }

  @Test("All of them side by side", arguments: sizes)
  func together(size: Size) throws {
    walk(try hostileBook(), pasting: HostileText.all.joined(), at: size)
  }

  @Test(
    "Names of 10 000 wide characters, and of as many that take no column",
    arguments: ["长", "\u{200D}"])
  func longNames(character: String) throws {
    let name = String(repeating: character, count: 10_000)
    walk(try book(name, [project(name)]), pasting: name, at: Size(rows: 24, columns: 80))
  }

  @Test("A file replaced by one of other projects, or none, while a project is on screen")
  func replacedBooks() throws {
    let many = try hostileBook()
    let none = try book("-", [])
    for keys in [
      [Key.end, .enter], [.end, .character("H")], [.character("3"), .end, .enter],
      [.end, .character("e"), .character("5")],
    ] {
      var state = AppState(
        book: many, author: Self.author, asOf: .march, settings: settings(),
        size: Size(rows: 24, columns: 80))
      for key in keys { _ = state.update(.keys([key])) }
      _ = state.update(.polled(Snapshot(book: none, head: 0), remarks: []))
      #expect(state.view().fault == nil)
      for key in Self.tour {
        _ = state.update(.keys([key]))
        #expect(state.view().fault == nil)
      }
    }
  }
}
