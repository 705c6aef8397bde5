/// Display columns, worked out here again: whatever is beyond the Latin letters of these tests is wide.
func columns(_ text: some StringProtocol) -> Int {
  text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
}

/// A table of a text report, cut at the columns of its rule of hyphens.
struct PrintedTable {
  let lines: [String]
  let cells: [[String]]
  /// Whether only spaces stand between the columns, in every line.
  let keepsGaps: Bool

  init?(_ page: String) {
    let all = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let rule = all.firstIndex(where: { $0.hasPrefix("--") }), rule > 0 else { return nil }
    let ranges = all[rule].split(separator: " ").map { $0.startIndex.utf16Offset(in: all[rule]) }
    let ends = all[rule].split(separator: " ").map { $0.endIndex.utf16Offset(in: all[rule]) }
    lines = all[(rule - 1)...].prefix { !$0.isEmpty }.filter { !$0.hasPrefix("--") }
    // A wide character takes two places, the second one empty.
    let places = lines.map { line in
      line.unicodeScalars.flatMap { columns(String($0)) == 2 ? [String($0), ""] : [String($0)] }
    }
    cells = places.map { line in
      zip(ranges, ends).map { start, end in
        line.count <= start ? "" : line[start..<min(end, line.count)].joined()
      }
    }
    keepsGaps = places.allSatisfy { line in
      zip(ends, ranges.dropFirst()).allSatisfy { end, next in
        line.count <= end || line[end..<min(next, line.count)].allSatisfy { $0 == " " }
      }
    }
  }

  /// The columns at which the points of each column's numbers stand.
  var pointPlaces: [Set<Int>] {
    (cells.first ?? []).indices.map { column in
      Set(
        cells.dropFirst().compactMap { row in
          row[column].split(separator: ".", omittingEmptySubsequences: false).first.flatMap {
            $0.count < row[column].count && $0.contains(where: \.isNumber) ? columns($0) : nil
          }
        })
    }
  }
}
