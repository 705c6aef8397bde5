/// A row of indicators: what stands in each column, and how sure that is.
struct IndicatorRow {
  /// The pieces of each column, empty where it is blank.
  var cells: [[Piece]]
  /// The column before which a piece might as well belong to the cell before or behind it; nil where all is clear.
  var unsure: Int?

  /// The lines it takes up, nil where it has no piece.
  var lines: ClosedRange<Int>? {
    let lines = cells.lazy.flatMap { $0 }.map(\.line)
    guard let first = lines.min(), let last = lines.max() else { return nil }
    return first...last
  }
}

/// Divides indicators whose words stand one after the other into rows and cells.
///
/// Every word goes to the column it was in, or on to a later one, or to the next row. Each such step has a price: a
/// line that ends early is seldom continued, a name of a level seldom stands elsewhere, a target looks like one. The
/// cheapest way through all words is the reading (Viterbi). How wide the columns are is found in the same way.
struct StreamRows {
  /// A word, or the words of a name or a target, which stand together for sure.
  struct Token {
    var pieces: [Piece]
    let folded: String
    let columns: Int
    /// The columns of what cannot be parted at its beginning, and of its last line.
    let head: Int
    let tail: Int
    let gap: Piece.Gap
    let rank: LevelNames.Rank?
    let target: TargetText.Kind?
    let isNumber: Bool
    let opensBracket: Bool
    let holdsSentence: Bool
    let endsSentence: Bool
    let endsClause: Bool
    let beginsClosing: Bool
    let beginsASCII: Bool
    let endsASCII: Bool
    let isUnit: Bool
    let isMark: Bool
    let isLevelLike: Bool
  }

  let columns: [IndicatorColumn.Kind]
  let tokens: [Token]
  /// Whether lines of one cell have an empty line between them, so that a line right below the last is another cell.
  let blanksInCells: Bool
  /// How wide each column is, nil where that does not matter.
  private(set) var widths: [Int?]
  let anchor: Int

  init(_ columns: [IndicatorColumn.Kind], _ pieces: [Piece], widths: [Int?]? = nil) {
    self.columns = columns
    let hasUnits = columns.contains(.unit) || columns.contains(.comparator)
    tokens = Self.tokens(pieces, mergesUnits: !hasUnits)
    let breaks = tokens.dropFirst().filter { $0.gap != .space }
    let blanks = breaks.count { $0.gap == .blank }
    blanksInCells = blanks * 2 > breaks.count && blanks < breaks.count
    anchor = columns.firstIndex(of: .target) ?? columns.count - 1
    self.widths = widths ?? Array(repeating: nil, count: columns.count)
    if widths == nil { findWidths() }
  }

  // MARK: - Tokens

  private static func tokens(_ pieces: [Piece], mergesUnits: Bool) -> [Token] {
    var tokens: [Token] = []
    var place = 0
    while place < pieces.count {
      let count = nameLength(pieces[place...]) ?? (mergesUnits ? targetLength(pieces[place...]) : 1)
      tokens.append(Token(Array(pieces[place..<place + count])))
      place += count
    }
    return tokens
  }

  private static func nameLength(_ pieces: ArraySlice<Piece>) -> Int? {
    var words = ""
    var found: Int?
    for (index, piece) in pieces.prefix(5).enumerated() {
      words += piece.folded
      guard words.utf8.count <= 42 else { break }
      if LevelNames.rank(words) != nil { found = index + 1 }
    }
    return found
  }

  /// A number and the unit behind it in the same line.
  private static func targetLength(_ pieces: ArraySlice<Piece>) -> Int {
    var rest = pieces
    guard let first = rest.popFirst(), let target = TargetText(first.folded) else { return 1 }
    var count = 1
    var words = first.folded
    var kind = target.kind
    if case .comparator = kind, let next = rest.first, next.gap == .space,
      let more = TargetText(words + next.folded)
    {
      (count, kind) = (2, more.kind)
      words += next.folded
      rest.removeFirst()
    }
    if case .number(_, hasUnit: false) = kind, let next = rest.first, next.gap == .space,
      TargetText.isUnit(next.folded)
    {
      count += 1
    }
    return count
  }

  // MARK: - Widths

  private static let sample = 160

  private mutating func findWidths() {
    let texts = columns.indices.filter { isText($0) }
    guard !texts.isEmpty else { return }
    let part = StreamRows(
      columns: columns, tokens: Array(tokens.prefix(Self.sample)), blanksInCells: blanksInCells,
      widths: widths, anchor: anchor)
    let found = Set(part.tokens.filter { $0.rank == nil && $0.target == nil }.map(\.columns))
    let candidates = Self.thinned(found.sorted())
    guard let widest = candidates.last else { return }
    let prices = StreamPrices(part)
    var trial = part.widths
    for column in texts { trial[column] = widest }
    var best = prices.cheapest(trial).cost
    func search(_ first: Int, _ second: Int?) {
      var chosen = trial
      for one in candidates.reversed() {
        for two in second == nil ? [0] : candidates.reversed() {
          trial[first] = one
          if let second { trial[second] = two }
          let cost = prices.cheapest(trial).cost
          if cost < best { (best, chosen) = (cost, trial) }
        }
      }
      trial = chosen
    }
    if texts.count > 1 {
      search(texts[0], texts[1])
      for column in texts.dropFirst(2) { search(column, nil) }
    } else {
      search(texts[0], nil)
    }
    widths = trial
  }

  private init(
    columns: [IndicatorColumn.Kind], tokens: [Token], blanksInCells: Bool, widths: [Int?],
    anchor: Int
  ) {
    self.columns = columns
    self.tokens = tokens
    self.blanksInCells = blanksInCells
    self.widths = widths
    self.anchor = anchor
  }

  /// The same words, no column too narrow for any.
  var withoutWidths: StreamRows {
    StreamRows(
      columns: columns, tokens: tokens, blanksInCells: blanksInCells,
      widths: columns.map { _ in nil }, anchor: anchor)
  }

  private static func thinned(_ sorted: [Int]) -> [Int] {
    guard sorted.count > 14 else { return sorted }
    let step = (sorted.count + 13) / 14
    return sorted.enumerated().filter { $0.offset % step == 0 || $0.offset == sorted.count - 1 }
      .map(\.element)
  }

  func isText(_ column: Int) -> Bool {
    switch columns[column] {
    case .level3, .description, .basis, .further(_, isNumber: false): true
    default: false
    }
  }
}

extension StreamRows.Token {
  /// What stands in a comparator's cell where there is none.
  private static let marks: Set = ["定性", "定量", "/", "-"]

  init(_ pieces: [Piece]) {
    self.pieces = pieces
    folded = pieces.count == 1 ? pieces[0].folded : Joining.text(pieces).folded
    columns = pieces.reduce(0) { max($0, $1.text.columns) }
    head = pieces[0].headColumns
    tail = pieces[pieces.count - 1].text.columns
    gap = pieces[0].gap
    rank = LevelNames.rank(folded)
    target = TargetText(folded)?.kind
    isNumber = ExactNumber(folded) != nil
    let scalars = folded.unicodeScalars
    let opened = scalars.count { $0 == "(" || $0 == "《" || $0 == "“" }
    opensBracket = opened > scalars.count { $0 == ")" || $0 == "》" || $0 == "”" }
    holdsSentence = scalars.contains { $0 == "。" || $0 == ";" }
    let (first, last) = (scalars.first ?? " ", scalars.last ?? " ")
    endsSentence = last == "。" || last == ";"
    endsClause = last == "," || last == "、"
    beginsClosing = first.isClosing
    beginsASCII = first.isASCII
    endsASCII = last.isASCII
    isUnit = TargetText.isUnit(folded)
    isMark = Self.marks.contains(folded)
    isLevelLike = scalars.count <= 10 && folded.ends(in: "指标")
  }
}

extension Piece {
  /// The columns of what cannot be parted at its beginning: a character with the closing sign behind it, or a word.
  var headColumns: Int {
    var head = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let isWord = scalar.columns == 1 && !scalar.isBlank && !scalar.isClosing
      guard index == 0 || (index < 12 && (scalar.isClosing || isWord)) else { break }
      if index > 0, isWord, text.unicodeScalars.first?.columns == 2 { break }
      head += scalar.columns
    }
    return head
  }
}
