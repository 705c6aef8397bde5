extension Collection where Element == String {
  /// These numbers padded with spaces so that their decimal points stand one below another.
  ///
  /// A number without a point ends its digits where the others have their point; a dash, a word or an empty
  /// text ends there as well. All results are equally wide.
  public func alignedOnPoint() -> [String] {
    let parts = map(PointParts.init)
    let whole = parts.map(\.wholeWidth).max() ?? 0
    let fraction = parts.map(\.fractionWidth).max() ?? 0
    return parts.map { part in
      String(repeating: " ", count: whole - part.wholeWidth) + part.text
        + String(repeating: " ", count: fraction - part.fractionWidth)
    }
  }
}

/// A number measured on both sides of its decimal point, which counts to the right side.
private struct PointParts {
  let text: String
  let wholeWidth: Int
  let fractionWidth: Int

  init(_ number: String) {
    text = number.safeForDisplay
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let utf8 = text.utf8
    let split =
      utf8.firstIndex(of: UInt8(ascii: "."))
      ?? utf8.lastIndex(where: digits.contains).map(utf8.index(after:)) ?? text.endIndex
    wholeWidth = String(text[..<split]).displayWidth
    fractionWidth = String(text[split...]).displayWidth
  }
}
