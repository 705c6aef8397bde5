import Foundation

/// JSON as Foundation reads and writes it, for what the program printed and is to be given.
enum JSON {
  static func array(_ text: String) throws -> [[String: Any]]? {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
  }

  static func line(_ object: [String: Any]) throws -> String {
    String(
      decoding: try JSONSerialization.data(
        withJSONObject: object, options: [.withoutEscapingSlashes]),
      as: UTF8.self)
  }
}
