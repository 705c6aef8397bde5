/// How far something has come on the way to a whole, with a mark where it should be.
///
/// Drawn from ASCII alone, so that it is one column a character in every terminal and needs no colour:
/// `=` done, `.` still to do, `|` the plan, `>` past the whole.
public struct Bar: Hashable, Sendable {
  /// The part done: 0 for nothing, 1 for the whole, more when it is exceeded.
  public var done: Double
  /// The part that was planned, nil without a plan.
  public var plan: Double?

  /// Makes a bar.
  public init(done: Double, plan: Double? = nil) {
    self.done = done
    self.plan = plan
  }

  /// The bar in so many columns.
  ///
  /// Something done always shows, and the bar is full only when the whole is done.
  public func text(columns: Int) -> String {
    guard columns > 0 else { return "" }
    var marks = Array(repeating: UInt8(ascii: "."), count: columns)
    for index in 0..<filled(columns) { marks[index] = UInt8(ascii: "=") }
    if let plan, plan > 0 {
      marks[max(0, Self.length(plan, columns) - 1)] = UInt8(ascii: "|")
    }
    if done > 1 { marks[columns - 1] = UInt8(ascii: ">") }
    return String(decoding: marks, as: UTF8.self)
  }

  /// Draws the bar in the first row of a rectangle: what is done in one style, the rest in another.
  public func draw(
    on frame: inout Frame, in rect: Rect, doneStyle: Style = .plain, restStyle: Style = .muted
  ) {
    guard !rect.isEmpty else { return }
    frame.put(text(columns: rect.columns), at: rect.origin, style: restStyle, limit: rect.columns)
    let part = Rect(
      row: rect.row, column: rect.column, rows: 1, columns: filled(rect.columns))
    frame.restyle(part) { $0 = doneStyle }
  }

  private func filled(_ columns: Int) -> Int {
    guard done > 0 else { return 0 }
    let length = Self.length(done, columns)
    return done < 1 ? min(max(1, length), max(1, columns - 1)) : columns
  }

  private static func length(_ part: Double, _ columns: Int) -> Int {
    guard part > 0 else { return 0 }
    return part < 1 ? Int((part * Double(columns)).rounded()) : columns
  }
}
