import BudgetModel
import TerminalKit

/// The monthly sheet: which cell is chosen and what is being typed into it.
struct EntryState: Hashable {
  var viewport = Viewport()
  /// The source whose columns are chosen.
  var source = FundSource.fiscal
  /// Whether the cumulative amount is chosen rather than the month's.
  var isCumulative = false
  var draft: Draft?

  /// An amount being typed.
  struct Draft: Hashable {
    var field: TextField
    /// What is wrong with it, told under the field after an attempt to record it.
    var problem: String?
    /// The question it raised; recording it again answers yes.
    var doubt: EntryWarning?

    /// What the cell held when typing began.
    let expected: SpendingEntry?
    /// Why a closed month is changed, nil for an open one.
    var reason: String?

    init(_ text: String = "", over expected: SpendingEntry?, reason: String? = nil) {
      field = TextField(text)
      self.expected = expected
      self.reason = reason
    }
  }
}

/// What the draft would make of the month, as far as it can be read.
enum EntryReading: Hashable {
  /// The spending of both sources.
  case amount(Funds)
  /// Not reported.
  case nothing
  /// Cannot be read.
  case problem(MoneyError)
}

extension AppState {
  /// The record of the chosen project and month.
  var enteredRecord: Spending? {
    selectedProject.flatMap { book.projects[$0].spending(in: asOf) }
  }

  /// What the draft means for the chosen project's month.
  func read(_ text: String) -> EntryReading {
    guard let index = selectedProject else { return .nothing }
    var funds = enteredRecord?.amount ?? .zero
    guard text.contains(where: { !$0.isWhitespace }) else {
      funds[entry.source] = .zero
      return funds == .zero ? .nothing : .amount(funds)
    }
    do throws(MoneyError) {
      let typed = try AmountInput.money(text)
      funds[entry.source] =
        entry.isCumulative
        ? try typed - cumulativeBefore(of: index)[entry.source] : typed
      return .amount(funds)
    } catch {
      return .problem(error)
    }
  }

  /// What was spent on a project before the month entered.
  func cumulativeBefore(of index: Int) -> Funds {
    asOf.previous.map { book.projects[index].actualFunds(through: $0) } ?? .zero
  }
}
