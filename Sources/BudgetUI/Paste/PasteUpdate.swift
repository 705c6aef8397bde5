import BudgetImport
import BudgetModel
import BudgetReports
import BudgetText
import TerminalKit

/// Pasting: one amount goes into the cell, a table is shown before it counts.
extension AppState {
  mutating func take(_ paste: Paste) {
    if prompt != nil {
      prompt?.field.insert(paste.text)
      followPrompt()
    } else if question == nil, form != nil {
      insert(intoForm: paste.text)
    } else if question == nil, indicators != nil {
      take(intoValues: paste)
    } else if question != nil || !screens.top.hasCells || entry?.moving != nil {
      notice = Notice(strings.nowhereToPaste)
    } else if let reason = BindingTable.cannotEnter(self) {
      notice = Notice(reason, .caution)
    } else if paste.isTruncated {
      notice = Notice(tooLong, .danger)
    } else {
      takeIntoSheet(paste.text)
    }
  }

  private var tooLong: String {
    strings.pasteTooLong(kilobytes: PastedTable.byteLimit / 1024, lines: PastedTable.lineLimit)
  }

  private mutating func takeIntoSheet(_ text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
    let cells = lines.first?.split(separator: "\t") ?? []
    if lines.count == 1, cells.count == 1, cells[0].allSatisfy(AmountInput.accepts) {
      takeIntoCell(String(cells[0]))
      return
    }
    do throws(PasteError) {
      let table = try PastedTable(text, in: book, shownMonth: firstMonth)
      let rows = pasteRows(table)
      guard rows.contains(where: { $0.new != nil }) else {
        notice = Notice(strings.notATable, .caution)
        return
      }
      screens.push(.paste(PasteState(rows: rows)))
    } catch {
      notice = Notice(sentence(for: error), .danger)
    }
  }

  private func sentence(for error: PasteError) -> String {
    switch error {
    case .empty: strings.notATable
    case .tooLong, .tooManyLines, .tooManyColumns: tooLong
    case .monthsUnknown(let titles): strings.monthsUnknown(titles)
    case .otherUnit(let stated): strings.pasted(in: stated, here: book.rules.bareUnit)
    case .repeatedMonth(let month): strings.repeatedColumn(month)
    case .pastDecember: strings.pastDecember
    }
  }

  private mutating func takeIntoCell(_ text: String) {
    guard draft != nil else {
      startDraft(text)
      return
    }
    draft?.field.insert(text)
    lookAtDraft()
  }

  /// Records what is understood, as one commit; the preview stays until that is made.
  mutating func applyPaste() -> [Effect] {
    guard case .paste(let paste) = screens.top else { return [] }
    let change = Change(edits: paste.edits)
    let effects = make(change)
    closePreview(of: change, effects)
    return effects ?? []
  }

  /// Closes the preview whose edits a change carries, once it is made or a clash is asked about in its place.
  mutating func closePreview(of change: Change, _ effects: [Effect]?) {
    guard effects != nil || question != nil else { return }
    switch screens.top {
    case .paste(let paste) where paste.edits == change.edits: screens.pop()
    case .importing(let shown) where shown.content.edits == change.edits:
      screens.pop()
      return
    default: return
    }
    // What was being typed is what was pasted over; it was kept in case the table was not wanted.
    draft = nil
  }
}
