import Glibc

/// A table of plain text: the first columns at the left, numbers at the right.
struct TextTable {
  let headings: [String]
  /// How many columns, from the first, hold words.
  let words: Int
  private(set) var rows: [[String]] = []

  init(_ headings: [String], words: Int = 1) {
    self.headings = headings
    self.words = words
  }

  mutating func add(_ row: String...) { rows.append(row) }

  var text: String {
    let widths = headings.indices.map { column in
      ([headings] + rows).map { $0[column].count }.max() ?? 0
    }
    return ([headings] + rows).map { row in
      let cells = row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return column < words ? row[column] + space : space + row[column]
      }
      return "  " + cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}

/// Writes a line at once, so that one can watch a long bench.
func say(_ line: String = "") { sayText(line + "\n") }

/// Writes text at once.
func sayText(_ text: String) {
  let bytes = Array(text.utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}

/// A number rounded to so many decimals.
func decimal(_ value: Double, _ decimals: Int) -> String {
  var scale: Double = 1
  for _ in 0..<decimals { scale *= 10 }
  let scaled = Int64((value * scale).rounded())
  let digits = String(scaled.magnitude)
  let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
  let sign = scaled < 0 ? "-" : ""
  return decimals == 0
    ? sign + padded : sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
}

/// Nanoseconds as milliseconds.
func milliseconds(_ nanoseconds: Int64) -> String {
  decimal(Double(nanoseconds) / 1_000_000, nanoseconds < 100_000_000 ? 2 : 0)
}

/// Bytes as MB, a million bytes.
func megabytes(_ bytes: Int) -> String {
  decimal(Double(bytes) / 1_000_000, bytes < 10_000_000 ? 2 : 1)
}
