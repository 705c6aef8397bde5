import DisplayText

/// Names of sheets as spreadsheets allow them: 31 units of UTF-16 at most, none of `[]:*?/\`, no two alike.
struct SheetNames {
  private var taken: Set<String> = []
  /// The number that is tried next for a text that others had.
  private var next: [String: Int] = [:]
  private static let most = 31

  /// A name like a text that no sheet has yet.
  mutating func name(for text: String) -> String {
    var legal = ""
    for scalar in text.safeForDisplay.unicodeScalars {
      legal.unicodeScalars.append("[]:*?/\\'".unicodeScalars.contains(scalar) ? "-" : scalar)
    }
    legal = legal.trimmed
    // Spreadsheets keep this one for themselves.
    if legal.isEmpty || legal.lowercased() == "history" { legal += "_" }
    let start = legal.cut(to: Self.most).lowercased()
    while true {
      let number = next[start, default: 1]
      next[start] = number + 1
      let suffix = number == 1 ? "" : " (\(number))"
      let name = legal.cut(to: Self.most - suffix.utf16.count) + suffix
      if taken.insert(name.lowercased()).inserted { return name }
    }
  }
}

extension String {
  /// Without spaces at its ends.
  fileprivate var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// As many characters as so many units of UTF-16 hold.
  fileprivate func cut(to most: Int) -> String {
    var kept = ""
    for character in self {
      guard (kept + String(character)).utf16.count <= most else { break }
      kept.append(character)
    }
    return kept
  }
}
