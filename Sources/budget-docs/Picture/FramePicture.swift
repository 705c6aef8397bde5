import TerminalKit

/// A frame as a picture (SVG): the window of a terminal with every cell at its place, whatever fonts there are.
struct FramePicture {
  private let frame: Frame
  private let title: String
  private let colors: PictureColors

  init(_ frame: Frame, title: String, colors: PictureColors = PictureColors()) {
    self.frame = frame
    self.title = title
    self.colors = colors
  }

  /// The picture's text.
  var svg: String {
    let width = frame.fullSize.columns * CellGrid.width + 2 * CellGrid.margin
    let height = frame.fullSize.rows * CellGrid.height + 2 * CellGrid.margin
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\""
        + " viewBox=\"0 0 \(width) \(height)\" role=\"img\">",
      "<title>\(Self.escaped(title))</title>", styleSheet,
      "<rect x=\".5\" y=\".5\" width=\"\(width - 1)\" height=\"\(height - 1)\" rx=\"8\""
        + " fill=\"\(colors.paper.hex)\" stroke=\"\(colors.edge.hex)\"/>",
    ]
    for row in 0..<frame.fullSize.rows {
      let content = parts(ofRow: row)
      guard !content.isEmpty else { continue }
      let y = CellGrid.margin + row * CellGrid.height
      lines.append("<g transform=\"translate(\(CellGrid.margin) \(y))\">")
      lines += content
      lines.append("</g>")
    }
    lines.append("</svg>")
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - A row

  /// What of a row can be seen: runs of one style from left to right, the cursor below the letters.
  private func parts(ofRow row: Int) -> [String] {
    var parts: [String] = []
    if let cursor = frame.cursor, cursor.row == row {
      let place = Self.box(cursor.column..<cursor.column + 1)
      parts.append("<rect class=\"cursor\" \(place)/>")
    }
    frame.withRow(row) { cells in
      var start = 0
      for column in cells.indices
      where column + 1 == cells.count || cells[column + 1].style != cells[start].style {
        parts += self.parts(ofRow: row, start..<column + 1, cells[start].style)
        start = column + 1
      }
    }
    return parts
  }

  private func parts(ofRow row: Int, _ columns: Range<Int>, _ style: Style) -> [String] {
    let look = colors.look(of: style)
    let name = Self.name(of: style)
    var parts: [String] = []
    if look.attributes.contains(.reverse) {
      parts.append("<rect fill=\"\(look.color.hex)\" \(Self.box(columns))/>")
    }
    var drawn: [DrawnCell.Pen: String] = [:]
    frame.withRow(row) { cells in
      for column in columns {
        guard let drawing = DrawnCell(cells[column].scalar, x: column * CellGrid.width) else {
          continue
        }
        drawn[drawing.pen, default: ""] += drawing.path
      }
    }
    for pen in DrawnCell.Pen.allCases {
      guard let path = drawn[pen] else { continue }
      parts.append("<path\(Self.classes(name, "\(pen)")) d=\"\(path)\"/>")
    }
    parts += TextRun.runs(in: frame, row: row, columns: columns).map { Self.element($0, name) }
    if look.attributes.contains(.underline) {
      let x = columns.lowerBound * CellGrid.width
      parts.append(
        "<path\(Self.classes(name, "rule")) d=\"M\(x) 16h\(columns.count * CellGrid.width)\"/>")
    }
    return parts
  }

  private static func element(_ run: TextRun, _ style: String?) -> String {
    let x = run.column * CellGrid.width
    let places: String
    switch run.kind {
    case .narrow:
      let length = run.columns > 1 ? " textLength=\"\(run.columns * CellGrid.width)\"" : ""
      places = "x=\"\(x)\"\(length)"
    case .wide, .sign:
      let step = run.kind == .wide ? 2 * CellGrid.width : CellGrid.width
      let count = run.columns * CellGrid.width / step
      places = "x=\"\((0..<count).map { "\(x + $0 * step)" }.joined(separator: " "))\""
    }
    return "<text\(classes(style, run.kind == .wide ? "wide" : nil)) \(places)"
      + " y=\"\(CellGrid.baseline)\">\(escaped(run.text))</text>"
  }

  private static func box(_ columns: Range<Int>) -> String {
    let (x, width) = (columns.lowerBound * CellGrid.width, columns.count * CellGrid.width)
    return "x=\"\(x)\" width=\"\(width)\" height=\"\(CellGrid.height)\""
  }

  private static func classes(_ names: String?...) -> String {
    let given = names.compactMap { $0 }
    return given.isEmpty ? "" : " class=\"\(given.joined(separator: " "))\""
  }

  /// Text that means itself in XML.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  // MARK: - Styles

  /// The class of a style, such as `danger-reverse`; nil for plain text.
  private static func name(of style: Style) -> String? {
    guard style != .plain else { return nil }
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.underline, "underline"), (.reverse, "reverse"), (.dim, "dim"),
    ]
    let stress = names.filter { style.attributes.contains($0.0) }.map(\.1)
    return (["\(style.role)"] + stress).joined(separator: "-")
  }

  /// Fonts and pens, and a rule for each style that the frame has.
  private var styleSheet: String {
    var rules = [
      "svg{color:\(colors.letters.hex)}",
      "text{font:13.333px ui-monospace,SFMono-Regular,Menlo,Consolas,\"DejaVu Sans Mono\","
        + "\"Noto Sans Mono CJK SC\",monospace;fill:currentColor;white-space:pre}",
      ".wide{font-size:15px;letter-spacing:1px}",
      "path{fill:currentColor}",
      ".cursor{fill:currentColor;opacity:.45}",
      ".dots{fill:none;stroke:currentColor;stroke-width:2.4;stroke-linecap:round}",
      ".rule{fill:none;stroke:currentColor}",
      ".lightShade{opacity:.25}.mediumShade{opacity:.5}.darkShade{opacity:.75}",
    ]
    for style in styles {
      guard let name = Self.name(of: style) else { continue }
      let look = colors.look(of: style)
      let color = look.attributes.contains(.reverse) ? colors.paper : look.color
      let weight = look.attributes.contains(.bold) ? ";font-weight:700" : ""
      rules.append(".\(name){color:\(color.hex)\(weight)}")
    }
    return "<style>\n" + rules.joined(separator: "\n") + "\n</style>"
  }

  /// The styles of the frame by role and stress.
  private var styles: [Style] {
    var found: Set<Style> = []
    for row in 0..<frame.fullSize.rows {
      frame.withRow(row) { cells in for cell in cells { found.insert(cell.style) } }
    }
    return found.sorted {
      ($0.role.rawValue, $0.attributes.rawValue) < ($1.role.rawValue, $1.attributes.rawValue)
    }
  }
}
