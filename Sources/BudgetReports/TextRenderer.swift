import BudgetFigures
import DisplayText

extension Report {
  /// The report as lines of text in aligned columns, no wider than the page where names can give way.
  ///
  /// - Parameters:
  ///   - pageWidth: columns of the page.
  ///   - usesColor: whether tones become terminal colours.
  public func text(pageWidth: Int, usesColor: Bool) -> String {
    let texts = rows.map { Self.texts(of: $0, strings) }
    let sums = totals.map { Self.texts(of: $0, strings) }
    let layout = TextLayout(columns, texts + (sums.map { [$0] } ?? []), pageWidth: pageWidth)
    var page = TextPage(capacity: (rows.count + 8) * (pageWidth + 40))
    for line in ([title] + context).flatMap({ $0.wrapped(to: pageWidth) }) { page.put(line: line) }
    page.put(line: "")
    layout.putHeadings(on: &page)
    page.put(line: layout.rule)
    for row in texts.indices {
      layout.put(texts[row], colored: usesColor ? rows[row] : nil, on: &page)
    }
    if let sums {
      page.put(line: layout.rule)
      layout.put(sums, on: &page)
    }
    if !notes.isEmpty { page.put(line: "") }
    for line in notes.flatMap({ $0.wrapped(to: pageWidth) }) { page.put(line: line) }
    return page.text
  }
}

/// Text written piece by piece; bytes, because a long report has a million pieces.
private struct TextPage {
  private var bytes: [UInt8] = []
  /// Spaces written once something stands after them, so that no line ends in any.
  private var owed = 0

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func put(_ text: String) {
    guard !text.isEmpty else { return }
    for _ in 0..<owed { bytes.append(UInt8(ascii: " ")) }
    owed = 0
    bytes.append(contentsOf: text.utf8)
  }

  mutating func put(spaces count: Int) { owed += max(0, count) }

  mutating func put(line: String) {
    put(line)
    endLine()
  }

  mutating func endLine() {
    owed = 0
    bytes.append(UInt8(ascii: "\n"))
  }
}

/// Which columns a page has room for, and how wide each is.
private struct TextLayout {
  private let titles: [String]
  private let kinds: [ReportColumn.Kind]
  private let shown: [Int]
  private let widths: [Int]
  private let points: [PointWidths]
  private static let gap = 2
  private static let narrowestName = 12

  init(_ columns: [ReportColumn], _ rows: [[String]], pageWidth: Int) {
    let kinds = columns.map(\.kind)
    var points = columns.map { _ in PointWidths() }
    var contents = columns.map { _ in 0 }
    for row in rows {
      for index in kinds.indices {
        if kinds[index] == .number {
          points[index].include(row[index])
        } else {
          contents[index] = max(contents[index], row[index].displayWidth)
        }
      }
    }
    for index in contents.indices { contents[index] = max(contents[index], points[index].total) }
    func natural(_ titles: [String]) -> [Int] {
      zip(titles, contents).map { max($0.displayWidth, $1) }
    }
    let wide = natural(columns.map(\.title))
    // Full headings where they take nothing from the cells.
    let hasRoom = wide.reduce((columns.count - 1) * Self.gap, +) <= pageWidth
    let titles = columns.map(hasRoom ? \.title : \.narrowTitle)
    let natural = hasRoom ? wide : natural(titles)

    var shown = Array(columns.indices)
    func needed() -> Int {
      shown.reduce((shown.count - 1) * Self.gap) { sum, index in
        let isName = kinds[index] == .name
        return sum + (isName ? min(natural[index], Self.narrowestName) : natural[index])
      }
    }
    func wanted() -> Int {
      shown.reduce((shown.count - 1) * Self.gap) { $0 + natural[$1] }
    }
    // Optional columns give way before a name is cut; the others only before the name is unreadable.
    while wanted() > pageWidth,
      let least = shown.min(by: { columns[$0].importance < columns[$1].importance }),
      columns[least].importance < 100 || needed() > pageWidth,
      columns[least].importance < .max
    {
      shown.removeAll { $0 == least }
    }
    var widths = natural
    var excess = wanted() - pageWidth
    // What stands further behind gives way first.
    for name in shown.reversed() where kinds[name] == .name && excess > 0 {
      widths[name] = min(natural[name], max(Self.narrowestName, natural[name] - excess))
      excess -= natural[name] - widths[name]
    }
    self.kinds = kinds
    self.titles = titles
    self.shown = shown
    self.widths = widths
    self.points = points
  }

  var rule: String {
    shown.map { String(repeating: "-", count: widths[$0]) }
      .joined(separator: String(repeating: " ", count: Self.gap))
  }

  func putHeadings(on page: inout TextPage) {
    put(titles, isHeading: true, on: &page)
  }

  /// Writes a line; the values that its cells come from give it their colours, nil none.
  func put(
    _ cells: [String], colored values: [FigureValue?]? = nil, isHeading: Bool = false,
    on page: inout TextPage
  ) {
    for (place, index) in shown.enumerated() {
      if place > 0 { page.put(spaces: Self.gap) }
      let content = content(cells[index], in: index, isHeading: isHeading)
      page.put(spaces: content.before)
      if let color = values?[index]?.tone.color, !content.text.isEmpty {
        page.put(color)
        page.put(content.text)
        page.put("\u{1B}[m")
      } else {
        page.put(content.text)
      }
      page.put(spaces: content.after)
    }
    page.endLine()
  }

  /// What a cell says, and the spaces on both sides of it.
  private func content(
    _ text: String, in index: Int, isHeading: Bool
  ) -> (before: Int, text: String, after: Int) {
    let width = widths[index]
    switch kinds[index] {
    case .number where isHeading:
      return (width - text.displayWidth, text, 0)
    case .number:
      let room = points[index].room(around: text)
      return (width - points[index].total + room.before, text, room.after)
    case .name:
      let name = text.fitted(to: width)
      return (0, name, width - name.displayWidth)
    case .word:
      let word = text.safeForDisplay
      return (0, word, width - word.displayWidth)
    }
  }
}

extension FigureTone {
  /// The terminal's colour, nil for none.
  fileprivate var color: String? {
    switch self {
    case .plain: nil
    case .good: "\u{1B}[32m"
    case .caution: "\u{1B}[33m"
    case .danger: "\u{1B}[31m"
    }
  }
}

/// Room needed on both sides of the decimal point in a column of ASCII numbers.
private struct PointWidths {
  private var whole = 0
  private var fraction = 0

  var total: Int { whole + fraction }

  mutating func include(_ number: String) {
    let parts = Self.parts(number)
    whole = max(whole, parts.whole)
    fraction = max(fraction, parts.fraction)
  }

  /// Spaces that bring a number's point below the others'.
  func room(around number: String) -> (before: Int, after: Int) {
    let parts = Self.parts(number)
    return (max(0, whole - parts.whole), max(0, fraction - parts.fraction))
  }

  private static func parts(_ number: String) -> (whole: Int, fraction: Int) {
    let utf8 = number.utf8
    guard let point = utf8.firstIndex(of: UInt8(ascii: ".")) else { return (utf8.count, 0) }
    let whole = utf8.distance(from: utf8.startIndex, to: point)
    return (whole, utf8.count - whole)
  }
}
