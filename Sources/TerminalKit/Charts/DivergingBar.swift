/// How far a value is from where it should be, to the left or to the right of a middle; from ASCII alone.
public struct DivergingBar: Hashable, Sendable {
  /// How far it is; negative to the left.
  public var value: Int
  /// What the bar's half stands for, above 0; more than that ends in an arrow.
  public var limit: Int

  /// Makes a bar.
  public init(_ value: Int, limit: Int) {
    self.value = value
    self.limit = max(1, limit)
  }

  /// The bar with so many columns at each side of its middle; whatever is not 0 shows.
  public func text(half: Int) -> String {
    guard half > 0 else { return ":" }
    let size = min(abs(value), limit)
    let length = value == 0 ? 0 : max(1, (size * half + limit / 2) / limit)
    let rest = String(repeating: " ", count: half - length)
    let line = String(repeating: "=", count: max(0, length - 1))
    let isBeyond = abs(value) > limit
    guard length > 0 else { return rest + ":" + rest }
    let blank = String(repeating: " ", count: half)
    return value < 0
      ? rest + (isBeyond ? "<" : "=") + line + ":" + blank
      : blank + ":" + line + (isBeyond ? ">" : "=") + rest
  }
}
