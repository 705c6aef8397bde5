import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// Projects down, months across: how many months have room, and how exactly amounts are shown.
struct MonthsTable {
  let table: Table
  /// The months in sight.
  let months: ArraySlice<Month>
  /// Whether there is a column of the whole year, the last one.
  private let hasYear: Bool
  private let precision: Precision
  private let strings: Strings

  /// How exactly amounts are shown.
  private enum Precision {
    /// To the last 分, with room for so many decimals.
    case exact(decimals: Int)
    /// To 0.01 万元; what that does not show exactly is marked.
    case rounded
  }

  /// - Parameters:
  ///   - rows: what is in sight, the totals included, in what the cells show.
  ///   - decimals: decimals of the finest amount.
  ///   - nameWidth: the most columns that names have any use for.
  ///   - columns: the months as selected.
  ///   - width: columns of the screen for the table.
  init(
    _ rows: [MonthRow], decimals: Int, nameWidth: Int, columns: Viewport, width: Int,
    _ strings: Strings
  ) {
    let all = Month.allCases
    let heads = all.map(strings.monthHead)
    func widths(_ precision: Precision) -> (month: Int, year: Int) {
      func widest(_ titles: [String], _ figures: (MonthRow) -> [MonthFigure]) -> Int {
        rows.flatMap(figures).reduce(titles.map(\.displayWidth).max() ?? 0) {
          max($0, Self.text($1, precision, strings).displayWidth)
        }
      }
      return (widest(heads) { $0.months }, widest([strings.yearHead]) { [$0.year] })
    }
    func room(_ precision: Precision, name: Int) -> Int {
      let widths = widths(precision)
      return max(0, width - name - widths.year - 1) / (widths.month + 1)
    }
    // Exact as long as a year, or half of one, has room; the name gives way to that.
    let name = min(16, max(10, width / 4 - 2))
    let exact = Precision.exact(decimals: decimals)
    let exactRoom = room(exact, name: name)
    let roundedRoom = room(.rounded, name: min(12, name))
    var (precision, count) = (Precision.rounded, 0)
    for wanted in [all.count, all.count / 2, 1] where count == 0 {
      if exactRoom >= wanted {
        (precision, count) = (exact, min(exactRoom, all.count))
      } else if roundedRoom >= wanted {
        count = wanted
      }
    }
    hasYear = count > 0
    count = max(1, count)

    let view = columns.settled(count: all.count, height: count)
    months = all[view.visibleRows(count: all.count, height: count)]
    let (month, year) = widths(precision)
    table = Table(
      columns: [
        TableColumn(
          strings.project, width: .flexible(minimum: 1, maximum: max(1, nameWidth)))
      ]
        + months.map {
          TableColumn(strings.monthHead($0), width: .fixed(month), alignment: .trailing)
        }
        + (hasYear
          ? [TableColumn(strings.yearHead, width: .fixed(year), alignment: .trailing)] : []))
    self.precision = precision
    self.strings = strings
  }

  /// The month of a column, nil for those of the name and of the year.
  func month(_ column: Int) -> Month? {
    let index = months.startIndex + column - 1
    return column > 0 && months.indices.contains(index) ? months[index] : nil
  }

  /// What a cell says.
  func text(_ row: MonthRow, _ column: Int) -> String {
    if column == 0 { return row.name }
    let figure = month(column).map { row.months[$0.rawValue - 1] } ?? row.year
    return Self.text(figure, precision, strings)
  }

  private static func text(
    _ figure: MonthFigure, _ precision: Precision, _ strings: Strings
  ) -> String {
    switch (figure, precision) {
    case (.notReported, _): strings.monthNotReported
    case (.notDue, _): ""
    case (.amount(let money), .exact(let decimals)): money.wanText(roomFor: decimals)
    case (.amount(let money), .rounded):
      // The place of the mark is kept, so that points line up.
      money.roundedWanText + (money.decimals > 2 ? strings.roundedMark : " ")
    case (.rate(let rate), _): rate?.text ?? strings.none
    }
  }
}

/// A row as its cells show it.
struct MonthRow {
  let name: String
  /// All twelve, January first.
  let months: [MonthFigure]
  let year: MonthFigure
  /// Whether more was spent up to each month than the budget in force.
  let isOverspent: [Bool]

  init(_ figures: MonthFigures, _ basis: MonthsState.Basis, asOf: Month) {
    name = figures.name
    months = Month.allCases.map { figures.figure($0, basis, asOf: asOf) }
    year = figures.year(basis)
    isOverspent = Month.allCases.map(figures.isOverspent)
  }
}
