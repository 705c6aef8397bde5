import DisplayText

/// What a value in a form is edited with.
enum FormInput: Hashable, Sendable {
  /// One line; `columns` is the most of the screen it takes, all there are where that is nil.
  case line(TextField, columns: Int? = nil, alignment: TextAlignment = .leading)
  /// Several lines.
  case area(TextArea)
  /// One of a few texts, by its number.
  case choice([String], selected: Int)

  /// What it says now; the text chosen.
  var text: String {
    switch self {
    case .line(let field, _, _): field.text
    case .area(let area): area.text
    case .choice(let options, let selected):
      options.indices.contains(selected) ? options[selected] : ""
    }
  }

  /// The number of the text chosen, nil for an input that is typed.
  var choice: Int? { if case .choice(_, let selected) = self { selected } else { nil } }

  /// Replaces the text, cut to the maximum length; a choice takes only a text that it has.
  mutating func setText(_ text: String) {
    switch self {
    case .line(let field, let columns, let alignment):
      self = .line(
        TextField(text, maximumLength: field.maximumLength), columns: columns, alignment: alignment)
    case .area(let area):
      self = .area(
        TextArea(
          text, maximumLength: area.maximumLength, allowsLineBreaks: area.allowsLineBreaks))
    case .choice(let options, _):
      if let place = options.firstIndex(of: text) { self = .choice(options, selected: place) }
    }
  }

  /// Takes pasted text and tells whether all of it fitted; a choice takes none.
  mutating func insert(_ text: String) -> Bool {
    switch self {
    case .line(var field, let columns, let alignment):
      defer { self = .line(field, columns: columns, alignment: alignment) }
      return field.insert(text)
    case .area(var area):
      defer { self = .area(area) }
      return area.insert(text)
    case .choice: return false
    }
  }

  /// Does what a key means here and tells whether it meant anything; the size is that of an area.
  mutating func handle(_ key: Key, in size: Size) -> Bool {
    switch self {
    case .line(var field, let columns, let alignment):
      defer { self = .line(field, columns: columns, alignment: alignment) }
      return field.handle(key)
    case .area(var area):
      defer { self = .area(area) }
      return area.handle(key, in: size)
    case .choice(let options, let selected):
      guard let step = Self.turns[key], !options.isEmpty else { return false }
      self = .choice(options, selected: (selected + step + options.count) % options.count)
      return true
    }
  }

  private static let turns: [Key: Int] = [.left: -1, .right: 1, .character(" "): 1]

  /// Moves the cursor of an area to where the focus came in from.
  mutating func enter(from key: Key) {
    guard case .area(var area) = self else { return }
    if key == .down { area.moveToStart() } else if key == .up { area.moveToEnd() }
    self = .area(area)
  }

  /// How many lines it takes on the screen: an area from 3 to a limit, whatever else 1.
  func height(columns: Int, limit: Int) -> Int {
    guard case .area(let area) = self else { return 1 }
    return min(max(3, area.rowCount(columns: Self.areaColumns(of: columns))), max(3, limit))
  }

  /// Columns of an area's text where there are so many for all of it; the rest marks what is out of sight.
  static func areaColumns(of columns: Int) -> Int { max(1, columns - 2) }
}
