import DisplayText

/// Lines over equal steps from the left, such as amounts through the months of a year, in cells of the terminal.
///
/// Lines differ by style and by pattern, so that nothing is told by colour alone.
public struct LineChart: Hashable, Sendable {
  /// How a line is dotted.
  public enum Pattern: Hashable, Sendable {
    case solid, thick, dashed, dotted
  }

  /// One line.
  public struct Line: Hashable, Sendable {
    /// What it is called in the legend.
    public var name: String
    /// Its values from the left end on; nil where it is not.
    public var values: [Int64?]
    /// How it is shown.
    public var style: Style
    /// How it is dotted.
    public var pattern: Pattern
    /// What it is drawn with where there are letters alone.
    public var letter: Unicode.Scalar
    /// Steps whose values are marked by `o`.
    public var marked: Set<Int>

    /// Makes a line.
    public init(
      _ name: String, _ values: [Int64?], style: Style, pattern: Pattern, letter: Unicode.Scalar,
      marked: Set<Int> = []
    ) {
      self.name = name
      self.values = values
      self.style = style
      self.pattern = pattern
      self.letter = letter
      self.marked = marked
    }
  }

  /// What is written at a place of an axis.
  public struct Tick: Hashable, Sendable {
    /// The value, or the step from the left.
    public var place: Int64
    /// What is written there.
    public var text: String

    /// Makes a tick.
    public init(_ place: Int64, _ text: String) {
      self.place = place
      self.text = text
    }
  }

  /// The lines, the most important first: it is over the others.
  public var lines: [Line]
  /// How many steps there are from the left end to the right.
  public var steps: Int
  /// The value at the upper end, above 0; the lower end is 0.
  public var ceiling: Int64
  /// What is written at the upright axis.
  public var values: [Tick]
  /// What is written below.
  public var places: [Tick]
  /// The step at which an upright line stands, nil for none.
  public var now: Int?
  /// How many steps from the left are marked on the axis as over and done with.
  public var closed = 0

  /// Makes a chart.
  public init(
    lines: [Line], steps: Int, ceiling: Int64, values: [Tick], places: [Tick], now: Int? = nil,
    closed: Int = 0
  ) {
    self.lines = lines
    self.steps = max(1, steps)
    self.ceiling = max(1, ceiling)
    self.values = values
    self.places = places
    self.now = now
    self.closed = closed
  }

  /// Rows below the lines: the axis and what is written at it.
  public static let axisRows = 2

  /// The chart in so many columns and rows, as runs of text.
  public func drawn(columns: Int, rows: Int, ink: ChartInk) -> [[TableCell]] {
    let labels = values.reduce(0) { max($0, $1.text.displayWidth) }
    let plot = (columns: columns - labels - 1, rows: rows - Self.axisRows)
    guard plot.columns > 1, plot.rows > 0 else { return [] }
    var canvas = DotCanvas(columns: plot.columns, rows: plot.rows, ink: ink)
    for line in lines { canvas.draw(line, of: self) }
    if let now {
      for y in stride(from: 0, to: canvas.height, by: ink == .braille ? 2 : 1) {
        canvas.dot(x: x(now, in: canvas), y: y, letter: ":", style: .muted)
      }
    }
    // Of two labels in one row the lower gives way.
    let labelled = Dictionary(
      values.map { ((canvas.height - 1 - y($0.place, in: canvas)) / ink.dotRows, $0.text) },
      uniquingKeysWith: { $1 })
    let lines = (0..<plot.rows).map { row in
      [TableCell((labelled[row] ?? "").padded(to: labels, .trailing) + "|", .muted)]
        + canvas.row(row)
    }
    return lines + [axis(plot.columns, labels, ink), footing(plot.columns, labels, canvas, ink)]
  }

  func x(_ step: Int, in canvas: DotCanvas) -> Int { (canvas.width - 1) * step / steps }

  func y(_ value: Int64, in canvas: DotCanvas) -> Int {
    Int(Int128(canvas.height - 1) * Int128(min(max(0, value), ceiling)) / Int128(ceiling))
  }

  private func axis(_ columns: Int, _ labels: Int, _ ink: ChartInk) -> [TableCell] {
    let done = min(columns, (columns * closed + steps - 1) / steps)
    return [
      TableCell(
        String(repeating: " ", count: labels) + "+"
          + String(repeating: ink == .braille ? "░" : "=", count: done)
          + String(repeating: "-", count: columns - done), .muted)
    ]
  }

  private func footing(
    _ columns: Int, _ labels: Int, _ canvas: DotCanvas, _ ink: ChartInk
  ) -> [TableCell] {
    var text = ""
    let end = labels + 1 + columns
    for tick in places {
      let centre = labels + 1 + x(Int(tick.place), in: canvas) / ink.dotColumns
      let width = tick.text.displayWidth
      let start = min(centre - (width - 1) / 2, end - width)
      let used = text.displayWidth
      guard start > used || used == 0 else { continue }
      text += String(repeating: " ", count: max(0, start - used)) + tick.text
    }
    return [TableCell(text, .muted)]
  }
}

// MARK: - The legend

extension LineChart {
  /// What the lines are called, each after a piece of it.
  public func legend(ink: ChartInk) -> [[TableCell]] {
    lines.filter { $0.values.contains { $0 != nil } }.map { line in
      var piece = DotCanvas(columns: 3, rows: 1, ink: ink)
      let sample = Line(
        "", [0, 0], style: line.style, pattern: line.pattern, letter: line.letter)
      piece.draw(sample, of: LineChart(lines: [], steps: 1, ceiling: 1, values: [], places: []))
      if !line.marked.isEmpty { piece.letter("o", x: piece.width / 2, y: 0, style: line.style) }
      return piece.row(0) + [TableCell(" " + line.name, .muted)]
    }
  }
}

extension DotCanvas {
  /// Draws a line from value to value, by Bresenham's steps.
  fileprivate mutating func draw(_ line: LineChart.Line, of chart: LineChart) {
    var count = 0
    var last: (x: Int, y: Int)?
    for (step, value) in line.values.enumerated() {
      guard let value else {
        last = nil
        continue
      }
      let end = (x: chart.x(step, in: self), y: chart.y(value, in: self))
      var at = last ?? end
      let (across, up) = (abs(end.x - at.x), abs(end.y - at.y))
      let (right, above) = (at.x < end.x ? 1 : -1, at.y < end.y ? 1 : -1)
      var error = across - up
      while true {
        if line.pattern.hasDot(count, in: width) { put(line, at.x, at.y) }
        guard at != end else { break }
        count += 1
        let twice = 2 * error
        if twice > -up {
          error -= up
          at.x += right
        }
        if twice < across {
          error += across
          at.y += above
        }
      }
      last = end
    }
    for step in line.marked where line.values.indices.contains(step) {
      guard let value = line.values[step] else { continue }
      letter(
        "o", x: chart.x(step, in: self), y: chart.y(value, in: self), style: line.style.bold)
    }
  }

  private mutating func put(_ line: LineChart.Line, _ x: Int, _ y: Int) {
    dot(x: x, y: y, letter: line.letter, style: line.style)
    guard line.pattern == .thick, height > 1 else { return }
    dot(x: x, y: y + 1 < height ? y + 1 : y - 1, letter: line.letter, style: line.style)
  }
}

extension LineChart.Pattern {
  fileprivate func hasDot(_ count: Int, in width: Int) -> Bool {
    switch self {
    case .solid, .thick: true
    case .dashed: count % 5 < 2
    case .dotted: count % 4 == 0
    }
  }
}
