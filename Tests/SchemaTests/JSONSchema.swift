/// As much of JSON Schema 2020-12 as docs/budget.schema.json uses.
///
/// A keyword it does not know is an error, so that none of the schema is passed over in silence.
struct JSONSchema {
  private let root: JSONValue

  enum Flaw: Error, Equatable {
    case unknownKeyword(String)
    case badValue(ofKeyword: String)
    case noSuchDefinition(String)
  }

  init(_ root: JSONValue) {
    self.root = root
  }

  /// What is wrong with a document, each with its path; empty for a valid one.
  func problems(of document: JSONValue) throws -> [String] {
    var problems: [String] = []
    try check(document, against: root, at: "", &problems)
    return problems
  }

  /// Looks at every part of the schema, also at those no document has led to.
  func checkKeywords() throws {
    try checkKeywords(of: root)
  }

  private func check(
    _ value: JSONValue, against schema: JSONValue, at path: String, _ problems: inout [String]
  ) throws {
    if case .boolean(let allows) = schema {
      if !allows { problems.append("\(path): not allowed here") }
      return
    }
    guard case .object(let keywords) = schema else { throw Flaw.badValue(ofKeyword: path) }
    for (keyword, operand) in keywords {
      switch keyword {
      case "$schema", "$id", "$defs", "title", "description": break
      case "if":
        let branch = try holds(value, operand) ? schema["then"] : schema["else"]
        if let branch { try check(value, against: branch, at: path, &problems) }
      case "then", "else":
        if schema["if"] == nil { throw Flaw.badValue(ofKeyword: keyword) }
      case "not":
        if try holds(value, operand) { problems.append("\(path): what it must not be") }
      case "allOf":
        for part in try require(operand.elements, keyword) {
          try check(value, against: part, at: path, &problems)
        }
      case "enum":
        if !(try require(operand.elements, keyword)).contains(value) {
          problems.append("\(path): none of the values")
        }
      case "minItems", "maxItems":
        let limit = try require(operand.double, keyword)
        guard let count = value.elements.map({ Double($0.count) }) else { break }
        if keyword == "minItems" ? count < limit : count > limit {
          problems.append("\(path): too few or too many")
        }
      case "minProperties":
        let limit = try require(operand.double, keyword)
        if case .object(let members) = value, Double(members.count) < limit {
          problems.append("\(path): too few members")
        }
      case "propertyNames":
        guard case .object(let members) = value else { break }
        for (key, _) in members {
          try check(.string(key), against: operand, at: "\(path)/\(key)", &problems)
        }
      case "patternProperties":
        guard case .object(let members) = value, case .object(let patterns) = operand else { break }
        for (key, member) in members {
          for (pattern, property) in patterns where try matches(key, pattern) {
            try check(member, against: property, at: "\(path)/\(key)", &problems)
          }
        }
      case "$ref":
        try check(value, against: try definition(operand), at: path, &problems)
      case "type":
        let type = try require(operand.text, keyword)
        if !value.schemaTypes.contains(type) { problems.append("\(path): not of type \(type)") }
      case "const":
        if value != operand { problems.append("\(path): not the constant") }
      case "minimum":
        let limit = try require(operand.double, keyword)
        if let number = value.double, number < limit { problems.append("\(path): too small") }
      case "maximum":
        let limit = try require(operand.double, keyword)
        if let number = value.double, number > limit { problems.append("\(path): too large") }
      case "minLength":
        let length = try require(operand.double, keyword)
        if let text = value.text, Double(text.unicodeScalars.count) < length {
          problems.append("\(path): too short")
        }
      case "pattern":
        if let text = value.text, try !matches(text, try require(operand.text, keyword)) {
          problems.append("\(path): does not match the pattern")
        }
      case "required":
        guard case .object = value else { break }
        for key in try require(operand.texts, keyword) where value[key] == nil {
          problems.append("\(path): \(key) is missing")
        }
      case "properties":
        guard case .object(let members) = value else { break }
        for (key, member) in members {
          guard let property = operand[key] else { continue }
          try check(member, against: property, at: "\(path)/\(key)", &problems)
        }
      case "additionalProperties":
        guard operand == .boolean(false) else { throw Flaw.badValue(ofKeyword: keyword) }
        guard case .object(let members) = value else { break }
        for (key, _) in members where schema["properties"]?[key] == nil {
          let fits = try schema["patternProperties"]?.keys.contains { try matches(key, $0) }
          if fits != true { problems.append("\(path): \(key) is not known") }
        }
      case "items":
        guard case .array(let elements) = value else { break }
        for (index, element) in elements.enumerated() {
          try check(element, against: operand, at: "\(path)/\(index)", &problems)
        }
      default: throw Flaw.unknownKeyword(keyword)
      }
    }
  }

  private func checkKeywords(of schema: JSONValue) throws {
    // Against any value each keyword is looked at, and its operand judged where it has no need of the value.
    var ignored: [String] = []
    try check(.null, against: schema, at: "", &ignored)
    for container in ["properties", "patternProperties", "$defs"] {
      guard case .object(let members)? = schema[container] else { continue }
      for (_, member) in members { try checkKeywords(of: member) }
    }
    for key in ["items", "if", "then", "else", "not", "propertyNames"] {
      if let part = schema[key] { try checkKeywords(of: part) }
    }
    for part in schema["allOf"]?.elements ?? [] { try checkKeywords(of: part) }
  }

  private func holds(_ value: JSONValue, _ schema: JSONValue) throws -> Bool {
    var problems: [String] = []
    try check(value, against: schema, at: "", &problems)
    return problems.isEmpty
  }

  private func definition(_ reference: JSONValue) throws -> JSONValue {
    let text = try require(reference.text, "$ref")
    let prefix = "#/$defs/"
    guard text.hasPrefix(prefix),
      let definition = root["$defs"]?[String(text.dropFirst(prefix.count))]
    else { throw Flaw.noSuchDefinition(text) }
    return definition
  }

  /// In ECMA 262, as JSON Schema has it, `$` is the very end; in Swift a line feed may follow.
  private func matches(_ text: String, _ pattern: String) throws -> Bool {
    let regex = try Regex(pattern.replacing("$", with: "\\z")).matchingSemantics(.unicodeScalar)
    return try regex.firstMatch(in: text) != nil
  }

  private func require<Value>(_ value: Value?, _ keyword: String) throws -> Value {
    guard let value else { throw Flaw.badValue(ofKeyword: keyword) }
    return value
  }
}
