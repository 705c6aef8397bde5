/// Amounts of some sources, the others left as they are: what one edit of a month says.
public struct SourceAmounts: Hashable, Sendable {
  private var fiscal: Money?
  private var other: Money?

  /// States no source yet.
  public init() {}

  /// States one source.
  public init(_ source: FundSource, _ amount: Money) {
    self[source] = amount
  }

  /// States every source.
  public init(_ funds: Funds) {
    self.init(funds, of: FundSource.allCases)
  }

  /// States some sources as an amount by source has them.
  public init(_ funds: Funds, of sources: some Sequence<FundSource>) {
    for source in sources { self[source] = funds[source] }
  }

  /// The amount of a source, nil where it is left as it is.
  public subscript(source: FundSource) -> Money? {
    get {
      switch source {
      case .fiscal: fiscal
      case .other: other
      }
    }
    set {
      switch source {
      case .fiscal: fiscal = newValue
      case .other: other = newValue
      }
    }
  }

  /// The sources it states, in their order.
  public var sources: [FundSource] { FundSource.allCases.filter { self[$0] != nil } }

  /// The stated sources together; the others count nothing.
  public var total: Money { FundSource.allCases.reduce(.zero) { $0 &+ (self[$1] ?? .zero) } }
}
