public import BudgetModel
import BudgetText
import DisplayText

/// A form as a value: one page of cells, A4 landscape, ready for any renderer.
public struct FormPage: Hashable, Sendable {
  /// What the page is about in few words: the name of its sheet.
  public var name: String
  /// The form's title.
  public var title: String
  /// Below it, the year.
  public var subtitle: String
  /// Above the cells at the left.
  public var left = ""
  /// Above the cells at the right.
  public var right = ""
  /// How wide its columns are, in columns of a terminal; the first has the labels of the parts.
  public var columns: [Int]
  /// Its parts, from above.
  public var parts: [FormPart] = []

  /// Makes a page without parts.
  public init(name: String, title: String, subtitle: String, columns: [Int]) {
    self.name = name
    self.title = title
    self.subtitle = subtitle
    self.columns = columns
  }
}

/// A part of a form: rows that belong together, with one label at their left or none.
public struct FormPart: Hashable, Sendable {
  /// The label that stands beside all rows; nil where the rows have the whole width.
  public var label: String?
  /// How many of the rows are heads of its columns.
  public var headRows: Int
  /// Its rows; each has the cells that begin in it, from the left, around those that reach into it from above.
  public var rows: [[FormCell]]

  /// Makes a part.
  public init(label: String? = nil, headRows: Int = 0, rows: [[FormCell]] = []) {
    self.label = label
    self.headRows = headRows
    self.rows = rows
  }
}

/// A cell of a form.
public struct FormCell: Hashable, Sendable {
  /// What it says.
  public var content: Content
  /// What it is, which decides how it stands.
  public var role: Role
  /// How many columns it takes.
  public var columnSpan: Int
  /// How many rows it takes.
  public var rowSpan: Int

  /// What a cell says; numbers stay exact until they are written.
  public enum Content: Hashable, Sendable {
    case text(String)
    case money(Money)
    case percent(Percent)
    case points(Points)
  }

  /// What a cell is.
  public enum Role: Hashable, Sendable {
    /// What stands beside it, or below.
    case label
    /// Words at the left.
    case text
    /// Words, a mark or a figure in the middle.
    case middle
    /// An amount at the right.
    case amount
  }

  /// Makes a cell.
  public init(_ content: Content, _ role: Role, columns: Int = 1, rows: Int = 1) {
    self.content = content
    self.role = role
    columnSpan = columns
    rowSpan = rows
  }

  /// Makes a cell of words; nil is blank.
  public init(_ text: String?, _ role: Role, columns: Int = 1, rows: Int = 1) {
    self.init(.text(text ?? ""), role, columns: columns, rows: rows)
  }

  /// Makes a cell of an amount, blank for nil.
  init(_ money: Money?, columns: Int = 1) {
    self.init(money.map(Content.money) ?? .text(""), .amount, columns: columns)
  }

  /// Makes a cell of a rate, blank for nil.
  init(_ rate: Fraction?, columns: Int = 1) {
    self.init(rate.map { .percent($0.percent) } ?? .text(""), .middle, columns: columns)
  }

  /// Makes a cell of points, blank for nil.
  init(_ points: Points?, columns: Int = 1) {
    self.init(points.map(Content.points) ?? .text(""), .middle, columns: columns)
  }

  /// What it says in words.
  public var text: String {
    switch content {
    case .text(let text): text
    case .money(let money): money.wanText
    case .percent(let percent): percent.text + "%"
    case .points(let points): points.text
    }
  }
}

// MARK: - Where cells are

/// A cell and where it begins, both counted from 0.
struct PlacedCell {
  let cell: FormCell
  let row: Int
  let column: Int

  var rows: Range<Int> { row..<row + cell.rowSpan }
  var columns: Range<Int> { column..<column + cell.columnSpan }
}

extension FormPart {
  /// The cells with their places, the label among them; rows are counted from that of the part.
  func placed(columns: Int) -> [PlacedCell] {
    var placed: [PlacedCell] = []
    var free = rows.map { _ in Array(repeating: true, count: columns) }
    func put(_ cell: FormCell, _ row: Int, _ column: Int) {
      let cell = PlacedCell(cell: cell, row: row, column: column)
      for row in cell.rows where row < free.count {
        for column in cell.columns where column < columns { free[row][column] = false }
      }
      placed.append(cell)
    }
    for (row, cells) in rows.enumerated() {
      if row == 0, let label { put(FormCell(label, .label, rows: rows.count), 0, 0) }
      for cell in cells {
        guard let column = free[row].firstIndex(of: true) else { break }
        put(cell, row, column)
      }
    }
    return placed
  }
}

extension FormPage {
  /// How many lines of text each row needs, cells of several rows adding what lacks to their last.
  var lines: [Int] {
    parts.flatMap { part in
      var lines = part.rows.map { _ in 1 }
      let placed = part.placed(columns: columns.count)
      for cell in placed.sorted(by: { $0.cell.rowSpan < $1.cell.rowSpan }) {
        // A column of a few characters holds less than its width says.
        let width = max(2, columns[cell.columns].reduce(0, +) - 1)
        let needed = cell.cell.text.split(separator: "\n", omittingEmptySubsequences: false)
          .reduce(0) { $0 + max(1, String($1).wrapped(to: width).count) }
        let rows = cell.rows.clamped(to: 0..<lines.count)
        guard let last = rows.last else { continue }
        lines[last] += max(0, needed - lines[rows].reduce(0, +))
      }
      return lines
    }
  }
}
