import DisplayText

/// Where labels and values stand beside each other, or one above the other where there is little room.
struct FormSpan: Hashable, Sendable {
  let labelColumn: Int
  let labelColumns: Int
  let valueColumn: Int
  let valueColumns: Int
  let isStacked: Bool

  /// Columns at the left for the mark of the focus, and at the right for the bar.
  static let margin = 2
  static let gutter = 2
  /// Below this labels stand above their values.
  static let narrow = 50

  /// Shares the columns from one on between labels and values; no label takes more than a third.
  init(labels: [String], from start: Int, to end: Int, isStacked: Bool) {
    let widest = labels.map(\.displayWidth).max() ?? 0
    let room = max(0, end - start)
    labelColumn = start
    // A line without a label of its own needs none above it.
    self.isStacked = isStacked && widest > 0
    if isStacked {
      labelColumns = room
      valueColumn = widest > 0 ? start + 2 : start
    } else {
      labelColumns = min(widest, room / 3)
      valueColumn = start + (widest > 0 ? labelColumns + 2 : 0)
    }
    valueColumns = max(1, end - valueColumn)
  }
}

/// Some lines of a form that belong together.
struct FormBlock<ID: Hashable & Sendable> {
  enum Content {
    case heading(String)
    /// The label of a list.
    case listHead(String, hasProblem: Bool)
    /// A row of a list that is not being edited.
    case summary(String, hasProblem: Bool)
    case input(FormInput, label: String, hasProblem: Bool)
    case reading(FormNote, label: String, columns: Int?, alignment: TextAlignment)
    /// A hint, a problem or a note, in the column of values.
    case words([String], Style)
  }

  let content: Content
  /// The place in the form that it is about.
  let place: Form<ID>.Place
  let lines: Range<Int>
  let span: FormSpan
  /// The number of a row, before its first line.
  var number: Int?

  /// Whether it says what follows is about.
  var isTitle: Bool {
    switch content {
    case .heading, .listHead: true
    case .summary, .input, .reading, .words: false
    }
  }

  /// Whether the focus can be moved to it.
  var isStop: Bool {
    switch content {
    case .summary, .input: true
    case .listHead: false
    case .heading, .reading, .words: false
    }
  }
}
