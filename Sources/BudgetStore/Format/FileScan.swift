internal import BudgetModel
internal import StrictJSON

/// One reading of a file: where it stands, what it shares and what it found wrong.
///
/// What cannot be read gets a stand-in, so that everything around it is still judged; the problem noted
/// keeps the book from being made.
struct FileScan {
  var json: JSONReader
  var problems = ProblemList(limit: BookReader.problemLimit)
  var builder: BookBuilder
  let detail: BookDetail
  /// The version of the file; edits have none and may say whatever the newest may.
  let version: Int
  /// The keys of amounts by source.
  var sourceKeys: SourceKeys
  /// How many projects are expected.
  private let expected: Int
  private var strings = StringPool()

  /// Starts to read a file of a version and of a size in bytes.
  init(_ json: JSONReader, version: Int, size: Int, detail: BookDetail) {
    self.detail = detail
    self.json = json
    self.version = version
    // A project of a full year takes some 3 KB.
    expected = size / 3072
    builder = BookBuilder(expecting: expected)
    sourceKeys = .standard
  }

  /// Starts to read edits.
  init(edits json: JSONReader) {
    self.init(json, version: BookReader.schemaVersion, size: 0, detail: .everything)
    sourceKeys = .open
  }

  /// Goes on with the sources that the file declares; no project was read before.
  mutating func use(_ sources: FundSources) {
    sourceKeys = SourceKeys(sources)
    builder = BookBuilder(sources: sources, expecting: expected)
  }

  /// Enters an object; nil, noted and skipped when something else stands there.
  mutating func fields<Key: FileKey>(_: Key.Type) throws(JSONError) -> Fields<Key>? {
    guard let offset = try entersObject() else { return nil }
    return Fields<Key>(at: offset)
  }

  /// Enters an object and returns where it begins; nil, noted and skipped when something else stands there.
  @inline(__always)
  mutating func entersObject() throws(JSONError) -> Int? {
    if let offset = try json.enterObjectIfNext() { return offset }
    try refuse(due: .object)
    return nil
  }

  /// The next key of an object, its value to be read next; nil when the object ends.
  ///
  /// Unknown and duplicate keys are noted and skipped, missing ones noted at the end.
  mutating func next<Key: FileKey>(_ fields: inout Fields<Key>) throws(JSONError) -> Key? {
    if let key = takeLikely(&fields) { return key }
    while let key = try json.nextKey() {
      if let key = try take(key, &fields) { return key }
    }
    noteMissing(fields)
    return nil
  }

  /// Takes the key that comes next where keys come as they are written; nearly always they do.
  @inline(__always)
  mutating func takeLikely<Key: FileKey>(_ fields: inout Fields<Key>) -> Key? {
    let table = fields.table
    guard
      let likely = json.takeKey(of: table.names, from: fields.next, except: fields.seen)
    else { return nil }
    fields.take(likely)
    noteVersion(table, likely, at: json.offset)
    return table.keys[likely]
  }

  /// Takes a key that was read; nil, noted and its value skipped, when it has no business here.
  mutating func take<Key: FileKey>(
    _ key: JSONText, _ fields: inout Fields<Key>
  ) throws(JSONError) -> Key? {
    let table = fields.table
    guard let index = table.index(of: key, from: fields.next) else {
      problems.add(.unknownKey(key.string.abbreviated), at: key.offset)
      try json.skipValue()
      return nil
    }
    guard !fields.has(index) else {
      problems.add(.duplicateKey(table.keys[index].rawValue), at: key.offset)
      try json.skipValue()
      return nil
    }
    fields.take(index)
    noteVersion(table, index, at: key.offset)
    return table.keys[index]
  }

  mutating func noteMissing<Key: FileKey>(_ fields: Fields<Key>) {
    for key in fields.table.missing(fields.seen) {
      problems.add(.missingKey(key.rawValue), at: fields.offset)
    }
  }

  @inline(__always)
  private mutating func noteVersion<Key: FileKey>(
    _ table: KeyTable<Key>, _ index: Int, at offset: Int
  ) {
    guard version < 2, table.isOfVersion2(index) else { return }
    problems.add(.needsVersion2(table.keys[index].rawValue), at: offset)
  }

  /// Enters an array; false, noted and skipped when something else stands there.
  mutating func entersArray() throws(JSONError) -> Bool {
    guard try isNext(.array, due: .array) else { return false }
    try json.enterArray()
    return true
  }

  /// Reads a text.
  mutating func text() throws(JSONError) -> Reading<String> {
    guard let text = try json.stringIfNext() else {
      try refuse(due: .text)
      return .unread("", at: json.offset)
    }
    return Reading(text.string, at: text.offset)
  }

  /// Reads a text that no figure depends on; others of its kind are likely to equal it and share its storage.
  mutating func wording() throws(JSONError) -> String {
    guard detail == .everything else {
      try skipWording()
      return ""
    }
    guard let text = try json.stringIfNext() else {
      try refuse(due: .text)
      return ""
    }
    return strings.string(text)
  }

  /// Checks such a text of which nothing is kept.
  mutating func skipWording() throws(JSONError) {
    if try !json.skipStringIfNext() { try refuse(due: .text) }
  }

  /// Reads an array of such texts.
  mutating func wordings() throws(JSONError) -> [String] {
    guard try entersArray() else { return [] }
    var texts: [String] = []
    while try json.nextElement() {
      if detail == .everything { texts.append(try wording()) } else { try skipWording() }
    }
    return texts
  }

  /// Reads an array of texts.
  mutating func texts() throws(JSONError) -> [String] {
    guard try entersArray() else { return [] }
    var texts: [String] = []
    while try json.nextElement() { texts.append(try text().value) }
    return texts
  }

  /// Reads an amount of 万元.
  mutating func amount() throws(JSONError) -> Reading<Money> {
    guard let text = try json.stringIfNext() else {
      if try json.peek() == .number {
        let number = try json.number()
        problems.add(.numberWhereAmountDue(number.string.abbreviated), at: number.offset)
      } else {
        try refuse(due: .amount)
      }
      return .unread(.zero, at: json.offset)
    }
    do throws(MoneyError) {
      if let money = try text.amount { return Reading(money, at: text.offset) }
      problems.add(.notAnAmount(text.string.abbreviated), at: text.offset)
    } catch {
      problems.add(.amountTooLarge(text.string.abbreviated), at: text.offset)
    }
    return .unread(.zero, at: text.offset)
  }

  /// Reads a month, 1 to 12; nil when it is none.
  mutating func month() throws(JSONError) -> Month? {
    guard try isNext(.number, due: .month) else { return nil }
    let number = try json.number()
    let month = number.integer.flatMap(Month.init)
    if month == nil { problems.add(.notAMonth(number.string.abbreviated), at: number.offset) }
    return month
  }

  /// Reads a fiscal year; nil when it is none.
  mutating func fiscalYear() throws(JSONError) -> FiscalYear? {
    guard try isNext(.number, due: .year) else { return nil }
    let number = try json.number()
    let year = number.integer.flatMap(FiscalYear.init)
    if year == nil { problems.add(.notAYear(number.string.abbreviated), at: number.offset) }
    return year
  }

  /// Reads percent or percentage points: a text with two decimals at most; nil when it is none.
  mutating func percent() throws(JSONError) -> Percent? {
    let text = try text()
    guard text.isSound else { return nil }
    let percent = Percent(fileText: text.value)
    if percent == nil { problems.add(.notAPercent(text.value.abbreviated), at: text.offset) }
    return percent
  }

  /// Reads one of a few words; nil when it is none of them.
  mutating func word<Word>(
    _ words: [(name: String, word: Word)]
  ) throws(JSONError) -> Word? {
    let text = try text()
    guard text.isSound else { return nil }
    let found = words.first { $0.name == text.value }?.word
    if found == nil {
      problems.add(
        .notAWord(text.value.abbreviated, allowed: words.map(\.name)), at: text.offset)
    }
    return found
  }

  /// Reads a place in a list, from 0; nil when it is none.
  mutating func place() throws(JSONError) -> Int? {
    guard try isNext(.number, due: .place) else { return nil }
    let number = try json.number()
    guard let place = number.integer, place >= 0 else {
      problems.add(.notAPlace(number.string.abbreviated), at: number.offset)
      return nil
    }
    return place
  }

  /// Reads a value, or the null that says there is none.
  mutating func orNull<Value>(
    _ value: (inout FileScan) throws(JSONError) -> Value?
  ) throws(JSONError) -> Value? {
    guard try json.peek() == .null else { return try value(&self) }
    try json.null()
    return nil
  }

  /// Whether a value of a type comes next; one of another type is noted and skipped.
  mutating func isNext(
    _ type: JSONType, due expected: FileProblem.Expected
  ) throws(JSONError) -> Bool {
    if try json.peek() == type { return true }
    try refuse(due: expected)
    return false
  }

  /// Notes that the next value is of a wrong type, and skips it.
  private mutating func refuse(due expected: FileProblem.Expected) throws(JSONError) {
    let found = try json.peek()
    problems.add(.wrongType(expected: expected, found: found), at: json.offset)
    try json.skipValue()
  }
}

/// A value of the file and where it stands, or the stand-in for one that could not be read.
struct Reading<Value> {
  let value: Value
  let offset: Int
  let isSound: Bool

  init(_ value: Value, at offset: Int) {
    self.value = value
    self.offset = offset
    isSound = true
  }

  private init(standIn value: Value, at offset: Int) {
    self.value = value
    self.offset = offset
    isSound = false
  }

  /// A stand-in; the problem is noted already.
  static func unread(_ standIn: Value, at offset: Int) -> Reading {
    Reading(standIn: standIn, at: offset)
  }
}

extension JSONText {
  fileprivate var amount: Money? {
    get throws(MoneyError) {
      if hasEscapes { return try Money(fileText: unescaped) }
      if let money = Money(everydayFileText: bytes) { return money }
      return try Money(fileText: bytes)
    }
  }
}
