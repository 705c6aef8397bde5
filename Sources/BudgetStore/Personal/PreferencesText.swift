internal import BudgetModel
internal import StrictJSON

/// A file of settings as its text has it: entry by entry, so that one that is changed leaves the others as they are,
/// also those that this program does not know.
struct PreferencesText {
  private(set) var preferences = Preferences()
  private(set) var problems: [FileProblem] = []
  private var entries: [(name: String, value: String)] = []

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
      let value = try Self.scalar(type, &json)
      let raw = String(decoding: text[start..<json.offset], as: UTF8.self)
      defer { entries.append((name, raw)) }
      guard let preference = Preference(rawValue: name) else {
        found.add(.unknownKey(name.abbreviated), at: key.offset)
        continue
      }
      guard !entries.contains(where: { $0.name == name }) else {
        found.add(.duplicateKey(name), at: key.offset)
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
    let name = preference.rawValue
    let place = entries.firstIndex { $0.name == name } ?? entries.count
    entries.removeAll { $0.name == name }
    guard let value else { return }
    var json = JSONWriter(.compact)
    if preference.types.contains(.boolean) || Int(value) != nil {
      json.raw(value)
    } else {
      json.string(value)
    }
    entries.insert((name, String(decoding: json.bytes, as: UTF8.self)), at: place)
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
