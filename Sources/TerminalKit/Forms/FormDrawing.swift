import DisplayText

extension Form {
  /// Draws the part of the form that shows the focus in a rectangle, with a bar at the right where there is more.
  ///
  /// The cursor stands in the text that has the focus and is hidden where none has it.
  public func draw(on frame: inout Frame, in rect: Rect) {
    frame.hideCursor()
    let layout = FormLayout(self, in: rect.size)
    let top = layout.settledTop(from: top)
    let stops = stops
    frame.draw(in: rect) { frame in
      frame.fill(frame.bounds)
      for block in layout.blocks
      where block.lines.upperBound > top && block.lines.lowerBound < top + rect.rows {
        let place = Rect(
          row: block.lines.lowerBound - top, column: 0, rows: block.lines.count,
          columns: rect.columns)
        if block.isStop, let stop = stops.firstIndex(of: block.place) {
          frame.addSpot(.field(stop), in: place)
        }
        frame.draw(in: place) { block.draw(on: &$0, focus: focus) }
      }
      drawBar(on: &frame, top: top, count: layout.count)
    }
  }

  /// How far to scroll so that the focus is in sight.
  func settledTop(in size: Size) -> Int { FormLayout(self, in: size).settledTop(from: top) }

  private func drawBar(on frame: inout Frame, top: Int, count: Int) {
    let rows = frame.size.rows
    guard count > rows, rows > 0 else { return }
    let thumb = max(1, rows * rows / count)
    let start = (top * (rows - thumb) + (count - rows) / 2) / (count - rows)
    for row in start..<start + thumb {
      frame.put("░", at: Point(row: row, column: frame.size.columns - 1), style: .muted)
    }
  }
}

extension FormBlock {
  /// Draws the block as if it were a frame of its own.
  func draw(on frame: inout Frame, focus: Form<ID>.Place?) {
    let isFocused = place == focus
    switch content {
    case .heading(let title):
      frame.put(title, at: Point(row: 0, column: 0), style: .heading, limit: limit(frame))
    case .listHead(let label, let hasProblem):
      drawMark(on: &frame, isFocused: isFocused, hasProblem: hasProblem)
      let style = labelStyle(isFocused: isFocused || place.id == focus?.id, hasProblem: hasProblem)
      frame.put(
        label, at: Point(row: 0, column: span.labelColumn), style: style, limit: limit(frame))
    case .summary(let text, let hasProblem):
      drawMark(on: &frame, isFocused: false, hasProblem: hasProblem)
      drawNumber(on: &frame, isFocused: false)
      let room = span.valueColumn + span.valueColumns - span.labelColumn
      frame.put(text.fitted(to: room), at: Point(row: 0, column: span.labelColumn))
    case .words(let lines, let style):
      for (row, line) in lines.enumerated() {
        frame.put(line, at: Point(row: row, column: span.valueColumn), style: style)
      }
    case .reading(let note, let label, let columns, let alignment):
      drawLabel(label, on: &frame, style: .muted)
      drawReading(note, columns, alignment, on: &frame)
    case .input(let input, let label, let hasProblem):
      drawMark(on: &frame, isFocused: isFocused, hasProblem: hasProblem)
      drawNumber(on: &frame, isFocused: true)
      drawLabel(
        label, on: &frame, style: labelStyle(isFocused: isFocused, hasProblem: hasProblem))
      frame.draw(in: valueRect) { input.draw(on: &$0, isFocused: isFocused) }
    }
  }

  private var valueRect: Rect {
    let top = span.isStacked ? 1 : 0
    return Rect(
      row: top, column: span.valueColumn, rows: lines.count - top, columns: span.valueColumns)
  }

  private func limit(_ frame: Frame) -> Int { max(0, frame.size.columns - FormSpan.gutter) }

  private func labelStyle(isFocused: Bool, hasProblem: Bool) -> Style {
    hasProblem ? .danger : isFocused ? .accent : .muted
  }

  private func drawMark(on frame: inout Frame, isFocused: Bool, hasProblem: Bool) {
    guard isFocused || hasProblem else { return }
    let style: Style = hasProblem ? .danger : .accent
    frame.put(isFocused ? "▸" : "✗", at: Point(row: 0, column: 0), style: style)
  }

  private func drawNumber(on frame: inout Frame, isFocused: Bool) {
    guard let number else { return }
    frame.put(
      "\(number)", at: Point(row: 0, column: FormSpan.margin),
      columns: max(0, span.labelColumn - FormSpan.margin - 2), alignment: .trailing,
      style: isFocused ? .accent : .muted)
  }

  private func drawLabel(_ label: String, on frame: inout Frame, style: Style) {
    frame.put(
      label.fitted(to: span.labelColumns), at: Point(row: 0, column: span.labelColumn),
      style: style)
  }

  private func drawReading(
    _ note: FormNote, _ columns: Int?, _ alignment: TextAlignment, on frame: inout Frame
  ) {
    frame.draw(in: valueRect) { frame in
      if let columns {
        let width = max(0, min(columns, frame.size.columns) - 1)
        frame.put(
          note.text, at: Point(row: 0, column: 0), columns: width, alignment: alignment,
          style: note.style)
      } else if alignment == .leading {
        for (row, line) in note.text.wrapped(to: frame.size.columns).enumerated() {
          frame.put(line, at: Point(row: row, column: 0), style: note.style)
        }
      } else {
        frame.put(
          note.text, at: Point(row: 0, column: 0), columns: frame.size.columns,
          alignment: alignment, style: note.style)
      }
    }
  }
}

extension FormInput {
  /// Draws the value, which fills the frame or the part of it that it needs.
  func draw(on frame: inout Frame, isFocused: Bool) {
    switch self {
    case .line(let field, let columns, let alignment):
      let width = min(columns ?? .max, frame.size.columns)
      Self.draw(field, columns: width, alignment, on: &frame, isFocused: isFocused)
    case .area(let area): Self.draw(area, on: &frame, isFocused: isFocused)
    case .choice(let options, let selected):
      Self.draw(options, selected: selected, on: &frame, isFocused: isFocused)
    }
  }

  /// The last column is the cursor's, with the focus or without, so that nothing moves.
  private static func draw(
    _ field: TextField, columns: Int, _ alignment: TextAlignment, on frame: inout Frame,
    isFocused: Bool
  ) {
    let place = Rect(row: 0, column: 0, rows: 1, columns: columns)
    guard isFocused else {
      return frame.put(
        field.text, at: place.origin, columns: max(0, columns - 1), alignment: alignment)
    }
    frame.fill(place, style: .plain.underlined)
    let gap = alignment == .trailing ? max(0, columns - 1 - field.text.displayWidth) : 0
    let rest = place.split(left: gap).rest
    field.draw(on: &frame, in: rest, style: .plain.underlined)
  }

  private static func draw(_ area: TextArea, on frame: inout Frame, isFocused: Bool) {
    let size = frame.size
    let text = Rect(row: 0, column: 0, rows: size.rows, columns: areaColumns(of: size.columns))
    area.draw(on: &frame, in: text, focused: isFocused)
    let sight = area.sight(in: text.size)
    let above = isFocused ? sight.above : 0
    let below = isFocused ? sight.below : sight.above + sight.below
    if above > 0 {
      frame.put("▴", at: Point(row: 0, column: size.columns - 1), style: .muted)
    }
    if below > 0 {
      frame.put("▾", at: Point(row: size.rows - 1, column: size.columns - 1), style: .muted)
    }
  }

  /// All texts side by side, the one chosen in brackets; that alone where there is no room for the others.
  private static func draw(
    _ options: [String], selected: Int, on frame: inout Frame, isFocused: Bool
  ) {
    let stress: Style = isFocused ? .plain.reversed : .plain.bold
    var column = 0
    if options.reduce(0, { $0 + $1.displayWidth + 3 }) <= frame.size.columns + 1 {
      for (place, option) in options.enumerated() {
        let isSelected = place == selected
        column += frame.put(
          isSelected ? "[\(option)]" : " \(option) ", at: Point(row: 0, column: column),
          style: isSelected ? stress : .muted)
        column += 1
      }
    } else if options.indices.contains(selected) {
      let count = " \(selected + 1)/\(options.count)"
      let room = frame.size.columns - count.displayWidth - 2
      let shown = "<\(options[selected].fitted(to: room))>"
      column = frame.put(shown, at: Point(row: 0, column: 0), style: stress)
      frame.put(count, at: Point(row: 0, column: column), style: .muted)
    }
  }
}
