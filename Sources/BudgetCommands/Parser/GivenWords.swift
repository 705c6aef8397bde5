/// The words behind a command's name, each for the parameter that it is for.
struct GivenWords {
  private let page: CommandPage
  private var names: Set<String> = []
  private var values: [String] = []
  private var unknown: String?
  /// What keeps words from being given out at all.
  private var first: UsageFault?

  init(_ words: ArraySlice<String>, for page: CommandPage) {
    self.page = page
    var words = words
    while first == nil, let word = words.popFirst() {
      if word == "--" {
        values += words
        break
      }
      if word.hasPrefix("-"), word != "-" {
        takeOption(word, &words)
      } else {
        values.append(word)
      }
    }
  }

  private mutating func takeOption(_ word: String, _ words: inout ArraySlice<String>) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    guard let parameter = page.parameter(named: parts[0]) else {
      unknown = unknown ?? parts[0]
      return
    }
    names.formUnion(parameter.names)
    if parameter.kind == .flag {
      if parts.count > 1 { first = .valueForFlag(parts[0], value: parts[1]) }
    } else if parts.count == 1 {
      let isValue =
        words.first.map { parameter.takesAnyWord || $0 == "-" || !$0.hasPrefix("-") } ?? false
      guard isValue else {
        first = .missingValue(parameter, name: parts[0])
        return
      }
      words.removeFirst()
    }
  }

  /// The first thing wrong with them.
  var fault: UsageFault? {
    if let first { return first }
    if let unknown { return .unknownOption(unknown, near: nearest(to: unknown)) }
    if let missing { return .missing(missing) }
    let places = page.positionals
    guard !places.contains(where: \.isRepeating), values.count > places.count else { return nil }
    return .unexpected(Array(values[places.count...]))
  }

  /// A sentence of ours that came back in the parser's error, at its parameter where it is about one.
  func fault(_ refusal: Refusal) -> UsageFault {
    guard let value = refusal.value else { return .broken(refusal.sentence) }
    if let name = refusal.name, let parameter = page.parameter(named: name) {
      return .badValue(value, of: parameter, name: name, refusal.sentence)
    }
    let places = page.positionals
    guard let place = values.firstIndex(of: value), let last = places.last else {
      return .broken(refusal.sentence)
    }
    return .badValue(
      value, of: place < places.count ? places[place] : last, name: nil, refusal.sentence)
  }

  private var missing: Parameter? {
    var left = values.count
    return page.parameters.first { parameter in
      if parameter.kind == .positional {
        left -= 1
        return left < 0 && !parameter.isOptional
      }
      return !parameter.isOptional && parameter.kind == .option
        && names.isDisjoint(with: parameter.names)
    }
  }

  private func nearest(to name: String) -> String? {
    page.parameters.flatMap(\.names).filter { $0.hasPrefix("--") }
      .map { (name: $0, distance: $0.distance(to: name)) }
      .filter { $0.distance <= 3 }
      .min { $0.distance < $1.distance }?.name
  }
}
