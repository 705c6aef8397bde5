internal import BudgetModel
internal import StrictJSON

/// The keys under which a file has amounts by source, as fast to look up as the others.
final class SourceKeys: @unchecked Sendable {
  // Plain memory, so that the looks into it count no references.
  let sources: UnsafeBufferPointer<FundSource>
  let names: UnsafeBufferPointer<ExpectedKey>
  /// Whether any other text that may be a source's key is one.
  let isOpen: Bool
  /// Whether each source must have an amount.
  let areAllRequired: Bool
  /// Whether they begin with the two standard ones, which are stored fastest by their places.
  let beginsStandard: Bool

  /// The keys of a book's sources.
  init(_ sources: FundSources) {
    self.sources = Self.kept(sources.all)
    isOpen = false
    areAllRequired = sources.declared == nil
    beginsStandard = sources.all.starts(with: FundSources.standard.all)
    names = Self.kept(sources.all.map { ExpectedKey($0.key) })
  }

  /// Whatever keys there are, as in edits: which book they are for is not known there.
  init() {
    sources = Self.kept(FundSources.standard.all)
    isOpen = true
    areAllRequired = false
    beginsStandard = true
    names = Self.kept(FundSources.standard.all.map { ExpectedKey($0.key) })
  }

  deinit {
    for name in names { name.deallocate() }
    names.deallocate()
    UnsafeMutableBufferPointer(mutating: sources).deinitialize().deallocate()
  }

  private static func kept<Element>(
    _ elements: some Collection<Element>
  ) -> UnsafeBufferPointer<Element> {
    let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = memory.initialize(fromContentsOf: elements)
    return UnsafeBufferPointer(memory)
  }

  static let standard = SourceKeys(.standard)
  static let open = SourceKeys()

  /// The source that a key names, nil when it names none.
  func source(_ key: JSONText) -> FundSource? {
    if let index = names.firstIndex(where: { key.equals($0.name) }) { return sources[index] }
    guard isOpen else { return nil }
    let text = key.string
    return FundSource.isKey(text) ? FundSource(text) : nil
  }
}

/// How far an object with amounts by source beside its other keys has been read.
struct AmountFields<Key: FileKey> {
  var fields: Fields<Key>
  var amounts: FundsReading
  /// The place of the source expected next.
  fileprivate var next = 0

  init(at offset: Int) {
    fields = Fields(at: offset)
    amounts = FundsReading(at: offset)
  }

  /// Where the object begins.
  var offset: Int { fields.offset }
}

/// An amount by source as read.
struct FundsReading {
  /// Where the object begins.
  let offset: Int
  var funds = Funds()
  var isSound = true
  /// Where the amount of each source stands, nil where that is not kept.
  fileprivate var offsets: [(source: FundSource, offset: Int)]?
  /// Where those of the two standard sources stand that were read by their places.
  fileprivate var standardOffsets: (fiscal: Int?, other: Int?)

  init(at offset: Int) {
    self.offset = offset
  }

  /// One that could not be read at all.
  static func unread(at offset: Int) -> FundsReading {
    var reading = FundsReading(at: offset)
    reading.isSound = false
    return reading
  }

  /// Whether the source at a place among keys has an amount already.
  fileprivate func hasAmount(_ keys: SourceKeys, at place: Int) -> Bool {
    keys.beginsStandard && place < 2
      ? funds.states(standard: place) : funds[keys.sources[place]] != nil
  }

  /// Where the amount of a source stands, or all of them where it has none.
  func offset(of source: FundSource?) -> Int {
    if source == .fiscal, let place = standardOffsets.fiscal { return place }
    if source == .other, let place = standardOffsets.other { return place }
    return offsets?.first { $0.source == source }?.offset ?? offset
  }
}

extension FileScan {
  /// Enters an object that has amounts by source; nil, noted and skipped when something else stands there.
  mutating func amountFields<Key: FileKey>(_: Key.Type) throws(JSONError) -> AmountFields<Key>? {
    guard let offset = try entersObject() else { return nil }
    return AmountFields<Key>(at: offset)
  }

  /// The next key of an object that is no source, its value to be read next; nil when the object ends.
  ///
  /// Amounts are read on the way.
  mutating func next<Key: FileKey>(
    _ fields: inout AmountFields<Key>, keepsOffsets: Bool = false
  ) throws(JSONError) -> Key? {
    let keys = sourceKeys
    while true {
      // As files are written, amounts come behind the first other key.
      if fields.fields.next == 0, let key = takeLikely(&fields.fields) { return key }
      let likely = fields.next
      if likely < keys.names.count, !fields.amounts.hasAmount(keys, at: likely),
        json.takeKey(of: UnsafeBufferPointer(rebasing: keys.names[likely...likely]), from: 0) != nil
      {
        fields.next = likely + 1
        try amount(keys, at: likely, into: &fields.amounts, keepsOffsets)
        continue
      }
      if let key = takeLikely(&fields.fields) { return key }
      guard let key = try json.nextKey() else { break }
      if let source = keys.source(key) {
        if fields.amounts.funds[source] != nil {
          problems.add(.duplicateKey(source.key), at: key.offset)
          try json.skipValue()
        } else {
          try amount(of: source, into: &fields.amounts, keepsOffsets)
        }
      } else if try isUndeclaredSource(key, Key.self) {
        fields.amounts.isSound = false
      } else if let key = try take(key, &fields.fields) {
        return key
      }
    }
    noteMissing(fields.fields)
    noteMissing(&fields.amounts, keys)
    return nil
  }

  /// Whether a key stands for a source that the file might have declared; it is noted and its amount skipped.
  private mutating func isUndeclaredSource<Key: FileKey>(
    _ key: JSONText, _: Key.Type
  ) throws(JSONError) -> Bool {
    guard !sourceKeys.areAllRequired, !sourceKeys.isOpen else { return false }
    let name = key.string
    guard FundSource.isKey(name), !Key.allCases.contains(where: { $0.rawValue == name }) else {
      return false
    }
    problems.add(.rule(.unknownSource(FundSource(name.abbreviated))), at: key.offset)
    try json.skipValue()
    return true
  }

  private mutating func amount(
    _ keys: SourceKeys, at place: Int, into amounts: inout FundsReading, _ keepsOffsets: Bool
  ) throws(JSONError) {
    guard keys.beginsStandard, place < 2 else {
      return try amount(of: keys.sources[place], into: &amounts, keepsOffsets)
    }
    let reading = try amount()
    amounts.funds.state(reading.value, ofStandard: place)
    if place == 0 {
      amounts.standardOffsets.fiscal = reading.offset
    } else {
      amounts.standardOffsets.other = reading.offset
    }
    amounts.isSound = amounts.isSound && reading.isSound
  }

  private mutating func amount(
    of source: FundSource, into amounts: inout FundsReading, _ keepsOffsets: Bool
  ) throws(JSONError) {
    let reading = try amount()
    amounts.funds[source] = reading.value
    amounts.isSound = amounts.isSound && reading.isSound
    if keepsOffsets { amounts.offsets = (amounts.offsets ?? []) + [(source, reading.offset)] }
  }

  /// Notes the sources that have no amount and should; stating none at all would say nothing.
  private mutating func noteMissing(_ amounts: inout FundsReading, _ keys: SourceKeys) {
    if keys.areAllRequired {
      guard !amounts.funds.isOfStandardSources else { return }
      for source in keys.sources where amounts.funds[source] == nil {
        problems.add(.missingKey(source.key), at: amounts.offset)
      }
    } else if amounts.funds.isBlank, amounts.isSound {
      problems.add(.rule(.noAmount), at: amounts.offset)
      amounts.isSound = false
    }
  }
}
