/// Reads indicators from the cells of a table that kept them.
struct CellRows {
  let columns: [IndicatorColumn]

  func divided(_ rows: [PieceRow]) -> [IndicatorRow] {
    var above = Array(repeating: [Piece](), count: columns.count)
    return rows.compactMap { row in
      var cells = Array(repeating: [Piece](), count: columns.count)
      for piece in row.pieces {
        guard let column = column(of: piece) else { continue }
        cells[column].append(piece)
      }
      for column in columns.indices where cells[column].isEmpty {
        let isRest = row.continued.contains(columns[column].start)
        if isRest { cells[column] = above[column] }
      }
      above = cells
      return IndicatorRow(cells: cells)
    }
  }

  /// The column whose head a cell stands under.
  private func column(of piece: Piece) -> Int? {
    columns.indices.first { columns[$0].start <= piece.start && piece.start < columns[$0].end }
      ?? columns.indices.first { piece.start < columns[$0].end && columns[$0].start < piece.end }
  }
}
