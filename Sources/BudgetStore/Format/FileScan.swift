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
  private var strings = StringPool()

  /// Starts to read a text of a size in bytes.
  init(_ json: JSONReader, size: Int = 0, detail: BookDetail = .everything) {
    self.detail = detail
    self.json = json
    // A project of a full year takes some 3 KB.
    builder = BookBuilder(expecting: size / 3072)
  }

  /// Enters an object; nil, noted and skipped when something else stands there.
  mutating func fields<Key: FileKey>(_: Key.Type) throws(JSONError) -> Fields<Key>? {
    guard try isNext(.object, due: .object) else { return nil }
    let fields = Fields<Key>(at: json.offset)
    try json.enterObject()
    return fields
  }

  /// The next key of an object, its value to be read next; nil when the object ends.
  ///
  /// Unknown and duplicate keys are noted and skipped, missing ones noted at the end.
  mutating func next<Key: FileKey>(_ fields: inout Fields<Key>) throws(JSONError) -> Key? {
    let table = fields.table
    // Nearly always the keys come as they are written.
    let likely = fields.next
    if likely < table.names.count, !fields.has(likely), json.takeKey(table.names[likely]) {
      fields.take(likely)
      return table.keys[likely]
    }
    while let key = try json.nextKey() {
      guard let index = table.index(of: key, from: fields.next) else {
        problems.add(.unknownKey(key.string.abbreviated), at: key.offset)
        try json.skipValue()
        continue
      }
      guard !fields.has(index) else {
        problems.add(.duplicateKey(table.keys[index].rawValue), at: key.offset)
        try json.skipValue()
        continue
      }
      fields.take(index)
      return table.keys[index]
    }
    for key in table.missing(fields.seen) {
      problems.add(.missingKey(key.rawValue), at: fields.offset)
    }
    return nil
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
    guard let text = try json.stringIfNext() else {
      try refuse(due: .text)
      return ""
    }
    return detail == .everything ? strings.string(text) : ""
  }

  /// Reads an array of such texts.
  mutating func wordings() throws(JSONError) -> [String] {
    guard try entersArray() else { return [] }
    var texts: [String] = []
    while try json.nextElement() {
      let text = try wording()
      if detail == .everything { texts.append(text) }
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
      hasEscapes ? try Money(fileText: unescaped) : try Money(fileText: bytes)
    }
  }
}
