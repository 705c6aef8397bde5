internal import BudgetModel
internal import StrictJSON

/// A file of settings as its text has it: entry by entry, so that one that is changed leaves the others as they are,
/// also those that this program does not know.
struct PreferencesText {
  private(set) var preferences = Preferences()
  private(set) var problems: [FileProblem] = []
  private var entries: [(name: String, value: String)] = []
  /// The entries of `keys`.
  private var keyEntries: [(name: String, value: String)] = []
  private static let keys = "keys"

  /// No settings at all.
  init() {}

  /// Reads a file; what is wrong with an entry is noted, and the entry does not count.
  init(_ text: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    var found = ProblemList(limit: BookReader.problemLimit)
    var json = try JSONReader(text)
    let type = try json.peek()
    if type == .object {
      try read(&json, text, &found)
    } else {
      found.add(.wrongType(expected: .object, found: type), at: json.offset)
      try json.skipValue()
    }
    try json.finish()
    problems = found.located(in: text)
  }

  /// Whether nothing can be changed in the text, since it is no list of settings.
  var isForeign: Bool { problems.contains { $0.path.isEmpty && $0.kind.isAboutTheWhole } }

  private mutating func read(
    _ json: inout JSONReader, _ text: UnsafeBufferPointer<UInt8>, _ found: inout ProblemList
  ) throws(JSONError) {
    try json.enterObject()
    while let key = try json.nextKey() {
      let name = key.string
      let type = try json.peek()
      let start = json.offset
      if name == Self.keys, type == .object, !entries.contains(where: { $0.name == name }) {
        try readKeys(&json, text, &found)
        entries.append((name, String(decoding: text[start..<json.offset], as: UTF8.self)))
        continue
      }
      let value = try Self.scalar(type, &json)
      let raw = String(decoding: text[start..<json.offset], as: UTF8.self)
      defer { entries.append((name, raw)) }
      let isKnown = name == Self.keys || Preference(rawValue: name) != nil
      guard Self.counts(key, isKnown: isKnown, after: entries, &found) else { continue }
      guard let preference = Preference(rawValue: name) else {
        found.add(.wrongType(expected: .object, found: type), at: start)
        continue
      }
      guard preference.types.contains(type), let value else {
        found.add(.wrongType(expected: preference.expected, found: type), at: start)
        continue
      }
      guard preference.values.contains(value) else {
        found.add(.notAWord(value.abbreviated, allowed: preference.values), at: start)
        continue
      }
      preferences[preference] = value
    }
  }

  /// The keys that commands are given; what is wrong with one is noted, and it does not count.
  private mutating func readKeys(
    _ json: inout JSONReader, _ text: UnsafeBufferPointer<UInt8>, _ found: inout ProblemList
  ) throws(JSONError) {
    try json.enterObject()
    while let key = try json.nextKey() {
      let name = key.string
      let type = try json.peek()
      let start = json.offset
      let value = try Self.scalar(type, &json)
      defer {
        keyEntries.append((name, String(decoding: text[start..<json.offset], as: UTF8.self)))
      }
      let known = BindableCommand(rawValue: name)
      guard Self.counts(key, isKnown: known != nil, after: keyEntries, &found), let command = known
      else { continue }
      guard type == .string, let value else {
        found.add(.wrongType(expected: .text, found: type), at: start)
        continue
      }
      guard let stroke = KeyStroke(value) else {
        found.add(.notAKey(value.abbreviated), at: start)
        continue
      }
      if !preferences.bind(command, to: stroke) {
        let owner = preferences.command(of: stroke)?.rawValue ?? ""
        found.add(.keyTaken(stroke.text, by: owner), at: start)
      }
    }
  }

  /// Whether an entry counts: its name is known, and none before it has the same; if not, that is noted.
  private static func counts(
    _ key: JSONText, isKnown: Bool, after entries: [(name: String, value: String)],
    _ found: inout ProblemList
  ) -> Bool {
    let name = key.string
    guard isKnown else {
      found.add(.unknownKey(name.abbreviated), at: key.offset)
      return false
    }
    guard !entries.contains(where: { $0.name == name }) else {
      found.add(.duplicateKey(name), at: key.offset)
      return false
    }
    return true
  }

  /// The value that comes next as text, nil for one that has parts, and for null.
  private static func scalar(
    _ type: JSONType, _ json: inout JSONReader
  ) throws(JSONError) -> String? {
    switch type {
    case .string: return try json.string().string
    case .number: return try json.number().string
    case .boolean: return try json.boolean() ? "true" : "false"
    case .object, .array, .null:
      try json.skipValue()
      return nil
    }
  }

  /// Chooses a value, or takes a choice back with nil; new entries come last.
  mutating func set(_ preference: Preference, to value: String?) {
    preferences[preference] = value
    let isBare = preference.types.contains(.boolean) || value.flatMap { Int($0) } != nil
    entries.set(preference.rawValue, to: value.map { isBare ? $0 : Self.quoted($0) })
  }

  /// Gives a command a key, or takes that back, and leaves the other keys as they are.
  mutating func set(_ command: BindableCommand, to key: KeyStroke?) {
    preferences.bind(command, to: key)
    keyEntries.set(command.rawValue, to: key.map { Self.quoted($0.text) })
    let list = keyEntries.map { "\(Self.quoted($0.name)): \($0.value)" }
    entries.set(Self.keys, to: list.isEmpty ? nil : "{\(list.joined(separator: ", "))}")
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONWriter(.compact)
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// The text with what was set.
  var bytes: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    for entry in entries {
      json.key(entry.name)
      json.raw(entry.value)
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }
}

extension [(name: String, value: String)] {
  /// Puts a value where the name's was, or last; nil takes it away.
  fileprivate mutating func set(_ name: String, to value: String?) {
    let place = firstIndex { $0.name == name } ?? count
    removeAll { $0.name == name }
    if let value { insert((name, value), at: Swift.min(place, count)) }
  }
}

extension Preference {
  /// The types that its values have in JSON.
  fileprivate var types: [JSONType] {
    switch self {
    case .language, .theme, .background: [.string]
    case .ambiguousWidth: [.string, .number]
    case .mouse, .ascii: [.boolean]
    }
  }

  fileprivate var expected: FileProblem.Expected {
    types.contains(.boolean) ? .boolean : .text
  }
}

extension FileProblem.Kind {
  fileprivate var isAboutTheWhole: Bool {
    switch self {
    case .syntax, .wrongType: true
    default: false
    }
  }
}
