/// Documents that differ from a sound one in one place.
extension JSONValue {
  /// The document with each member in turn left out, misspelt, or given a value of another kind.
  var mutants: [JSONValue] {
    switch self {
    case .object(let members):
      members.indices.flatMap { index -> [JSONValue] in
        let (key, value) = members[index]
        func with(_ replacement: [(key: String, value: JSONValue)]) -> JSONValue {
          .object(members[..<index] + replacement + members[(index + 1)...])
        }
        return [with([]), with([(key + "s", value)])]
          + (Self.oneOfEachKind + value.mutants).map { with([(key, $0)]) }
      }
    case .array(let elements):
      // Two of a kind show what becomes of any.
      elements.indices.prefix(2).flatMap { index -> [JSONValue] in
        (Self.oneOfEachKind + elements[index].mutants).map { replacement in
          var changed = elements
          changed[index] = replacement
          return .array(changed)
        }
      }
    default: []
    }
  }

  private static let oneOfEachKind: [JSONValue] = [
    .null, .boolean(true), .number("0"), .string(""), .array([]), .object([]),
  ]

  /// The document as text.
  var json: String {
    switch self {
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.key)): \($0.value.json)" }.joined(separator: ", ") + "}"
    case .array(let elements): "[" + elements.map(\.json).joined(separator: ", ") + "]"
    case .string(let text): Self.quoted(text)
    case .number(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .null: "null"
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
