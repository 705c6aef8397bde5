import BudgetModel
import BudgetReports
import BudgetText
import DisplayText
import TerminalKit

/// Plan, spending, clock and forecast through the year as a picture (S 曲线), and its values beside it.
struct YearPicture {
  let curve: YearCurve
  let closedThrough: Month?
  let strings: Strings
  let ink: ChartInk

  /// Below these a picture says nothing.
  static let least = Size(rows: 8, columns: 30)

  /// The picture with its legend above it; with its values beside it where there is room.
  func lines(columns: Int, rows: Int) -> [StyledLine] {
    let table = values
    let width = table.reduce(0) { max($0, $1.text.displayWidth) }
    let hasTable = columns >= width + 3 + 40 && rows > table.count
    let room = hasTable ? columns - width - 3 : columns
    let legend = legend(columns: columns)
    let picture = chart(rows).drawn(columns: room, rows: rows - legend.count, ink: ink)
      .map { StyledLine($0) }
    guard hasTable else { return legend + picture }
    return legend
      + picture.enumerated().map { row, line in
        guard table.indices.contains(row) else { return line }
        let used = line.runs.reduce(0) { $0 + $1.text.displayWidth }
        let gap = String(repeating: " ", count: max(0, room - used) + 3)
        return StyledLine(line.runs + [TableCell(gap), table[row]])
      }
  }

  /// The unit and what the lines are called, in as many lines as that takes.
  private func legend(columns: Int) -> [StyledLine] {
    let parts =
      [[TableCell(strings.wanUnit, .muted)]] + chart(Self.least.rows).legend(ink: ink)
    func width(_ runs: [TableCell]) -> Int { runs.reduce(0) { $0 + $1.text.displayWidth } }
    var lines: [[TableCell]] = []
    for part in parts {
      if let last = lines.last, width(last) + 2 + width(part) <= columns {
        lines[lines.count - 1] += [TableCell("  ")] + part
      } else {
        lines.append(part)
      }
    }
    return lines.map { StyledLine($0) }
  }

  private func chart(_ rows: Int) -> LineChart {
    let lines = [curve.actual, curve.planned, curve.forecast, curve.clock]
    let highest = lines.joined().reduce(1) { max($0, $1?.fen ?? 0) }
    // Of three lines at least one is no higher than the highest value; a 0 alone would be no scale.
    let scale = RoundScale(highest: highest, lines: max(3, min(5, (rows - 3) / 3)))
    func values(_ amounts: [Money?]) -> [Int64?] { amounts.map { $0?.fen } }
    let checkpoints = Checkpoint.allCases.map(\.month.rawValue)
    return LineChart(
      lines: [
        LineChart.Line(
          strings.name(of: .actual), [0] + values(curve.actual), style: .plain.bold,
          pattern: .thick, letter: "#"),
        LineChart.Line(
          strings.name(of: .planned),
          curve.planned.contains { $0 != nil } ? [0] + values(curve.planned) : [],
          style: .info, pattern: .solid, letter: "+", marked: Set(checkpoints)),
        LineChart.Line(
          strings.forecastLine, [nil] + values(curve.forecast), style: .accent,
          pattern: .dashed, letter: "~"),
        LineChart.Line(
          strings.name(of: .clock), [0] + values(curve.clock), style: .muted, pattern: .dotted,
          letter: "."),
      ], steps: 12, ceiling: highest,
      values: scale.lines.filter { $0 <= highest }
        .map { LineChart.Tick($0, Money(fen: $0).axisText) },
      places: ([1] + checkpoints).map {
        LineChart.Tick(Int64($0), $0 == 12 ? strings.lastMonthTick : String($0))
      }, now: curve.asOf.rawValue, closed: closedThrough?.rawValue ?? 0)
  }

  /// A line for each month under its heads.
  private var values: [TableCell] {
    func text(_ amount: Money?) -> String { amount?.roundedWanText ?? strings.none }
    let columns = [
      [strings.monthColumn] + Month.allCases.map(strings.name(of:)),
      [strings.name(of: .planned)] + curve.planned.map(text),
      [strings.name(of: .actual)]
        + zip(curve.actual, curve.forecast).map { actual, forecast in
          actual == nil ? forecast.map { "~" + $0.roundedWanText } ?? strings.none : text(actual)
        },
      [strings.name(of: .clock)] + curve.clock.map(text),
    ].map { cells in
      let width = cells.reduce(0) { max($0, $1.displayWidth) }
      return cells.map { $0.padded(to: width, .trailing) }
    }
    return (0...12).map { row in
      TableCell(
        columns.map { $0[row] }.joined(separator: "  "),
        row == curve.asOf.rawValue
          ? .plain.bold
          : row == 0 || row > curve.asOf.rawValue ? .muted : .plain)
    }
  }
}

extension AppState {
  /// What pictures are drawn with.
  var ink: ChartInk { settings.isASCII ? .ascii : .braille }

  /// The year of one project as a picture.
  func picture(of project: Project) -> YearPicture { picture(YearCurve(project, asOf: asOf)) }

  /// The year of the unit as a picture.
  var unitPicture: YearPicture { picture(YearCurve(book, asOf: asOf)) }

  private func picture(_ curve: YearCurve) -> YearPicture {
    YearPicture(curve: curve, closedThrough: book.closedThrough, strings: strings, ink: ink)
  }
}
