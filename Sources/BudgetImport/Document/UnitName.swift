internal import BudgetModel

/// A unit's code and name as documents print them.
enum UnitName {
  /// `430001 临西县…`, `[820]某厅`, `某厅（820）`; nil where there is no code.
  static func parse(_ text: String) -> Unit? {
    let text = text.withoutOuterBlanks
    var scalars = text.unicodeScalars[...]
    let opens = scalars.first.map { "[［【（(".unicodeScalars.contains($0) } ?? false
    if opens { scalars.removeFirst() }
    let digits = scalars.prefix { $0.folded.isDigit }
    if (3...12).contains(digits.count) {
      var rest = scalars.dropFirst(digits.count)
      if opens, let close = rest.first, "]］】）)".unicodeScalars.contains(close) {
        rest.removeFirst()
      }
      while let mark = rest.first, mark.isBlank || "-—_".unicodeScalars.contains(mark) {
        rest.removeFirst()
      }
      let name = String(rest).withoutOuterBlanks
      guard let first = name.unicodeScalars.first, first.isHan, name.unicodeScalars.count >= 2
      else { return nil }
      return Unit(code: String(digits).folded, name: name)
    }
    guard let last = text.last, "）)]］".contains(last),
      let open = text.lastIndex(where: { "（([［".contains($0) })
    else { return nil }
    let code = String(text[text.index(after: open)...].dropLast()).folded
    let name = String(text[..<open]).withoutOuterBlanks
    guard (3...12).contains(code.unicodeScalars.count), code.unicodeScalars.allSatisfy(\.isDigit),
      name.unicodeScalars.count >= 2
    else { return nil }
    return Unit(code: code, name: name)
  }

  /// The unit that a line names before 单位：万元; nil where it names none.
  static func unit(in row: PieceRow) -> Unit? {
    guard row.pieces.count <= 6 else { return nil }
    let own = row.pieces.map { piece in
      var piece = piece
      piece.text = withoutAmountUnit(piece.text)
      return piece
    }
    // A year or a page's head is no unit.
    guard let unit = parse(Joining.text(own.filter { !$0.text.isEmpty })),
      !unit.name.begins(with: "年")
    else { return nil }
    return unit
  }

  /// What stands before `单位：万元`, `金额单位：元`.
  private static func withoutAmountUnit(_ text: String) -> String {
    guard TableUnit(in: text.folded) != nil,
      let range = text.ranges(of: "单位").last(where: { range in
        text[range.upperBound...].folded.begins(with: ":")
      })
    else { return text }
    var rest = text[..<range.lowerBound]
    for word in ["金额", "（", "("] where rest.ends(in: word) { rest.removeLast(word.count) }
    return String(rest).withoutOuterBlanks
  }
}
