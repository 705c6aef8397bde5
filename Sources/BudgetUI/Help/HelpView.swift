import BudgetText
import DisplayText
import TerminalKit

/// The keys of the screen one came from, then those that work everywhere; all from the bindings themselves.
extension AppState {
  var helpLines: [StyledLine] {
    let here = Self.table(of: trail.last ?? .projects)
    let onSheet = trail.last == .entry
    var tables = [here]
    if onSheet { tables.append(.typing) }
    tables.append(.everywhere)

    var lines = [StyledLine(strings.helpTitle, .heading)]
    for table in tables {
      lines += [.blank, StyledLine(table.title(strings), .heading)]
      if onSheet, table.title(strings) == here.title(strings) {
        lines.append(
          StyledLine.labelled("0-9", width: keyWidth, TableCell(strings.helpDigits)))
      }
      lines += table.bindings.map { binding in
        StyledLine.labelled(
          binding.keyNames(strings), width: keyWidth, TableCell(binding.help(strings)))
      }
    }
    lines += [.blank]
    if onSheet { lines.append(StyledLine(strings.helpAmounts)) }
    lines += [StyledLine(strings.helpMarks), StyledLine(strings.helpLights)]
    return lines
  }

  private var keyWidth: Int { 18 }
}

extension Binding {
  /// Every key of the binding by name: "上 k".
  func keyNames(_ strings: Strings) -> String {
    keys.map { $0.name(strings) }.joined(separator: "  ")
  }
}
