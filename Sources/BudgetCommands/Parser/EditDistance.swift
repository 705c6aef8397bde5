extension String {
  /// How many letters must be inserted, removed or replaced to turn this into another word.
  func distance(to other: String) -> Int {
    let (mine, theirs) = (Array(self), Array(other))
    guard abs(mine.count - theirs.count) <= 2 else { return .max }
    var row = Array(0...theirs.count)
    for (i, letter) in mine.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in theirs.enumerated() {
        let above = row[j + 1]
        row[j + 1] = Swift.min(above + 1, row[j] + 1, diagonal + (letter == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[theirs.count]
  }
}
