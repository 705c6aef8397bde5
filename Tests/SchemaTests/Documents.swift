import BudgetStore
import Foundation
import Testing

/// Files of the repository and what the real reader says of texts.
enum Documents {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  static func schema() throws -> JSONSchema {
    JSONSchema(try JSONValue(try text("docs/budget.schema.json")))
  }

  /// The one JSON document that docs/format.md shows.
  static func example() throws -> String {
    let parts = try text("docs/format.md").components(separatedBy: "```json\n")
    guard parts.count == 2, let end = parts[1].range(of: "```") else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return String(parts[1][..<end.lowerBound])
  }

  static func read(_ text: String) -> BookReading { BookReader.read(Array(text.utf8)) }

  static func isAccepted(byReader text: String) -> Bool { read(text).book != nil }

  static func isAccepted(bySchema text: String) throws -> Bool {
    try schema().problems(of: try JSONValue(text)).isEmpty
  }
}

/// A text made from a sound one by replacing a fragment that stands in it once.
struct Edit: Sendable, CustomTestStringConvertible {
  let fragment: String
  let replacement: String

  init(_ fragment: String, _ replacement: String) {
    self.fragment = fragment
    self.replacement = replacement
  }

  var testDescription: String { "\(fragment) -> \(replacement)" }

  func applied(to text: String) throws -> String {
    let parts = text.components(separatedBy: fragment)
    try #require(parts.count == 2, "the fragment must stand in the text once")
    return parts.joined(separator: replacement)
  }
}
