import BudgetModel
import TerminalKit

/// An amount being typed into a cell.
struct CellDraft: Hashable {
  /// The cell: it stays this one whatever the selection does.
  private(set) var cell: AmountCell
  /// What the month's record held when typing began.
  let seen: Funds?
  var field: TextField
  /// The month whose amount the field shows as it was taken from there; nil once something else is typed.
  var recalled: Month?
  /// What is wrong with it, told under the field after an attempt to record it.
  var problem: String?
  /// What looks mistaken about it: asked under the field, once; recording it again answers yes.
  var warnings: [EntryWarning] = []

  init(_ cell: AmountCell, seen: Funds?, text: String = "") {
    self.cell = cell
    self.seen = seen
    field = TextField(text)
  }
}

/// What a draft would make of its cell, as far as it can be read.
enum CellReading: Hashable {
  /// The month's amount of the source, and what was typed.
  case amount(Money, typed: TypedAmount)
  /// Nothing: the source is not reported.
  case nothing
  /// Cannot be read.
  case problem(MoneyError)
}

extension CellDraft {
  /// What the text means for the cell in a book.
  func reading(in book: BudgetBook) -> CellReading {
    let text = field.text
    guard text.contains(where: { !$0.isWhitespace }) else { return .nothing }
    do throws(MoneyError) {
      let typed = try AmountInput.parse(text, bare: book.rules.bareUnit)
      guard cell.isCumulative else { return .amount(typed.money, typed: typed) }
      return .amount(try typed.money - spentBefore(in: book), typed: typed)
    } catch {
      return .problem(error)
    }
  }

  /// The edit that the draft asks for; nil where it cannot be read.
  func edit(in book: BudgetBook) -> Edit? {
    let old = seen.flatMap { Funds($0, of: [cell.source]).nilIfBlank }
    let new: Funds?
    switch reading(in: book) {
    case .problem: return nil
    case .nothing: new = nil
    case .amount(let amount, _): new = Funds(cell.source, amount)
    }
    return .spending(project: cell.project, month: cell.month, Replacing(old, with: new))
  }

  /// The project as the draft would make it; nil where the draft makes no sense or the project is gone.
  func project(in book: BudgetBook) -> Project? {
    guard let index = book.position(of: cell.project) else { return nil }
    let project = book.projects[index]
    switch reading(in: book) {
    case .problem: return nil
    case .nothing: return project.with(nil, of: cell.source, among: book.sources, in: cell.month)
    case .amount(let amount, _):
      return project.with(amount, of: cell.source, among: book.sources, in: cell.month)
    }
  }

  /// Goes between the month's amount and the cumulative one; what is typed is converted.
  mutating func switchBasis(in book: BudgetBook) throws(MoneyError) {
    switch reading(in: book) {
    case .problem(let error): throw error
    case .nothing: cell.isCumulative.toggle()
    case .amount(let amount, _):
      cell.isCumulative.toggle()
      let shown = cell.isCumulative ? try? amount + spentBefore(in: book) : amount
      field = TextField(shown.map(book.typedText) ?? "")
      problem = nil
      warnings = []
    }
  }

  /// What the source spent in the year before the month.
  private func spentBefore(in book: BudgetBook) -> Money {
    book.position(of: cell.project).map {
      book.projects[$0].actualBefore(cell.month).amount(of: cell.source)
    } ?? .zero
  }
}

extension EntryWarning {
  /// Whether it asks if a bare number was meant in 元.
  var asksForYuan: Bool { if case .looksLikeYuan = self { true } else { false } }

  /// Whether it is about what the cell held.
  var isOverwriting: Bool { if case .overwritesReported = self { true } else { false } }
}
