import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// Where a project stands, in labelled lines: the pane beside the variances and the top of its own screen.
extension AppState {
  func progressLines(of index: Int) -> [StyledLine] {
    let progress = overview.progress[index]
    let project = book.projects[index]
    let rate = progress.executionRate?.percentText
    let share = progress.plannedShare?.percentText
    var entries: [(String, TableCell)] = [
      (strings.status, progress.reportedStatus.cell(strings, isFull: true)),
      (strings.approvedBudget, TableCell(strings.fundsLine(project.budget, names))),
    ]
    if !project.adjustments.isEmpty {
      entries.append(
        (
          strings.adjustedBudget,
          TableCell(strings.fundsLine(project.adjustedFunds(through: asOf), names))
        ))
    }
    entries += [
      (strings.actual, TableCell(strings.fundsLine(project.actualFunds(through: asOf), names)))
    ]
    entries += project.sourcesPastLimit(through: asOf).map {
      ("", TableCell("! " + strings.finding($0, names), .danger))
    }
    entries += [
      (
        strings.planned,
        TableCell(
          progress.planned == nil
            ? strings.noPlan
            : plannedText(progress)
              + strings.parenthesized(strings.planBasis(interpolated: asOf.isInterpolated)))
      ),
      (strings.executionRate, TableCell(percent(rate))),
      (strings.planRate, TableCell(percent(share))),
      (
        strings.deviation,
        TableCell(
          progress.deviation.map { strings.points($0.signedPercentText) } ?? strings.none,
          progress.reportedStatus.style)
      ),
      (
        strings.amountBehindTitle.wide,
        TableCell(progress.amountBehind?.roundedWanText ?? strings.none)
      ),
      (strings.timeProgress, TableCell(clockText(progress), progress.timeLight.style)),
    ]
    if let next = progress.nextCheckpoint {
      entries.append(
        (
          strings.nextCheckpointLabel,
          TableCell(
            strings.nextCheckpoint(
              next.checkpoint, planned: next.planned.roundedWanText,
              remaining: next.remaining.roundedWanText, perMonth: next.perMonth.roundedWanText))
        ))
    }
    entries += [
      (strings.remainingLabel, TableCell(progress.remainingBudget.wanText)),
      (
        strings.estimateLabel,
        TableCell(
          progress.yearEndEstimate.map {
            strings.estimates(
              clock: $0.roundedWanText, isOverBudget: progress.isEstimatedOverBudget,
              plan: progress.yearEndEstimateByPlan?.roundedWanText)
          } ?? strings.none,
          progress.isEstimatedOverBudget ? .caution : .plain)
      ),
      (
        strings.reportedLabel,
        TableCell(
          strings.reported(
            through: progress.reportedThrough, missing: progress.missingMonths),
          progress.missingMonths.isEmpty ? .plain : .caution)
      ),
    ]
    entries += resultsEntry(of: project)
    let width = entries.reduce(0) { max($0, $1.0.displayWidth) }
    return entries.map { StyledLine.labelled($0.0, width: width, $0.1) }
  }

  func adjustmentLines(of project: Project) -> [StyledLine] {
    guard !project.adjustments.isEmpty else { return [] }
    return [.blank, StyledLine(strings.adjustments, .heading)]
      + project.adjustments.map { StyledLine(strings.adjustment($0, names), indent: 2) }
  }

  /// What is planned through a month: to the last digit where it is approved, to 0.01 万元 where it is interpolated.
  func plannedText(_ progress: Progress) -> String {
    guard let planned = progress.planned else { return strings.none }
    return progress.asOf.isInterpolated ? planned.roundedWanText : planned.money.wanText
  }

  private func percent(_ text: String?) -> String { text.map { $0 + "%" } ?? strings.none }

  /// The clock, how far spending is along it in percent, and the light.
  private func clockText(_ progress: Progress) -> String {
    let time = overview.totals.timeShare
    guard let rate = progress.executionRate,
      let value = Fraction(
        rate.numerator * time.denominator, over: rate.denominator * time.numerator)
    else { return strings.none }
    return strings.clock(
      time: time.percentText, value: value.percentText,
      light: strings.word(for: progress.timeLight))
  }
}
