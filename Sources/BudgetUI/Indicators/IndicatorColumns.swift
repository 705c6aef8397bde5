import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// A column of the list of indicators.
enum IndicatorColumn: Hashable {
  case name, level2, target, value, attainment, light, weight, expected, score, note
}

/// The columns that so much room has, and what stands in them.
struct IndicatorColumns {
  let columns: [IndicatorColumn]
  private let strings: Strings
  private let asOf: Month
  private let width: Int

  /// - Parameter width: columns of the screen for the table.
  init(width: Int, asOf: Month, _ strings: Strings) {
    self.width = width
    self.asOf = asOf
    self.strings = strings
    columns =
      [.name, .level2, .target, .value, .attainment, .light, .weight]
      + (width >= Self.wide ? [.expected, .score, .note] : [])
  }

  /// From here on there is room for all of them.
  private static let wide = 118
  private static let medium = 78

  var table: Table { Table(columns: columns.map(tableColumn)) }

  private var room: (target: Int, value: Int) {
    width >= Self.wide ? (14, 16) : width >= Self.medium ? (12, 16) : (8, 11)
  }

  private func tableColumn(_ column: IndicatorColumn) -> TableColumn {
    switch column {
    case .name: TableColumn(strings.indicatorRowHead, width: .flexible(minimum: 10, weight: 2))
    case .level2: TableColumn(strings.level2Column, width: .fixed(8), dropOrder: 9)
    case .target: TableColumn(strings.targetLabel, width: .fixed(room.target))
    case .value:
      TableColumn(strings.valueColumn, width: .fixed(room.value), alignment: .trailing)
    case .attainment:
      TableColumn(strings.attainmentHead, width: .fixed(7), alignment: .trailing, dropOrder: 1)
    case .light: TableColumn(strings.lightColumn, width: .fixed(strings.indicatorLightWidth))
    case .weight:
      TableColumn(strings.weightColumn, width: .fixed(6), alignment: .trailing, dropOrder: 2)
    case .expected: TableColumn(strings.expectedColumn, width: .fixed(14), alignment: .trailing)
    case .score: TableColumn(strings.scoreColumn, width: .fixed(6), alignment: .trailing)
    case .note: TableColumn(strings.noteColumn, width: .flexible(minimum: 8))
    }
  }

  func cell(_ column: IndicatorColumn, _ standing: IndicatorStanding) -> TableCell {
    let indicator = standing.indicator
    switch column {
    case .name: return TableCell("  " + indicator.subject)
    case .level2: return TableCell(strings.shortLevel(indicator.level2), .muted)
    case .target: return TableCell(indicator.target)
    case .value: return value(of: standing)
    case .attainment: return TableCell(standing.attainment?.percentText ?? strings.none)
    case .light: return standing.light.cell(strings)
    case .weight: return TableCell(standing.weight.fullText)
    case .expected:
      return TableCell(indicator.expected?.value.map(strings.shortValue) ?? strings.none)
    case .score:
      let mark = indicator.scoreOverride == nil ? "" : "*"
      return TableCell(standing.score.map { mark + $0.fullText } ?? strings.none)
    case .note: return TableCell(standing.note ?? "")
    }
  }

  /// What stands in a project's row, whose name takes the room of the columns before the value.
  func cell(_ column: IndicatorColumn, _ results: ProjectResults) -> TableCell {
    switch column {
    case .value where !results.project.indicators.isEmpty:
      TableCell(
        strings.reportedCount(results.reported, of: results.project.indicators.count),
        results.missing.isEmpty ? .muted : .caution)
    case .light where !results.project.indicators.isEmpty:
      results.performance.light.cell(strings)
    default: ""
    }
  }

  /// The value as of the month; one of an earlier month stands back, with its month.
  private func value(of standing: IndicatorStanding) -> TableCell {
    switch standing.value {
    case nil:
      return standing.indicator.computed == nil
        ? TableCell(strings.notReportedCell, .muted)
        : TableCell("\(strings.none) \(strings.computedMark)", .muted)
    case .computed(let percent)?:
      return TableCell("\(percent.hundredthsText) \(strings.computedMark)")
    case .reported(let value)?:
      let text = strings.shortValue(value)
      guard let month = standing.reportedIn, month != asOf else { return TableCell(text) }
      let whole = "\(text) \(strings.name(of: month))"
      return TableCell(
        whole.displayWidth <= room.value
          ? whole : "\(strings.shortestValue(value)) \(strings.name(of: month))", .muted)
    }
  }
}
