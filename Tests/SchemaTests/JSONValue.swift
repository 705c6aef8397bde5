import StrictJSON

/// A JSON document as a tree; duplicate keys stay, numbers stay as they are written.
indirect enum JSONValue: Equatable {
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  case number(String)
  case boolean(Bool)
  case null

  /// Reads a whole document.
  init(_ text: String) throws(JSONError) {
    let bytes = Array(text.utf8)
    let result = bytes.withUnsafeBufferPointer { bytes -> Result<JSONValue, JSONError> in
      do throws(JSONError) {
        var reader = try JSONReader(bytes)
        let value = try JSONValue(&reader)
        try reader.finish()
        return .success(value)
      } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }

  private init(_ reader: inout JSONReader) throws(JSONError) {
    switch try reader.peek() {
    case .object:
      var members: [(key: String, value: JSONValue)] = []
      try reader.enterObject()
      while let key = try reader.nextKey() {
        members.append((key.string, try JSONValue(&reader)))
      }
      self = .object(members)
    case .array:
      var elements: [JSONValue] = []
      try reader.enterArray()
      while try reader.nextElement() { elements.append(try JSONValue(&reader)) }
      self = .array(elements)
    case .string: self = .string(try reader.string().string)
    case .number: self = .number(try reader.number().string)
    case .boolean: self = .boolean(try reader.boolean())
    case .null:
      try reader.null()
      self = .null
    }
  }

  static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.object(let left), .object(let right)):
      left.count == right.count
        && left.allSatisfy { member in
          right.contains { $0.key == member.key && $0.value == member.value }
        }
    case (.array(let left), .array(let right)): left == right
    case (.string(let left), .string(let right)): left == right
    case (.number(let left), .number(let right)): Double(left) == Double(right)
    case (.boolean(let left), .boolean(let right)): left == right
    case (.null, .null): true
    default: false
    }
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The keys of an object, in order.
  var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }

  var texts: [String]? {
    if case .array(let elements) = self { elements.compactMap(\.text) } else { nil }
  }

  var double: Double? {
    if case .number(let text) = self { Double(text) } else { nil }
  }

  /// The names JSON Schema has for the value's types; a number without a fraction is an integer too.
  var schemaTypes: [String] {
    switch self {
    case .object: ["object"]
    case .array: ["array"]
    case .string: ["string"]
    case .number: double.map { $0 == $0.rounded() } == true ? ["number", "integer"] : ["number"]
    case .boolean: ["boolean"]
    case .null: ["null"]
    }
  }
}
