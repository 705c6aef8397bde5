import DisplayText

extension Report {
  /// The report as lines of text in aligned columns, no wider than the page where names can give way.
  ///
  /// - Parameters:
  ///   - pageWidth: columns of the page.
  ///   - usesColor: whether tones become terminal colours.
  public func text(pageWidth: Int, usesColor: Bool) -> String {
    let layout = TextLayout(self, pageWidth: pageWidth)
    var page = ""
    page.reserveCapacity((rows.count + 8) * (pageWidth + 40))
    func put(_ line: String) {
      page += line
      page += "\n"
    }
    for line in ([title] + context).flatMap({ $0.wrapped(to: pageWidth) }) { put(line) }
    put("")
    put(layout.line(columns.map { ReportCell($0.title) }, isHeading: true, usesColor: usesColor))
    put(layout.rule)
    for row in rows { put(layout.line(row, usesColor: usesColor)) }
    if let totals {
      put(layout.rule)
      put(layout.line(totals, usesColor: usesColor))
    }
    if !notes.isEmpty { put("") }
    for line in notes.flatMap({ $0.wrapped(to: pageWidth) }) { put(line) }
    return page
  }
}

/// Which columns a page has room for, and how wide each is.
private struct TextLayout {
  private let columns: [ReportColumn]
  private let shown: [Int]
  private let widths: [Int]
  private let points: [PointWidths]
  private static let gap = 2
  private static let narrowestName = 12

  init(_ report: Report, pageWidth: Int) {
    columns = report.columns
    var points = report.columns.map { _ in PointWidths() }
    var natural = report.columns.map(\.title.displayWidth)
    for row in report.rows + (report.totals.map { [$0] } ?? []) {
      for (index, cell) in row.enumerated() {
        if report.columns[index].kind == .number {
          points[index].include(cell.text)
        } else {
          natural[index] = max(natural[index], cell.text.displayWidth)
        }
      }
    }
    for index in natural.indices { natural[index] = max(natural[index], points[index].total) }

    var shown = Array(report.columns.indices)
    func needed() -> Int {
      shown.reduce((shown.count - 1) * Self.gap) { sum, index in
        let isName = report.columns[index].kind == .name
        return sum + (isName ? min(natural[index], Self.narrowestName) : natural[index])
      }
    }
    func wanted() -> Int {
      shown.reduce((shown.count - 1) * Self.gap) { $0 + natural[$1] }
    }
    // Optional columns give way before a name is cut; the others only before the name is unreadable.
    while wanted() > pageWidth,
      let least = shown.min(by: { report.columns[$0].importance < report.columns[$1].importance }),
      report.columns[least].importance < 100 || needed() > pageWidth,
      report.columns[least].importance < .max
    {
      shown.removeAll { $0 == least }
    }
    var widths = natural
    let excess = wanted() - pageWidth
    if excess > 0, let name = shown.first(where: { report.columns[$0].kind == .name }) {
      widths[name] = max(Self.narrowestName, natural[name] - excess)
    }
    self.shown = shown
    self.widths = widths
    self.points = points
  }

  var rule: String {
    shown.map { String(repeating: "-", count: widths[$0]) }
      .joined(separator: String(repeating: " ", count: Self.gap))
  }

  func line(_ cells: [ReportCell], isHeading: Bool = false, usesColor: Bool) -> String {
    var line = ""
    // Spaces are owed until something stands after them, so that no line ends in any.
    var owed = 0
    for index in shown {
      let cell = set(cells[index].text, in: index, isHeading: isHeading)
      let spacesAfter = cell.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
      let content = cell.dropLast(spacesAfter)
      if !content.isEmpty {
        line += String(repeating: " ", count: owed)
        line += colored(String(content), cells[index].tone, usesColor)
        owed = 0
      }
      owed += spacesAfter + Self.gap
    }
    return line
  }

  private func set(_ text: String, in index: Int, isHeading: Bool) -> String {
    switch columns[index].kind {
    case .number where isHeading:
      return text.padded(to: widths[index], .trailing)
    case .number:
      return points[index].aligned(text).padded(to: widths[index], .trailing)
    case .name:
      return text.fitted(to: widths[index]).padded(to: widths[index])
    case .word:
      return text.padded(to: widths[index])
    }
  }

  private func colored(_ text: String, _ tone: ReportCell.Tone, _ usesColor: Bool) -> String {
    guard usesColor else { return text }
    switch tone {
    case .plain: return text
    case .good: return "\u{1B}[32m\(text)\u{1B}[m"
    case .caution: return "\u{1B}[33m\(text)\u{1B}[m"
    case .danger: return "\u{1B}[31m\(text)\u{1B}[m"
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

  func aligned(_ number: String) -> String {
    let parts = Self.parts(number)
    return String(repeating: " ", count: max(0, whole - parts.whole)) + number
      + String(repeating: " ", count: max(0, fraction - parts.fraction))
  }

  private static func parts(_ number: String) -> (whole: Int, fraction: Int) {
    let utf8 = number.utf8
    guard let point = utf8.firstIndex(of: UInt8(ascii: ".")) else { return (utf8.count, 0) }
    let whole = utf8.distance(from: utf8.startIndex, to: point)
    return (whole, utf8.count - whole)
  }
}
