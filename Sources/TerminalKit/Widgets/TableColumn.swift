public import DisplayText

/// A column of a table on the screen.
public struct TableColumn: Hashable, Sendable {
  /// How wide a column is.
  public enum Width: Hashable, Sendable {
    /// Always so many columns of the terminal.
    case fixed(Int)
    /// At least so many, and a share of what is left by weight, up to a maximum.
    case flexible(minimum: Int, maximum: Int = .max, weight: Int = 1)

    var minimum: Int {
      switch self {
      case .fixed(let columns): max(0, columns)
      case .flexible(let minimum, _, _): max(0, minimum)
      }
    }

    var weight: Int {
      if case .flexible(_, _, let weight) = self { max(0, weight) } else { 0 }
    }

    var maximum: Int {
      if case .flexible(let minimum, let maximum, _) = self {
        max(0, minimum, maximum)
      } else {
        minimum
      }
    }
  }

  /// The heading.
  public var title: String
  /// How wide it is.
  public var width: Width
  /// Where its cells stand, and its title.
  public var alignment: TextAlignment
  /// 0 for a column that always stays; where room is short the column with the highest number goes first.
  public var dropOrder: Int

  /// Makes a column.
  public init(
    _ title: String, width: Width, alignment: TextAlignment = .leading, dropOrder: Int = 0
  ) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.dropOrder = dropOrder
  }

  /// The columns that fit side by side and where they stand, by their numbers.
  ///
  /// Columns that may be dropped go until the rest have their minimum; what room is left is shared by weight.
  public static func layout(
    _ columns: [TableColumn], width: Int, gap: Int
  ) -> [(index: Int, column: Int, width: Int)] {
    var kept = Array(columns.indices)
    func needed() -> Int {
      kept.reduce(0) { $0 + columns[$1].width.minimum } + gap * max(0, kept.count - 1)
    }
    while needed() > width,
      let last = kept.filter({ columns[$0].dropOrder > 0 }).max(by: {
        (columns[$0].dropOrder, $0) < (columns[$1].dropOrder, $1)
      })
    {
      kept.removeAll { $0 == last }
    }
    var spare = max(0, width - needed())
    var weights = kept.reduce(0) { $0 + columns[$1].width.weight }
    var place = 0
    return kept.map { index in
      let weight = columns[index].width.weight
      // Sharing what is left by what weight is left hands out every column of it.
      let share = weights > 0 ? spare * weight / weights : 0
      let minimum = columns[index].width.minimum
      let width = minimum + min(share, columns[index].width.maximum - minimum)
      spare -= width - minimum
      weights -= weight
      defer { place += width + gap }
      return (index, place, width)
    }
  }
}
