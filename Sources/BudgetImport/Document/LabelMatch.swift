/// A label at the beginning of some pieces, perhaps broken over several.
struct LabelMatch {
  let kind: LabelKind
  /// How many pieces it takes up.
  let count: Int
  /// What follows it in its last piece, after a colon.
  let rest: String?
  /// The unit of amounts that it names in brackets.
  let unit: TableUnit?

  /// Finds the longest label; nil where the pieces begin with none.
  init?(_ pieces: some Sequence<Piece>) {
    guard let start = pieces.first(where: { _ in true }), Labels.mayBegin(start.folded) else {
      return nil
    }
    var words = ""
    var found: LabelMatch?
    for (index, piece) in pieces.prefix(4).enumerated() {
      let text = piece.folded
      if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon != text.startIndex {
        let before = words + text[..<colon]
        if let kind = Self.kind(before) {
          // The words after the colon, as they are printed.
          let printed = piece.text.unicodeScalars
          let after = printed.firstIndex { $0.folded == ":" }.map { printed.index(after: $0) }
          let rest = after.map { String(printed[$0...]).withoutOuterBlanks } ?? ""
          self.init(kind, index + 1, rest.isEmpty ? nil : rest, TableUnit(in: before))
          return
        }
      }
      words += text
      guard words.utf8.count <= Labels.longestBytes + 48 else { break }
      if let kind = Self.kind(words) {
        found = LabelMatch(kind, index + 1, nil, TableUnit(in: words))
      }
    }
    guard let found else { return nil }
    self = found
  }

  private init(_ kind: LabelKind, _ count: Int, _ rest: String?, _ unit: TableUnit?) {
    self.kind = kind
    self.count = count
    self.rest = rest
    self.unit = unit
  }

  /// What a folded text announces, its brackets, numbers and 其中 left out.
  static func kind(_ words: String) -> LabelKind? {
    if let kind = Labels.kind(words) { return kind }
    var text = Substring(words)
    if let (_, rest) = Numbering.number(of: words) { text = Substring(rest) }
    if text.ends(in: ":") { text.removeLast() }
    while text.ends(in: ")"), let open = text.lastIndex(of: "(") { text = text[..<open] }
    if text.utf8.count < words.utf8.count, let kind = Labels.kind(String(text)) { return kind }
    if let rest = String(text).behindMonths, case .amountColumn(let name) = Labels.kind(rest) {
      return .amountColumn(name)
    }
    for prefix in ["其中:", "其中"] where text.begins(with: prefix) {
      text.removeFirst(prefix.count)
      if let (_, rest) = Numbering.number(of: String(text)) { text = Substring(rest) }
      return Labels.kind(String(text))
    }
    return nil
  }

  /// Whether folded words are the beginning of a label, 其中 left out.
  static func mayBegin(_ words: String) -> Bool {
    var text = Substring(words)
    for prefix in ["其中:", "其中"] where text.begins(with: prefix) {
      text.removeFirst(prefix.count)
      break
    }
    return text.unicodeScalars.count >= 2 && Labels.begins(with: String(text))
  }
}
