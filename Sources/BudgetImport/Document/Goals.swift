/// Numbered goals as a list.
enum Goals {
  /// The goals of some pieces: each number counts up by one at the beginning of a line; without numbers one goal.
  static func items(_ pieces: [Piece]) -> [String] {
    guard let first = pieces.first else { return [] }
    guard Numbering.number(of: first.text)?.number == 1 else {
      let text = Joining.text(pieces)
      return text.isEmpty ? [] : [text]
    }
    let pieces = parted(pieces)
    var items: [[Piece]] = []
    for piece in pieces {
      if items.isEmpty || piece.gap != .space,
        let (number, rest) = Numbering.number(of: piece.text),
        number == items.count + 1
      {
        var piece = piece
        piece.text = rest
        piece.gap = .line
        items.append(rest.isEmpty ? [] : [piece])
      } else {
        items[items.count - 1].append(piece)
      }
    }
    return items.map { Joining.text($0) }.filter { !$0.isEmpty }
  }
}

extension Goals {
  /// The pieces parted before a number that follows the end of a sentence: `…保障。2.确保…`.
  fileprivate static func parted(_ pieces: [Piece]) -> [Piece] {
    var parted: [Piece] = []
    var expected = 2
    for piece in pieces {
      var rest = piece
      let scalars = piece.text.unicodeScalars
      var start = scalars.startIndex
      for index in scalars.indices where "。；;".unicodeScalars.contains(scalars[index]) {
        let next = scalars.index(after: index)
        guard next < scalars.endIndex,
          Numbering.number(of: String(scalars[next...]))?.number == expected
        else { continue }
        rest.text = String(scalars[start..<next])
        parted.append(rest)
        rest.gap = .line
        start = next
        expected += 1
      }
      rest.text = String(scalars[start...])
      parted.append(rest)
      if let number = Numbering.number(of: piece.text)?.number, number == expected { expected += 1 }
    }
    return parted
  }
}
