import ArgumentParser

/// A sentence of ours that refuses a value or a combination of parameters.
///
/// The parser wraps it in an error of its own, with the value and the name beside it, and gives none of them out
/// again but in a sentence in English; so they are looked up in there.
struct Refusal {
  let sentence: String
  /// The value refused, nil where the sentence is about several parameters.
  private(set) var value: String?
  /// The name that the value was given by, nil for one that its place tells.
  private(set) var name: String?

  /// How deep the parser hides it at most.
  private static let depth = 6

  /// Nil where the error has no such sentence in it.
  init?(in error: any Error) {
    guard let found = Self.find(in: error, depth: 0) else { return nil }
    self = found
  }

  private init(_ sentence: String, beside others: [Any]) {
    self.sentence = sentence
    value = others.lazy.compactMap { $0 as? String }.first
    if value != nil { name = others.lazy.compactMap(Self.optionName).first }
  }

  private static func find(in whole: Any, depth: Int) -> Refusal? {
    guard depth < Self.depth else { return nil }
    let parts = Mirror(reflecting: whole).children.map(\.value)
    if let error = parts.lazy.compactMap({ $0 as? ValidationError }).first {
      return Refusal(error.message, beside: parts)
    }
    return parts.lazy.compactMap { find(in: $0, depth: depth + 1) }.first
  }

  /// The parser's name of an option, `long("month")` or `short("o", …)`, as it is written.
  private static func optionName(_ part: Any) -> String? {
    let mirror = Mirror(reflecting: part)
    if mirror.displayStyle == .optional {
      return mirror.children.first.flatMap { optionName($0.value) }
    }
    guard mirror.displayStyle == .enum, let name = mirror.children.first else { return nil }
    switch name.label {
    case "long": return (name.value as? String).map { "--" + $0 }
    case "short":
      let letter = Mirror(reflecting: name.value).children.first?.value as? Character
      return letter.map { "-\($0)" }
    default: return nil
    }
  }
}
