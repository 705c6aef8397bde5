import BudgetModel
import BudgetText

/// A curve of plan, spending and clock as SVG; whole tenths of a unit, so that no amount becomes a binary fraction.
struct CurveDrawing {
  let curve: YearCurve
  let strings: Strings
  /// What it is called, and its identifier in the page.
  let title: String
  let identifier: String
  /// Whether it is a small one among many: fewer labels, no legend.
  let isSmall: Bool

  private var width: Int { isSmall ? 300 : 1160 }
  private var height: Int { isSmall ? 130 : 340 }
  private var left: Int { isSmall ? 46 : 66 }
  private var right: Int { isSmall ? 8 : 18 }
  private var top: Int { isSmall ? 10 : 40 }
  private var bottom: Int { isSmall ? 20 : 30 }

  var svg: String {
    "<svg viewBox=\"0 0 \(width) \(height)\" role=\"img\" "
      + "aria-labelledby=\"\(identifier)-t \(identifier)-d\">"
      + "<title id=\"\(identifier)-t\">\(title.escapedForHTML)</title>"
      + "<desc id=\"\(identifier)-d\">\(description.escapedForHTML)</desc>\n"
      + (isSmall ? "" : legend) + axes
      + CurveLine.allCases.reversed().map(drawn).joined() + "</svg>\n"
  }

  /// The figures of the as-of month in words.
  private var description: String {
    strings.curveDescription(
      curve.asOf,
      CurveLine.allCases.map { line in
        "\(strings.name(of: line)) \(curve[line, lastMonth(of: line)]?.wanText ?? strings.none)"
      })
  }

  /// The as-of month, or the last one before that is reported.
  private func lastMonth(of line: CurveLine) -> Month {
    line == .actual
      ? curve.asOf.throughThis.last { curve[.actual, $0] != nil } ?? curve.asOf : curve.asOf
  }
}

// MARK: - Scales

extension CurveDrawing {
  /// Few lines of the grid, in 分.
  private var scale: RoundScale { RoundScale(highest: highest, lines: isSmall ? 2 : 5) }

  private var highest: Int64 {
    let amounts = CurveLine.allCases.flatMap { line in
      Month.allCases.compactMap { curve[line, $0]?.fen }
    }
    return max(100, amounts.max() ?? 0)
  }

  /// Tenths from the left for so many months.
  private func x(_ months: Int) -> Int { left * 10 + (width - left - right) * 10 * months / 12 }

  /// Tenths from above for an amount; below zero, where refunds may lead, is the axis.
  private func y(_ fen: Int64) -> Int {
    let room = (height - top - bottom) * 10
    return (height - bottom) * 10
      - Int(Int128(max(0, fen)) * Int128(room) / Int128(scale.ceiling))
  }

  /// Tenths as SVG writes them.
  private func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }
}

// MARK: - Parts

extension CurveDrawing {
  private var axes: String {
    var parts = "<g class=\"grid\">"
    for amount in scale.lines {
      let place = tenths(y(amount))
      parts += "<path d=\"M\(left) \(place)H\(width - right)\"/>"
      parts +=
        "<text x=\"\(left - 5)\" y=\"\(place)\" dy=\"0.35em\" text-anchor=\"end\">"
        + "\(Money(fen: amount).axisText)</text>"
    }
    for month in Month.allCases where !isSmall || !month.isInterpolated {
      parts +=
        "<text x=\"\(tenths(x(month.rawValue)))\" y=\"\(height - bottom + (isSmall ? 13 : 18))\" "
        + "text-anchor=\"middle\">\(strings.name(of: month).escapedForHTML)</text>"
    }
    let asOf = tenths(x(curve.asOf.rawValue))
    parts += "<path class=\"now\" d=\"M\(asOf) \(top)V\(height - bottom)\"/>"
    if !isSmall {
      parts += "<text x=\"4\" y=\"\(top - 10)\">\(strings.wanUnit.escapedForHTML)</text>"
    }
    return parts + "</g>\n"
  }

  private func drawn(_ line: CurveLine) -> String {
    let points = Month.allCases.compactMap { month in
      curve[line, month].map { (month: month, x: x(month.rawValue), y: y($0.fen)) }
    }
    guard !points.isEmpty else { return "" }
    let path =
      "M\(tenths(x(0))) \(tenths(y(0)))"
      + points.map { "L\(tenths($0.x)) \(tenths($0.y))" }.joined()
    let marks = points.map { point in
      mark(line, point.x, point.y, isHollow: line == .planned && point.month.isInterpolated)
    }
    return "<g class=\"\(line.cssClass)\"><path d=\"\(path)\"/>\(marks.joined())</g>\n"
  }

  private func mark(_ line: CurveLine, _ x: Int, _ y: Int, isHollow: Bool) -> String {
    let size = isSmall ? 18 : 32
    switch line {
    case .planned:
      guard !isHollow else { return "" }
      return
        "<rect x=\"\(tenths(x - size))\" y=\"\(tenths(y - size))\" width=\"\(tenths(2 * size))\" "
        + "height=\"\(tenths(2 * size))\"/>"
    case .actual:
      return
        "<circle cx=\"\(tenths(x))\" cy=\"\(tenths(y))\" r=\"\(tenths(size + 4))\"/>"
    case .clock: return ""
    }
  }

  private var legend: String {
    let places = [(CurveLine.planned, 0), (.actual, 170), (.clock, 340)]
    return places.map { line, offset in
      let x = left + offset
      return "<g class=\"\(line.cssClass)\"><path d=\"M\(x) 14H\(x + 34)\"/>"
        + mark(line, (x + 17) * 10, 140, isHollow: false)
        + "<text x=\"\(x + 42)\" y=\"18\">\(strings.name(of: line).escapedForHTML)</text></g>\n"
    }.joined()
  }
}

extension CurveLine {
  /// The class of a line in a page.
  fileprivate var cssClass: String {
    switch self {
    case .planned: "plan"
    case .actual: "spent"
    case .clock: "clock"
    }
  }
}
