import BudgetModel
import TerminalKit

/// The monthly sheet: which cell is chosen, what is being typed into it or moved out of it.
struct EntryState: Hashable {
  private(set) var viewport = Viewport()
  /// The code of the project selected, nil in a book without projects.
  private(set) var selectedCode: String?
  /// The source whose columns are chosen.
  var source = FundSource.fiscal
  /// Whether the cumulative amount is chosen rather than the month's.
  var isCumulative = false
  var draft: EntryDraft?
  var moving: MovingAmount?

  /// Goes on with the same project in a book that may have others.
  mutating func follow(_ book: BudgetBook) {
    let place = selectedCode.flatMap(book.position(of:)) ?? viewport.selected
    let last = max(0, book.projects.count - 1)
    viewport = Viewport(selected: min(place, last), first: viewport.first)
    selectedCode = book.projects[at: viewport.selected]?.code
  }

  /// Moves the selection.
  mutating func move(_ motion: Motion, in book: BudgetBook, height: Int) {
    viewport.move(motion, count: book.projects.count, height: height)
    selectedCode = book.projects[at: viewport.selected]?.code
  }
}

extension [Project] {
  /// The project at a place, nil where there is none.
  fileprivate subscript(at index: Int) -> Project? { indices.contains(index) ? self[index] : nil }
}

/// An amount being typed.
struct EntryDraft: Hashable {
  /// The cell: it stays this one whatever the selection does.
  let project: String
  let month: Month
  /// What the month's record held when typing began.
  let seen: Funds?
  var field: TextField
  /// What is wrong with it, told under the field after an attempt to record it.
  var problem: String?
  /// What looks mistaken about it: asked under the field, once; recording it again answers yes.
  var warnings: [EntryWarning] = []
}

/// An amount that was recorded in the wrong place, on its way to another.
struct MovingAmount: Hashable {
  let project: String
  let month: Month
  let source: FundSource
  let amount: Money
  /// Whether the place it is about to be put holds an amount and the user was told so.
  var hasWarned = false
}

/// What the draft would make of the month, as far as it can be read.
enum EntryReading: Hashable {
  /// The month's amount of the source, and what was typed.
  case amount(Money, typed: TypedAmount)
  /// Nothing: the source is not reported.
  case nothing
  /// Cannot be read.
  case problem(MoneyError)
}

extension AppState {
  /// What a text means for the draft's cell.
  func read(_ draft: EntryDraft, in entry: EntryState) -> EntryReading {
    let text = draft.field.text
    guard text.contains(where: { !$0.isWhitespace }) else { return .nothing }
    do throws(MoneyError) {
      let typed = try AmountInput.parse(text)
      guard entry.isCumulative else { return .amount(typed.money, typed: typed) }
      let before =
        project(of: draft.project)?.actualBefore(draft.month).amount(of: entry.source) ?? .zero
      return .amount(try typed.money - before, typed: typed)
    } catch {
      return .problem(error)
    }
  }

  /// The edit that the draft asks for; nil where it cannot be read.
  func edit(of draft: EntryDraft, in entry: EntryState) -> Edit? {
    let old = draft.seen.flatMap { Funds($0, of: [entry.source]).nilIfBlank }
    switch read(draft, in: entry) {
    case .problem: return nil
    case .nothing:
      return .spending(
        project: draft.project, month: draft.month, Replacing(old, with: nil))
    case .amount(let amount, _):
      return .spending(
        project: draft.project, month: draft.month,
        Replacing(old, with: Funds(entry.source, amount)))
    }
  }
}

extension EntryWarning {
  /// Whether it asks if a bare number was meant in 元.
  var asksForYuan: Bool { if case .looksLikeYuan = self { true } else { false } }

  /// Whether it is about what the cell held.
  var isOverwriting: Bool { if case .overwritesReported = self { true } else { false } }
}
