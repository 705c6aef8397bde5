/// Numbered goals as a list.
enum Goals {
  /// The goals of some pieces: each number counts up by one at the beginning of a line; without numbers one goal.
  static func items(_ pieces: [Piece]) -> [String] {
    guard let first = pieces.first else { return [] }
    guard let mark = GoalMark(first.text), mark.number == 1 else {
      let text = Joining.text(pieces)
      return text.isEmpty ? [] : [text]
    }
    let pieces = parted(pieces, mark.style)
    var items: [[Piece]] = []
    for piece in pieces {
      if items.isEmpty || piece.gap != .space, let next = GoalMark(piece.text),
        next.style == mark.style, next.number == items.count + 1
      {
        var piece = piece
        piece.text = next.rest
        piece.gap = .line
        items.append(next.rest.isEmpty ? [] : [piece])
      } else {
        items[items.count - 1].append(piece)
      }
    }
    return items.map { Joining.text($0) }.filter { !$0.isEmpty }
  }

  /// The pieces parted before a number that follows the end of a sentence: `…保障。2.确保…`.
  private static func parted(_ pieces: [Piece], _ style: GoalMark.Style) -> [Piece] {
    func number(_ text: String) -> Int? {
      GoalMark(text).flatMap { $0.style == style ? $0.number : nil }
    }
    var parted: [Piece] = []
    var expected = 2
    for piece in pieces {
      var rest = piece
      let scalars = piece.text.unicodeScalars
      var start = scalars.startIndex
      for index in scalars.indices where "。；;".unicodeScalars.contains(scalars[index]) {
        let next = scalars.index(after: index)
        guard next < scalars.endIndex, number(String(scalars[next...])) == expected else {
          continue
        }
        rest.text = String(scalars[start..<next])
        parted.append(rest)
        rest.gap = .line
        start = next
        expected += 1
      }
      rest.text = String(scalars[start...])
      parted.append(rest)
      if number(piece.text) == expected { expected += 1 }
    }
    return parted
  }
}

/// What is printed before each of several goals: `1.`, `（1）`, `目标1：`, `①`.
struct GoalMark {
  /// The goals of one list all have marks of one style; those of another count what is inside a goal.
  enum Style { case plain, bracketed, named, circled }

  let style: Style
  let number: Int
  /// What follows the mark.
  let rest: String

  /// Reads the mark at the beginning of a text; nil where there is none.
  init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return nil }
    if let circled = Self.circled(first) {
      (style, number) = (.circled, circled)
      rest = String(scalars.dropFirst()).withoutOuterBlanks
    } else if text.hasPrefix("目标"), let (number, rest) = Self.named(text.dropFirst(2)) {
      (style, self.number, self.rest) = (.named, number, rest)
    } else if let (number, rest) = Numbering.number(of: text) {
      (style, self.number, self.rest) = (first.folded == "(" ? .bracketed : .plain, number, rest)
    } else {
      return nil
    }
  }

  /// `①` to `⑳`.
  private static func circled(_ scalar: Unicode.Scalar) -> Int? {
    (0x2460...0x2473).contains(scalar.value) ? Int(scalar.value) - 0x245F : nil
  }

  /// The number after 目标, in digits or one character, and what follows its colon.
  private static func named(_ text: Substring) -> (number: Int, rest: String)? {
    let words = String(text).withoutOuterBlanks.unicodeScalars
    let digits = words.prefix { $0.folded.isDigit }
    var number = Int(String(String.UnicodeScalarView(digits)).folded)
    var count = digits.count
    if number == nil, let first = words.first,
      let place = "一二三四五六七八九十".unicodeScalars.enumerated().first(where: { $0.element == first })
    {
      (number, count) = (place.offset + 1, 1)
    }
    guard let number, count <= 2, let mark = words.dropFirst(count).first,
      [":", "、", "."].contains(mark.folded)
    else { return nil }
    return (number, String(words.dropFirst(count + 1)).withoutOuterBlanks)
  }
}
