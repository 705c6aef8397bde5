/// Where text stands in a space wider than itself.
public enum TextAlignment: Hashable, Sendable {
  /// At the left.
  case leading
  /// At the right.
  case trailing
  /// In the middle, the odd column on the right.
  case center
}

extension String {
  /// This text, safe for display and cut to at most so many columns, with `ending` in place of what was cut.
  ///
  /// A wide character is never halved, so a cut text may be a column short. The ending is left out where no
  /// column would remain beside it.
  public func fitted(to columns: Int, ending: String = "..") -> String {
    guard columns > 0 else { return "" }
    let safe = safeForDisplay
    if safe.displayWidth <= columns { return safe }
    let endingWidth = ending.displayWidth
    return endingWidth < columns
      ? String(safe.prefix(columns: columns - endingWidth)) + ending
      : String(safe.prefix(columns: columns))
  }

  /// This text, safe for display and filled with spaces to so many columns; a wider one is left whole.
  public func padded(to columns: Int, _ alignment: TextAlignment = .leading) -> String {
    let safe = safeForDisplay
    let gap = columns - safe.displayWidth
    guard gap > 0 else { return safe }
    let before =
      switch alignment {
      case .leading: 0
      case .trailing: gap
      case .center: gap / 2
      }
    return String(repeating: " ", count: before) + safe
      + String(repeating: " ", count: gap - before)
  }

  /// The longest start of this (safe) text that fits, with the marks of its last character.
  private func prefix(columns: Int) -> Substring {
    var used = 0
    let scalars = unicodeScalars
    let end = scalars.firstIndex { scalar in
      used += DisplayWidth.of(scalar)
      return used > columns
    }
    return self[..<(end ?? endIndex)]
  }
}
