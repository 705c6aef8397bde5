/// The languages the program speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Chinese: what the program speaks unless it is told otherwise.
  case chinese = "zh"
  /// English: by `--lang en`, or where the environment asks for it.
  case english = "en"
}

/// Every sentence of the program, in one language.
///
/// A member writes both languages side by side, so that a missing one does not compile.
public struct Strings: Hashable, Sendable {
  /// The language spoken.
  public let language: Language

  /// The sentences in a language.
  public init(_ language: Language) {
    self.language = language
  }

  func say(_ chinese: String, _ english: String) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  /// Joins items as a sentence would: "3月、4月", "Mar, Apr".
  public func list(_ items: [String]) -> String {
    items.joined(separator: say("、", ", "))
  }
}
