import StrictJSON

/// An argument, an option or a flag of a command.
public struct Parameter: Hashable, Sendable {
  /// How a parameter is given.
  public enum Kind: String, Hashable, Sendable {
    /// By its place among the words that are no options.
    case positional
    /// By its name and a value.
    case option
    /// By its name alone.
    case flag
  }

  /// How it is given.
  public internal(set) var kind = Kind.flag
  /// Its names with their hyphens, short ones first; none where its place tells.
  public internal(set) var names: [String] = []
  /// What stands for its value; empty for a flag.
  public internal(set) var valueName = ""
  /// What it does, in a sentence.
  public internal(set) var abstract = ""
  /// Whether it may be left out.
  public internal(set) var isOptional = false
  /// Whether it may be given several times.
  public internal(set) var isRepeating = false
  /// Whether the word behind its name is its value even if it begins with a hyphen.
  var takesAnyWord = false
  /// Whether a shell is told how its value may go on.
  var isCompleted = false

  /// How a list names it: `-o, --output <file>`.
  public var label: String {
    let names = names.joined(separator: ", ")
    switch kind {
    case .flag: return names
    case .positional: return "<\(valueName)>"
    case .option: return "\(names) <\(valueName)>"
    }
  }

  /// How it is written once: `--output <file>`.
  func written(as name: String? = nil) -> String {
    switch kind {
    case .flag: return name ?? longestName
    case .positional: return "<\(valueName)>"
    case .option: return "\(name ?? longestName) <\(valueName)>"
    }
  }

  private var longestName: String { names.last ?? "" }
}

extension Parameter {
  /// Reads one from what the parser dumps.
  init(_ json: inout JSONReader) throws(JSONError) {
    try json.enterObject()
    while let key = try json.nextKey() {
      switch key.string {
      case "kind": kind = Kind(rawValue: try json.string().string) ?? .flag
      case "names": names = try Self.names(&json)
      case "valueName": valueName = try json.string().string
      case "abstract": abstract = try json.string().string
      case "isOptional": isOptional = try json.boolean()
      case "isRepeating": isRepeating = try json.boolean()
      case "parsingStrategy": takesAnyWord = try json.string().string == "unconditional"
      case "completionKind":
        isCompleted = true
        try json.skipValue()
      default: try json.skipValue()
      }
    }
  }

  private static func names(_ json: inout JSONReader) throws(JSONError) -> [String] {
    var names: [String] = []
    try json.enterArray()
    while try json.nextElement() {
      var (name, hyphens) = ("", "--")
      try json.enterObject()
      while let key = try json.nextKey() {
        switch key.string {
        case "name": name = try json.string().string
        case "kind": hyphens = try json.string().string == "long" ? "--" : "-"
        default: try json.skipValue()
        }
      }
      names.append(hyphens + name)
    }
    return names.filter { !$0.hasPrefix("--") } + names.filter { $0.hasPrefix("--") }
  }
}
