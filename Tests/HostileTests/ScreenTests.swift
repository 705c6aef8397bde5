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
    .character("2"), .character("5"), .enter, .character("u"), .character("q"),
  ]

  /// Every entry a history can have, by somebody with such a name.
  private func history(_ text: String, of book: BudgetBook) -> [HistoryEntry] {
    let revision = SpendingRevision(
      project: book.projects.first?.code ?? text, month: .january, before: nil,
      after: SpendingEntry(amount: .zero, note: text))
    let events: [HistoryEntry.Event] = [
      .spending(revision), .closing(from: nil, to: .january), .outside,
      .restoring(backup: text, [revision]),
    ]
    return events.enumerated().map { index, event in
      HistoryEntry(
        sequence: index + 1, time: Timestamp(seconds: 0), author: Author(user: text, host: text),
        event: event, reason: text)
    }
  }

  private func walk(_ book: BudgetBook, pasting text: String, at size: Size) {
    var state = AppState(
      book: book, history: history(text, of: book), asOf: .march, strings: Strings(.chinese),
      size: size)
    #expect(state.view().fault == nil)
    for (step, key) in Self.tour.enumerated() {
      _ = state.update(.key(key))
      // What is pasted goes to whatever is being typed, or nowhere.
      _ = state.update(.paste(text))
      let fault = state.view().fault
      #expect(fault == nil, "after \(key), \(step + 1) keys, with “\(text.prefix(20))”")
    }
    _ = state.update(.refreshed(book, by: history(text, of: book)))
    #expect(state.view().fault == nil)
    _ = state.update(.remark(text))
    #expect(state.view().fault == nil)
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
        book: many, asOf: .march, strings: Strings(.chinese), size: Size(rows: 24, columns: 80))
      for key in keys { _ = state.update(.key(key)) }
      _ = state.update(.refreshed(none, by: []))
      #expect(state.view().fault == nil)
      for key in Self.tour {
        _ = state.update(.key(key))
        #expect(state.view().fault == nil)
      }
    }
  }
}
