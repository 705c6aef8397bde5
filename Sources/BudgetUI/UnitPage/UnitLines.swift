import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The page of the unit, as a text to scroll through: who it is, its money's sources, the shared rules, its goals.
extension AppState {
  var unitLines: [StyledLine] {
    var facts: [(String, String)] = []
    if let department = book.department {
      facts.append((strings.departmentNameLabel, "\(department.code)  \(department.name)"))
    }
    facts += [
      (strings.yearLabel, String(book.fiscalYear.year)),
      (
        strings.sourcesLabel, strings.list(book.sources.all.map { strings.name(of: $0, names) })
      ),
    ]
    let ruleNames = SharedRule.allCases.map(strings.label(of:))
    let width = (facts.map(\.0) + ruleNames).reduce(0) { max($0, $1.displayWidth) }
    var lines = [
      StyledLine([
        TableCell(book.unit.name, .heading), TableCell("  \(book.unit.code)", .muted),
      ])
    ]
    lines += facts.map { StyledLine.labelled($0.0, width: width, TableCell($0.1)) }
    if !book.projects.isEmpty {
      lines += pictureLines(unitPicture)
      lines += heatLines(columns: size.columns - 2)
    }
    lines += [.blank, StyledLine(strings.rulesTitle, .heading)]
    for rule in SharedRule.allCases {
      lines.append(
        .labelled(
          strings.label(of: rule), width: width,
          TableCell(strings.value(of: rule, in: book.rules), .plain.bold)))
      lines.append(StyledLine("  " + strings.meaning(of: rule), .muted, indent: 2))
    }
    lines += goalLines
    return lines
  }

  /// What was achieved of the goal above it.
  private func achievement(_ text: String) -> StyledLine {
    StyledLine(
      [TableCell("   \(strings.achievementLabel)  ", .muted), TableCell(text)], indent: 3)
  }

  private var goalLines: [StyledLine] {
    guard let goals = book.goals else {
      return [.blank, StyledLine(strings.unitGoalsSection, .heading)]
        + [StyledLine(strings.noneRecorded, .muted)]
    }
    var lines: [StyledLine] = [.blank, StyledLine(strings.overallGoal, .heading)]
    lines.append(StyledLine(goals.overall))
    if let achieved = goals.achieved?.overall, !achieved.isEmpty {
      lines.append(achievement(achieved))
    }
    lines += [.blank, StyledLine(strings.itemizedGoals, .heading)]
    for (place, goal) in goals.itemized.enumerated() {
      lines.append(StyledLine("\(place + 1). \(goal)", indent: 3))
      if let achieved = goals.achieved(ofItem: place) { lines.append(achievement(achieved)) }
    }
    lines += [.blank, StyledLine(strings.safeguards, .heading)]
    for (place, safeguard) in goals.safeguards.enumerated() {
      lines.append(StyledLine("\(place + 1). \(safeguard.title)", .plain.bold, indent: 3))
      lines.append(StyledLine("   " + safeguard.text, indent: 3))
    }
    return lines
  }
}
