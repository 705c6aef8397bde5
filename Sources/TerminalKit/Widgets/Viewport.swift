/// A way to move through a list.
public enum Motion: Hashable, Sendable {
  /// One row up.
  case up
  /// One row down.
  case down
  /// A screenful up.
  case pageUp
  /// A screenful down.
  case pageDown
  /// To the first row.
  case start
  /// To the last row.
  case end
  /// To a certain row.
  case to(Int)
  /// So many rows of the list go by, upwards where it is less than 0; the selection stays where it can.
  case scroll(Int)
}

/// The selected row of a list and the first row in sight.
///
/// How long the list is and how tall its place on the screen belong to others, so they are given with each
/// question; no answer takes longer for a longer list.
public struct Viewport: Hashable, Sendable {
  /// The selected row; 0 in an empty list.
  public private(set) var selected: Int
  /// The row at the top.
  public private(set) var first: Int

  /// Makes a viewport on a row.
  public init(selected: Int = 0, first: Int = 0) {
    self.selected = max(0, selected)
    self.first = max(0, first)
  }

  /// Moves the selection and scrolls no more than keeps it in sight.
  public mutating func move(_ motion: Motion, count: Int, height: Int) {
    if case .scroll(let rows) = motion {
      settle(count: count, height: height)
      first = min(max(0, first + rows), max(0, count - max(1, height)))
      selected = min(max(selected, first), first + max(1, height) - 1)
    } else {
      selected = target(motion, from: selected, count: count, height: height)
    }
    settle(count: count, height: height)
  }

  /// Scrolls a text in which nothing is selected; the row at the top counts as the selected one.
  public mutating func scroll(_ motion: Motion, count: Int, height: Int) {
    let last = max(0, count - max(1, height))
    first = min(max(0, target(motion, from: min(first, last), count: count, height: height)), last)
    selected = first
  }

  /// The viewport with its selection inside the list and in sight, and no blank rows that could be filled.
  public func settled(count: Int, height: Int) -> Viewport {
    var settled = self
    settled.settle(count: count, height: height)
    return settled
  }

  /// The rows in sight.
  public func visibleRows(count: Int, height: Int) -> Range<Int> {
    let view = settled(count: count, height: height)
    return view.first..<min(max(0, count), view.first + max(0, height))
  }

  private mutating func settle(count: Int, height: Int) {
    let count = max(0, count)
    let height = max(1, height)
    selected = min(max(0, selected), max(0, count - 1))
    first = min(max(first, selected - height + 1), selected)
    first = max(0, min(first, count - height))
  }

  private func target(_ motion: Motion, from row: Int, count: Int, height: Int) -> Int {
    // A page keeps one row of the last in sight, to read on from.
    let page = max(1, height - 1)
    let wanted =
      switch motion {
      case .up: row - 1
      case .down: row + 1
      case .pageUp: row - page
      case .pageDown: row + page
      case .start: 0
      case .end: count - 1
      case .to(let row): row
      case .scroll(let rows): row + rows
      }
    return min(max(0, wanted), max(0, count - 1))
  }
}
