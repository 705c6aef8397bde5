import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The keys of the screen one came from, then those that work everywhere; all from the bindings themselves.
extension AppState {
  var helpLines: [StyledLine] {
    let screen = screens.below?.kind ?? .projects
    let onSheet = screen == .entry || screen == .months
    let form: FormState? = if case .form(let form)? = screens.below { form } else { nil }
    var tables = [form.map(fillingTable) ?? table(of: screen)]
    if onSheet { tables += [.typing, .confirming, .askingUnit] }
    if screen == .entry { tables.append(.moving) }
    if screen == .indicators { tables += [.typingValue, .confirmingValue] }
    if tables[0].bindings.contains(where: { $0.command == .find }) { tables.append(.finding) }
    tables.append(form == nil ? everywhere : everywhere.aside)

    var lines = [StyledLine(strings.helpTitle, .heading)]
    for table in tables { lines += table.helpLines(strings) }
    lines += [.blank]
    if onSheet { lines.append(StyledLine(strings.helpAmounts(bare: book.rules.bareUnit))) }
    if screen == .months { lines.append(StyledLine(strings.helpMonths)) }
    if screen == .indicators {
      lines += [StyledLine(strings.helpIndicators), StyledLine(strings.helpIndicatorLights)]
    }
    lines += [StyledLine(strings.helpMarks(.standard)), StyledLine(strings.helpLights(.standard))]
    return lines
  }
}

extension KeyTable {
  /// The table for a help screen, a blank line before it.
  func helpLines(_ strings: Strings) -> [StyledLine] {
    [.blank, StyledLine(title(strings), .heading)]
      + bindings.map { binding in
        StyledLine.labelled(
          binding.keyNames(strings).joined(separator: "  "), width: 18,
          TableCell(binding.help(strings)))
      }
  }
}
