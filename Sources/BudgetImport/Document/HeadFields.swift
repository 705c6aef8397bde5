import BudgetModel

/// What the head of a project's form says, by its labels.
struct HeadFields {
  /// A label and the pieces that follow it up to the next.
  struct Field {
    let kind: LabelKind
    /// The words of the label as they are printed.
    let label: String
    /// Where the label stands.
    let lines: ClosedRange<Int>
    /// Where the label begins and ends across the page, for columns of amounts.
    let start: Int
    let end: Int
    var value: [Piece] = []
  }

  private(set) var fields: [Field] = []
  /// What stands before the first label.
  private(set) var loose: [Piece] = []
  /// The unit of amounts, where a label or a line names one.
  private(set) var unit: TableUnit?

  init(_ rows: [PieceRow], layout: PageLayout) {
    for row in rows { unit = TableUnit(in: row.folded) ?? unit }
    let pieces = layout == .columns ? PageOrder.ordered(rows) : rows.flatMap(\.pieces)
    var place = 0
    while place < pieces.count {
      let piece = pieces[place]
      if let label = LabelMatch(pieces[place...]), mayBegin(label, piece) {
        add(label, pieces[place..<place + label.count])
        place += label.count
        continue
      }
      if TableUnit(in: piece.folded) != nil, piece.folded.holds("单位:") {
        place += 1
        continue
      }
      if let source = unknownSource(at: place, in: pieces) {
        fields.append(source)
      } else if let other = unknownLabel(piece) {
        fields.append(other)
      } else if fields.isEmpty {
        loose.append(piece)
      } else {
        fields[fields.count - 1].value.append(piece)
      }
      place += 1
    }
  }

  private mutating func add(_ label: LabelMatch, _ pieces: ArraySlice<Piece>) {
    guard let first = pieces.first, let last = pieces.last else { return }
    unit = label.unit ?? unit
    let words = Joining.text(pieces)
    var field = Field(
      kind: label.kind, label: label.rest == nil ? words : words.beforeColon,
      lines: first.line...max(first.line, last.line),
      start: first.start, end: first.end)
    if let rest = label.rest {
      field.value = [
        Piece(text: rest, line: last.line, start: last.start, end: last.end, gap: .cell)
      ]
    }
    fields.append(field)
  }

  /// Whether a label may stand here: within running text a line may begin with the same words.
  private func mayBegin(_ label: LabelMatch, _ piece: Piece) -> Bool {
    guard label.count == 1, piece.gap == .line || piece.gap == .blank, let field = fields.last,
      let last = field.value.last
    else { return true }
    switch field.kind {
    case .goals, .purpose, .results:
      return !(last.text.ends(in: "，") || last.text.ends(in: "、"))
    default: return true
    }
  }

  /// A source that documents do not commonly have: words like one, and an amount behind them.
  private func unknownSource(at place: Int, in pieces: [Piece]) -> Field? {
    let inFunds = fields.contains { field in
      if case .source = field.kind { true } else { field.kind == .budget }
    }
    var text = pieces[place].text
    if let (_, rest) = Numbering.number(of: text) { text = rest }
    guard inFunds, place + 1 < pieces.count, PrintedSources.mayBe(text.folded),
      ExactNumber(pieces[place + 1].text) != nil
    else { return nil }
    return Field(
      kind: .source(text), label: text, lines: pieces[place].line...pieces[place].line,
      start: pieces[place].start, end: pieces[place].end)
  }

  /// Words with a colon behind them that are no sentence: a label that is not known.
  private func unknownLabel(_ piece: Piece) -> Field? {
    if let last = fields.last?.kind, [.goals, .purpose, .results].contains(last) { return nil }
    let scalars = piece.text.unicodeScalars
    guard let colon = scalars.firstIndex(where: { $0.folded == ":" }) else { return nil }
    let name = String(scalars[..<colon]).withoutOuterBlanks
    guard (2...10).contains(name.unicodeScalars.count), name != "其中",
      name.unicodeScalars.allSatisfy(\.isHan)
    else { return nil }
    let rest = String(scalars[scalars.index(after: colon)...]).withoutOuterBlanks
    var field = Field(
      kind: .attribute(name), label: name, lines: piece.line...piece.line, start: piece.start,
      end: piece.end)
    if !rest.isEmpty {
      field.value = [
        Piece(text: rest, line: piece.line, start: piece.start, end: piece.end, gap: .cell)
      ]
    }
    return field
  }
}

extension String {
  /// What stands before the first colon.
  fileprivate var beforeColon: String {
    let end = unicodeScalars.firstIndex { $0.folded == ":" } ?? endIndex
    return String(self[..<end]).withoutOuterBlanks
  }
}
