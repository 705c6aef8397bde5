/// An amount by source (资金来源); a source that it does not state is blank, which is not 0.00.
///
/// In an edit of a month's spending a blank source is one that stays as it is.
public struct Funds: Hashable, Sendable {
  // The two usual sources stand by themselves: a book with these alone needs no memory elsewhere.
  private var fiscal = Money.zero
  private var other = Money.zero
  /// Further sources in the order of their keys, nil where there is none.
  private var further: [Entry]?
  private var hasFiscal = false
  private var hasOther = false

  private struct Entry: Hashable {
    let source: FundSource
    var amount: Money
  }

  /// Nothing stated.
  public init() {}

  /// States both of the standard sources.
  public init(fiscal: Money, other: Money = .zero) {
    self.fiscal = fiscal
    self.other = other
    hasFiscal = true
    hasOther = true
  }

  /// States one source.
  public init(_ source: FundSource, _ amount: Money) {
    self[source] = amount
  }

  /// States what another amount has of some sources.
  public init(_ funds: Funds, of sources: some Sequence<FundSource>) {
    for source in sources { self[source] = funds[source] }
  }

  /// Nothing from either of the standard sources.
  public static let zero = Funds(fiscal: .zero, other: .zero)

  /// 0.00 of each source.
  public static func zero(of sources: some Sequence<FundSource>) -> Funds {
    sources.reduce(into: Funds()) { $0[$1] = .zero }
  }

  /// The amount of a source, nil where it is blank.
  public subscript(source: FundSource) -> Money? {
    get {
      switch source.standing {
      case .fiscal: hasFiscal ? fiscal : nil
      case .other: hasOther ? other : nil
      case .further: further?.first { $0.source == source }?.amount
      }
    }
    set {
      switch source.standing {
      case .fiscal:
        fiscal = newValue ?? .zero
        hasFiscal = newValue != nil
      case .other:
        other = newValue ?? .zero
        hasOther = newValue != nil
      case .further: setFurther(source, newValue)
      }
    }
  }

  /// The amount of a source, blank counting as nothing.
  public func amount(of source: FundSource) -> Money { self[source] ?? .zero }

  /// The sources that it states: the standard ones, then others by their keys.
  public var sources: [FundSource] {
    (hasFiscal ? [.fiscal] : []) + (hasOther ? [.other] : [])
      + (further?.map(\.source) ?? [])
  }

  /// Calls a closure for each amount that is stated, in the order of `sources`.
  public func forEachAmount(_ body: (Money) -> Void) {
    if hasFiscal { body(fiscal) }
    if hasOther { body(other) }
    for entry in further ?? [] { body(entry.amount) }
  }

  /// 0.00 of each source that it states.
  public var zeroes: Funds {
    var zeroes = self
    zeroes.fiscal = .zero
    zeroes.other = .zero
    zeroes.further = further?.map { Entry(source: $0.source, amount: .zero) }
    return zeroes
  }

  /// Nil where no source is stated, else itself.
  public var nilIfBlank: Funds? { isBlank ? nil : self }

  /// Whether no source is stated.
  public var isBlank: Bool { !hasFiscal && !hasOther && further == nil }

  /// Whether it states the standard source at a place: 0 for fiscal funds, 1 for other funds.
  public func states(standard place: Int) -> Bool { place == 0 ? hasFiscal : hasOther }

  /// States the standard source at a place; a reader of many files' amounts has no time to compare keys.
  public mutating func state(_ amount: Money, ofStandard place: Int) {
    if place == 0 {
      fiscal = amount
      hasFiscal = true
    } else {
      other = amount
      hasOther = true
    }
  }

  /// Whether it states both standard sources and no other.
  public var isOfStandardSources: Bool { hasFiscal && hasOther && further == nil }

  /// Whether no source has an amount other than 0.00.
  public var isZero: Bool {
    fiscal == .zero && other == .zero && further?.allSatisfy { $0.amount == .zero } != false
  }

  /// All sources together; amounts of one book always fit.
  public var total: Money {
    let usual = fiscal &+ other
    guard let further else { return usual }
    return further.reduce(usual) { $0 &+ $1.amount }
  }

  /// The absolute values of its amounts together in 分, as large as 64 bits hold.
  var volume: UInt64 {
    let usual = fiscal.magnitude.addingSaturated(other.magnitude)
    guard let further else { return usual }
    return further.reduce(usual) { $0.addingSaturated($1.amount.magnitude) }
  }

  /// Adds amounts of one book, which always fit in a sum; a source is blank only where it is in both.
  public func adding(_ more: Funds) -> Funds { self &+ more }

  static func &+ (left: Funds, right: Funds) -> Funds {
    var sum = left
    sum.fiscal = left.fiscal &+ right.fiscal
    sum.other = left.other &+ right.other
    sum.hasFiscal = left.hasFiscal || right.hasFiscal
    sum.hasOther = left.hasOther || right.hasOther
    for entry in right.further ?? [] {
      sum.setFurther(entry.source, sum.amount(of: entry.source) &+ entry.amount)
    }
    return sum
  }

  /// The same with another amount for each stated source.
  public func mapAmounts(_ change: (Money) -> Money) -> Funds {
    sources.reduce(into: Funds()) { $0[$1] = change(amount(of: $1)) }
  }

  private mutating func setFurther(_ source: FundSource, _ amount: Money?) {
    var entries = further ?? []
    let place = entries.firstIndex { $0.source.key >= source.key } ?? entries.count
    let isThere = place < entries.count && entries[place].source == source
    switch (amount, isThere) {
    case (let amount?, true): entries[place].amount = amount
    case (let amount?, false): entries.insert(Entry(source: source, amount: amount), at: place)
    case (nil, true): entries.remove(at: place)
    case (nil, false): return
    }
    further = entries.isEmpty ? nil : entries
  }
}

extension UInt64 {
  /// The sum, or the largest number where it does not fit.
  func addingSaturated(_ more: UInt64) -> UInt64 {
    let (sum, overflow) = addingReportingOverflow(more)
    return overflow ? .max : sum
  }
}
