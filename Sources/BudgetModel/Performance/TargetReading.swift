/// How a value is compared with an indicator's target; the raw value names it to machines.
public enum Comparator: String, CaseIterable, Hashable, Sendable {
  /// At least the target (正向).
  case atLeast = ">="
  /// At most the target (反向).
  case atMost = "<="
  /// The target itself, and more does no harm (正向): what a bare number means.
  case equal = "="
  /// Words, which are met, partly met or not met (定性).
  case text = "text"
}

/// What an indicator's target (指标值) asks for, as a figure or in words.
public struct TargetReading: Hashable, Sendable {
  /// How a value is compared with it.
  public let comparator: Comparator
  /// The figure; nil exactly for words.
  public let value: Quantity?
  /// What is counted, "%", "人"; empty where nothing says it.
  public let unit: String

  /// A figure.
  ///
  /// - Parameter comparator: any but `text`, which is taken for `equal`.
  public init(_ comparator: Comparator, _ value: Quantity, unit: String) {
    self.comparator = comparator == .text ? .equal : comparator
    self.value = value
    self.unit = unit
  }

  private init(words unit: String) {
    comparator = .text
    value = nil
    self.unit = unit
  }

  /// A target in words, 提升, 提高.
  public static let words = TargetReading(words: "")

  /// Whether it is a rate, compared as it stands and not by the part of the year that has gone (domain.md, 4).
  public var isRate: Bool { ["%", "‰"].contains(unit) }
}

// MARK: - Reading what is printed

extension TargetReading {
  /// Reads a target as it is printed: `≥95%`, `≤29 人`, `9 部`, `不低于95％`, `100元以内`; words for all that is no one figure.
  public init(printed text: String) {
    var rest = Self.folded(text)[...]
    var comparator: Comparator?
    if let sign = Self.signs.first(where: { rest.starts(with: $0.scalars) }) {
      comparator = sign.comparator
      rest = rest.dropFirst(sign.scalars.count)
    } else if let ending = Self.endings.first(where: { rest.hasSuffix($0.scalars) }) {
      comparator = ending.comparator
      rest = rest.dropLast(ending.scalars.count)
    }
    let digits = rest.prefix { ("0"..."9").contains($0) || [",", ".", "-"].contains($0) }
    let rawUnit = rest[digits.endIndex...]
    guard let value = Quantity(text: Self.withoutGroups(digits.text[...])), Self.isUnit(rawUnit)
    else {
      self = .words
      return
    }
    let unit = rawUnit.text
    // A bare year is a date, not a count of years.
    if unit == "年", (1900...2100).contains(value.millionths / 1_000_000) {
      self = .words
      return
    }
    self.init(comparator ?? .equal, value, unit: unit)
  }

  /// Half-width, without white space.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.map(\.halfWidth)
  }

  /// How a comparison is written, before a figure or behind it.
  private struct Sign {
    let scalars: [Unicode.Scalar]
    let comparator: Comparator

    init(_ text: String, _ comparator: Comparator) {
      scalars = Array(text.unicodeScalars)
      self.comparator = comparator
    }
  }

  private static let signs =
    ([
      (">=", .atLeast), ("≥", .atLeast), ("≧", .atLeast), ("⩾", .atLeast), (">", .atLeast),
      ("<=", .atMost), ("≤", .atMost), ("≦", .atMost), ("⩽", .atMost), ("<", .atMost),
      ("=", .equal),
      ("大于等于", .atLeast), ("大于或等于", .atLeast), ("不低于", .atLeast), ("不少于", .atLeast),
      ("不小于", .atLeast),
      ("至少", .atLeast), ("达到", .atLeast), ("高于", .atLeast), ("大于", .atLeast),
      ("小于等于", .atMost), ("小于或等于", .atMost), ("不高于", .atMost), ("不超过", .atMost), ("不大于", .atMost),
      ("不多于", .atMost), ("至多", .atMost), ("低于", .atMost), ("小于", .atMost), ("控制在", .atMost),
      ("等于", .equal),
    ] as [(String, Comparator)]).map(Sign.init)

  private static let endings =
    ([
      ("及以上", .atLeast), ("以上", .atLeast), ("及以下", .atMost), ("以下", .atMost), ("之内", .atMost),
      ("以内", .atMost),
    ] as [(String, Comparator)]).map(Sign.init)

  /// `1,200` without its commas; nothing where they do not part thousands.
  private static func withoutGroups(_ digits: Substring) -> String {
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return String(digits) }
    let whole = groups.dropFirst().map { $0.prefix { $0 != "." } }
    guard (1...3).contains(groups[0].count), whole.allSatisfy({ $0.count == 3 }),
      groups.dropLast().allSatisfy({ !$0.contains(".") })
    else { return "" }
    return groups.joined()
  }

  /// Whether what follows a number can be its unit: short, and no further number in it.
  private static func isUnit(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.count <= 8
      && text.allSatisfy { Self.unitMarks.contains($0) || $0.isLetter && !$0.isNumber }
  }

  private static let unitMarks = Array("%‰/·()㎡³²℃".unicodeScalars)
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate var text: String {
    var text = ""
    for scalar in self { text.unicodeScalars.append(scalar) }
    return text
  }

  fileprivate func hasSuffix(_ ending: [Unicode.Scalar]) -> Bool {
    suffix(ending.count).elementsEqual(ending)
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { properties.isAlphabetic }
  fileprivate var isNumber: Bool { properties.numericType != nil }
}
