import TerminalKit

/// How the screen is divided; both updates, which page by it, and views ask here.
struct Layout {
  let size: Size

  /// The smallest screen on which everything still makes sense.
  static let minimum = Size(rows: 10, columns: 40)
  private static let headerRows = 2
  private static let footerRows = 2
  /// Totals and the line below them.
  private static let summaryRows = 2
  private static let headingRows = 1
  /// The title of a history and the line below it.
  static let historyHeadRows = 2
  private static let paneFrom = 118
  private static let widePaneFrom = 160

  init(_ size: Size) {
    self.size = size
  }

  var isTooSmall: Bool {
    size.rows < Self.minimum.rows || size.columns < Self.minimum.columns
  }

  var header: Rect { Rect(row: 0, column: 0, rows: Self.headerRows, columns: size.columns) }

  var body: Rect {
    Rect(
      row: Self.headerRows, column: 0, rows: size.rows - Self.headerRows - Self.footerRows,
      columns: size.columns)
  }

  var statusLine: Rect { Rect(row: size.rows - 2, column: 0, rows: 1, columns: size.columns) }
  var footer: Rect { Rect(row: size.rows - 1, column: 0, rows: 1, columns: size.columns) }

  /// The table of a list and the two lines below it.
  var list: (table: Rect, summary: Rect) {
    let parts = body.split(bottom: Self.summaryRows)
    return (parts.rest, parts.bottom)
  }

  /// The line above a form.
  var formHead: Rect { Rect(row: body.row, column: 0, rows: 1, columns: size.columns) }
  /// The fields of a form.
  var form: Rect {
    Rect(
      row: body.row + 1, column: 1, rows: max(0, body.rows - 1), columns: max(0, size.columns - 2))
  }

  /// The places of a document that are not sure, and the document's own lines below them.
  var review: (list: Rect, document: Rect) {
    let parts = body.split(bottom: body.rows / 2)
    return (parts.rest, parts.bottom)
  }

  /// Rows of a list in sight.
  var listHeight: Int { max(0, list.table.rows - Self.headingRows) }
  /// Rows of the monthly sheet in sight.
  var entryHeight: Int { listHeight }
  /// The line that says what a text is about, which stays in sight, and the text.
  func reading(headed: Bool) -> (head: Rect, text: Rect) {
    let rows = headed ? 1 : 0
    let body = body
    return (
      Rect(row: body.row, column: 0, rows: rows, columns: body.columns),
      Rect(row: body.row + rows, column: 0, rows: body.rows - rows, columns: body.columns)
    )
  }

  /// Lines of a history's entries in sight.
  var historyHeight: Int { max(1, body.rows - Self.historyHeadRows) }

  /// The table of a list and, where there is room beside it, a pane about the selected project.
  ///
  /// - Parameter isFirst: whether the pane is what the list is looked at for.
  func listParts(paneIsFirst isFirst: Bool) -> (table: Rect, pane: Rect?) {
    let place = list.table
    guard size.columns >= (isFirst ? Self.paneFrom : Self.widePaneFrom) else {
      return (place, nil)
    }
    let pane = min(90, 40 + (size.columns - Self.paneFrom) / 2)
    let parts = place.split(left: place.columns - pane - 1)
    return (parts.left, parts.rest)
  }
}
