/// What a field of a form says.
public enum FormValue: Hashable, Sendable {
  /// The text of one or of several lines.
  case text(String)
  /// The number of the text chosen.
  case choice(Int)
  /// The texts of a list, row by row.
  case rows([[String]])
}

extension FormField {
  /// What the field says; nil for a line that is only read.
  public var value: FormValue? {
    switch content {
    case .input(let input): input.choice.map(FormValue.choice) ?? .text(input.text)
    case .list(let list): .rows(list.texts)
    case .reading: nil
    }
  }
}

// MARK: - Reading

extension Form {
  /// What a field says; nil for one that is not there or is only read.
  public func value(of id: ID) -> FormValue? { index(of: id).flatMap { fields[$0].value } }

  /// The text of a field, the one chosen of a choice; empty for a list.
  public func text(of id: ID) -> String { text(at: Place(id)) ?? "" }

  /// The text at a place; nil where there is none, a list as a whole among it.
  public func text(at place: Place) -> String? {
    guard let index = index(of: place.id) else { return nil }
    if case .reading(let note, _, _) = fields[index].content { return note.text }
    return input(at: place)?.text
  }

  /// The number of the text chosen, nil for any other field.
  public func choice(of id: ID) -> Int? { input(at: Place(id))?.choice }

  /// The texts of a list, row by row; none for any other field.
  public func rows(of id: ID) -> [[String]] { list(of: id)?.texts ?? [] }

  /// For each row of a list the number it had when the form was opened, nil for one added since.
  public func origins(of id: ID) -> [Int?] { list(of: id)?.rows.map(\.origin) ?? [] }

  /// What a field said when the form was opened, or last marked unchanged.
  public func openedValue(of id: ID) -> FormValue? { opened[id] }

  /// Whether any field says something else than it did when the form was opened.
  public var isChanged: Bool { fields.contains { isChanged($0.id) } }

  /// Whether a field says something else than it did when the form was opened.
  public func isChanged(_ id: ID) -> Bool { value(of: id) != opened[id] }

  /// Takes what the fields say now as what the form was opened with.
  public mutating func markUnchanged() {
    opened = [:]
    for field in fields where opened[field.id] == nil { opened[field.id] = field.value }
  }
}

// MARK: - Writing

extension Form {
  /// Replaces a text, as after an editor; cut to the maximum length, and a choice takes only a text that it has.
  public mutating func setText(_ text: String, at place: Place) {
    change(place) { $0.input.setText(text) }
  }

  /// Replaces the text of a field, or of a line that is only read, whose style stays unless another is given.
  public mutating func setText(_ text: String, of id: ID, style: Style? = nil) {
    guard let index = index(of: id) else { return }
    if case .reading(let note, let columns, let alignment) = fields[index].content {
      fields[index].content = .reading(
        FormNote(text, style ?? note.style), columns: columns, alignment: alignment)
    } else {
      setText(text, at: Place(id))
    }
  }

  /// Chooses a text by its number; one that is not there changes nothing.
  public mutating func setChoice(_ selected: Int, of id: ID) {
    change(Place(id)) { cell in
      guard case .choice(let options, _) = cell.input, options.indices.contains(selected) else {
        return
      }
      cell.input = .choice(options, selected: selected)
    }
  }

  /// Replaces the rows of a list, none of which is one of those it was opened with.
  public mutating func setRows(_ rows: [[String]], of id: ID) {
    changeList(id) { list in list.rows = rows.map { list.row(of: $0) } }
    settleFocus()
  }

  /// Hides a field that another makes meaningless, or shows it again; hidden it keeps what it says.
  public mutating func setHidden(_ isHidden: Bool, of id: ID) {
    if let index = index(of: id) { fields[index].isHidden = isHidden }
    settleFocus()
  }

  /// Replaces what is shown under a field while it has the focus.
  public mutating func setHint(_ hint: String, of id: ID) {
    if let index = index(of: id) { fields[index].hint = hint }
  }

  /// Puts a note under a value, or takes it away.
  public mutating func setNote(_ note: FormNote?, at place: Place) {
    if let index = index(of: place.id), place.row == nil {
      fields[index].note = note
    } else {
      change(place) { $0.note = note }
    }
  }

  /// Puts a note under a field, or takes it away.
  public mutating func setNote(_ note: FormNote?, of id: ID) { setNote(note, at: Place(id)) }
}

// MARK: - Problems

extension Form {
  /// Says what is wrong where, and nothing anywhere else; the focus goes to the first of it unless it should stay.
  public mutating func setProblems(_ problems: [Place: String], movesFocus: Bool = true) {
    for index in fields.indices {
      let id = fields[index].id
      fields[index].problem = problems[Place(id)]
      changeList(id) { list in
        for row in list.rows.indices {
          for column in list.rows[row].cells.indices {
            list.rows[row].cells[column].problem = problems[Place(id, row: row, column: column)]
          }
        }
      }
    }
    if movesFocus, let first = firstProblem { focus = first }
  }

  /// The first place that something is wrong with and that can have the focus; nil where nothing is.
  public var firstProblem: Place? {
    stops.first { place in
      guard let index = index(of: place.id) else { return false }
      if fields[index].problem != nil { return true }
      guard let row = place.row, let column = place.column else { return false }
      return list(of: place.id)?.rows[row].cells[column].problem != nil
    }
  }
}

// MARK: - Places

extension Form {
  func list(of id: ID) -> FormList? {
    guard let index = index(of: id), case .list(let list) = fields[index].content else {
      return nil
    }
    return list
  }

  mutating func changeList(_ id: ID, _ body: (inout FormList) -> Void) {
    guard let index = index(of: id), case .list(var list) = fields[index].content else { return }
    body(&list)
    fields[index].content = .list(list)
  }

  func cell(at place: Place) -> FormCell? {
    guard let index = index(of: place.id) else { return nil }
    switch (fields[index].content, place.row, place.column) {
    case (.input(let input), nil, _):
      return FormCell(input: input, problem: fields[index].problem, note: fields[index].note)
    case (.list(let list), let row?, let column?):
      guard list.rows.indices.contains(row), list.columns.indices.contains(column) else {
        return nil
      }
      return list.rows[row].cells[column]
    default: return nil
    }
  }

  func input(at place: Place) -> FormInput? { cell(at: place)?.input }

  /// Changes the value at a place, if there is one.
  mutating func change(_ place: Place, _ body: (inout FormCell) -> Void) {
    guard var cell = cell(at: place), let index = index(of: place.id) else { return }
    body(&cell)
    if let row = place.row, let column = place.column {
      changeList(place.id) { $0.rows[row].cells[column] = cell }
    } else {
      fields[index].content = .input(cell.input)
    }
  }
}
