/// A source that budget documents know, with the key it gets in files.
struct KnownSource {
  let source: FundSource
  /// What documents call it, and what the program does in English.
  let names: Set<String>

  static let all = [
    KnownSource("fiscal", ["财政资金", "Fiscal funds"]),
    KnownSource("other", ["其他资金", "Other funds"]),
    KnownSource("carryover", ["上年结转", "上年结转资金", "Carry-over"]),
    KnownSource("generalBudget", ["一般公共预算", "一般公共预算资金", "一般公共预算拨款", "General budget"]),
    KnownSource("governmentFund", ["政府性基金", "政府性基金预算", "政府性基金预算拨款", "Government funds"]),
    KnownSource(
      "stateCapital", ["国有资本经营预算", "国有资本经营预算资金", "国有资本经营预算拨款", "State capital"]),
    KnownSource("specialAccount", ["财政专户管理资金", "财政专户管理的资金", "Special account"]),
    KnownSource("own", ["单位资金", "单位自有资金", "Own funds"]),
    KnownSource("business", ["事业收入", "事业收入资金", "Business income"]),
    KnownSource("operating", ["经营收入", "事业单位经营收入", "Operating income"]),
    KnownSource("superior", ["上级财政资金", "上级补助收入", "Superior funds"]),
    KnownSource("local", ["本级财政资金", "Local fiscal funds"]),
  ]

  private init(_ key: String, _ names: Set<String>) {
    source = FundSource(key)
    self.names = names
  }
}

extension FundSources {
  /// The sources of these names, each with a key of its own: that of a source documents know, else `s` and its place.
  ///
  /// Only the two standard ones by their standard names need no declaration. Whether there are too many, or one has
  /// no name, `fault` tells.
  public init(named names: [String]) {
    var declared: [DeclaredSource] = []
    for (place, name) in names.enumerated() {
      let known = KnownSource.all.first { $0.names.contains(name) }?.source
      let taken = Set(declared.map(\.source))
      let numbered = ((place + 1)...).lazy.map { FundSource("s\($0)") }.first {
        !taken.contains($0)
      }
      let source = known.flatMap { taken.contains($0) ? nil : $0 } ?? numbered
      declared.append(DeclaredSource(source ?? .fiscal, name: name))
    }
    let isStandard =
      declared.map(\.source) == Self.standard.all
      && zip(declared, KnownSource.all).allSatisfy { $1.names.contains($0.name) }
    self.init(isStandard ? nil : declared)
  }
}

extension FundSources {
  /// What a source may be called in tables of this book: its declared name first, what documents call it, its key.
  public func spellings(of source: FundSource) -> [String] {
    let known = KnownSource.all.first { $0.source == source }?.names.sorted() ?? []
    return (declaredName(of: source).map { [$0] } ?? []) + known + [source.key]
  }
}
