import DisplayText

extension String {
  /// The text as a cell of a file for others may have it: tabs and line breaks stay, nothing that would command a
  /// terminal, hide, or be no character of XML does.
  ///
  /// A carriage return would command: what follows it is written over what stands before, so it becomes a line feed.
  package var safeForCells: String {
    guard !isEveryday, safeForDisplay != self else { return self }
    var result = ""
    var piece = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in unicodeScalars {
      if "\t\r\n".unicodeScalars.contains(scalar) {
        result += String(piece).safeForDisplay
        if !(afterReturn && scalar == "\n") { result += scalar == "\t" ? "\t" : "\n" }
        piece = String.UnicodeScalarView()
      } else {
        piece.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return result + String(piece).safeForDisplay
  }
}
