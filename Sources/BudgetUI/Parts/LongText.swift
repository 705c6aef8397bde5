/// A text of many items, of which only those in sight are laid out: no question takes longer for a longer text.
struct LongText {
  /// How many items there are, one at least.
  let count: Int
  /// The lines of an item, one at least.
  let lines: (Int) -> [StyledLine]

  /// A line of an item.
  struct Place: Hashable, Comparable {
    var item = 0
    var line = 0

    static func < (left: Place, right: Place) -> Bool {
      (left.item, left.line) < (right.item, right.line)
    }
  }

  /// The place so many lines above another, or the beginning.
  func place(_ steps: Int, above start: Place) -> Place {
    var place = start
    var left = steps
    while left > place.line, place.item > 0 {
      left -= place.line + 1
      place.item -= 1
      place.line = lines(place.item).count - 1
    }
    place.line = max(0, place.line - left)
    return place
  }

  /// The place so many lines below another, or the last line.
  func place(_ steps: Int, below start: Place) -> Place {
    var place = start
    var left = steps
    while true {
      let rest = lines(place.item).count - 1 - place.line
      guard left > rest, place.item + 1 < count else {
        place.line += min(left, rest)
        return place
      }
      left -= rest + 1
      place = Place(item: place.item + 1)
    }
  }

  /// The first line of the last page.
  func lastPage(height: Int) -> Place {
    let end = Place(item: count - 1, line: lines(count - 1).count - 1)
    return place(max(0, height - 1), above: end)
  }

  /// The lines of a page.
  func page(from top: Place, height: Int) -> [StyledLine] {
    var page: [StyledLine] = []
    var item = top.item
    while page.count < height, item < count {
      page += lines(item).dropFirst(item == top.item ? top.line : 0)
      item += 1
    }
    return Array(page.prefix(height))
  }
}
