/// Small columns side by side, one cell each, that show how values went.
public struct Sparkline: Hashable, Sendable {
  /// The values; nil where there is none.
  public var values: [Int64?]

  /// Makes a line of columns.
  public init(_ values: [Int64?]) { self.values = values }

  /// The columns as text: blank where there is no value, lowest for 0 and less, the highest value the highest.
  public func text(ink: ChartInk) -> String {
    let highest = values.reduce(0) { max($0, $1 ?? 0) }
    let levels: [Unicode.Scalar] =
      ink == .braille
      ? ["\u{2840}", "\u{28C0}", "\u{28E4}", "\u{28F6}", "\u{28FF}"]
      : [".", "_", "-", "=", "#"]
    var text = ""
    for value in values {
      guard let value else {
        text += " "
        continue
      }
      let level =
        value <= 0 || highest <= 0
        ? 0 : Int((Int128(value) * 4 + Int128(highest) - 1) / Int128(highest))
      text.unicodeScalars.append(levels[min(4, level)])
    }
    return text
  }
}
