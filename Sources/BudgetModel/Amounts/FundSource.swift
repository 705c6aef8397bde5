/// Where money comes from (资金来源), known by its key in files and on the command line.
public struct FundSource: Hashable, Sendable {
  /// The key: `^[a-z][a-zA-Z0-9]*$` where it was checked.
  public let key: String
  /// Which of the standard sources it is; the millions of looks by source then compare no texts.
  let standing: Standing

  enum Standing {
    case fiscal, other, further
  }

  /// 财政资金, one of the two sources of a book that declares none.
  public static var fiscal: FundSource { FundSource(key: "fiscal", .fiscal) }
  /// 其他资金, the other one.
  public static var other: FundSource { FundSource(key: "other", .other) }

  /// Takes a key as it is; `isKey` tells whether it may be one and `FundSources.fault` tells what is wrong with it.
  public init(_ key: String) {
    self.init(key: key, key == "fiscal" ? .fiscal : key == "other" ? .other : .further)
  }

  private init(key: String, _ standing: Standing) {
    self.key = key
    self.standing = standing
  }

  /// Whether both are known by the same key.
  public static func == (left: FundSource, right: FundSource) -> Bool {
    left.standing == right.standing && (left.standing != .further || left.key == right.key)
  }

  /// Hashes the key.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// Whether a text may be a source's key: a small letter, then letters and digits, and none of the keys that stand
  /// beside amounts in a file.
  public static func isKey(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next(), (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return false
    }
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        continue
      default: return false
      }
    }
    return !reserved.contains(text)
  }

  private static let reserved: Set = ["month", "kind", "document", "reason", "note"]
}

/// A source as a book declares it.
public struct DeclaredSource: Hashable, Sendable {
  /// The source.
  public let source: FundSource
  /// What people call it, "上年结转".
  public let name: String

  /// Declares a source.
  public init(_ source: FundSource, name: String) {
    self.source = source
    self.name = name
  }
}

/// The sources of a book, in the order in which it shows them.
public struct FundSources: Hashable, Sendable {
  /// The most a book may have.
  public static let limit = 8
  /// 财政资金 and 其他资金: the sources of a book that declares none, each with an amount wherever there is one.
  public static let standard = FundSources(all: [.fiscal, .other], declared: nil)

  /// All of them.
  public let all: [FundSource]
  /// What the book declares, nil where it has the standard ones.
  ///
  /// Only with declared sources may an amount be blank, which is not 0.00.
  public let declared: [DeclaredSource]?

  /// Takes the sources that a book declares, nil for the standard ones.
  public init(_ declared: [DeclaredSource]?) {
    self = declared.map { FundSources(all: $0.map(\.source), declared: $0) } ?? .standard
  }

  private init(all: [FundSource], declared: [DeclaredSource]?) {
    self.all = all
    self.declared = declared
  }

  /// The first source, into which an amount goes that names none.
  public var first: FundSource { all.first ?? .fiscal }

  /// Whether a book may have amounts of a source.
  public func contains(_ source: FundSource) -> Bool { all.contains(source) }

  /// The name a book gives a source; nil for a standard one, and for one it does not have.
  public func declaredName(of source: FundSource) -> String? {
    declared?.first { $0.source == source }?.name
  }

  /// What is wrong with the declaration, nil when nothing is; the place is that of the source, from 0.
  public var fault: (rule: RuleViolation.Rule, place: Int)? {
    guard let declared else { return nil }
    if declared.isEmpty { return (.noSources, 0) }
    if declared.count > Self.limit { return (.tooManySources(declared.count), Self.limit) }
    for (place, entry) in declared.enumerated() {
      if !FundSource.isKey(entry.source.key) { return (.badSourceKey(entry.source.key), place) }
      if entry.name.allSatisfy(\.isWhitespace) { return (.unnamedSource(entry.source), place) }
      if declared[..<place].contains(where: { $0.source == entry.source }) {
        return (.duplicateSource(entry.source), place)
      }
    }
    return nil
  }
}
