// Where the focus can be, and how it moves.

extension Form {
  /// All places that can have the focus, in order; of a list without rows that is the list as a whole.
  var stops: [Place] {
    fields.filter { !$0.isHidden }.flatMap { field -> [Place] in
      switch field.content {
      case .input: return [Place(field.id)]
      case .reading: return []
      case .list(let list):
        if list.rows.isEmpty || list.columns.isEmpty { return [Place(field.id)] }
        return list.rows.indices.flatMap { row in
          list.columns.indices.map { Place(field.id, row: row, column: $0) }
        }
      }
    }
  }

  /// Gives the focus to a place, of a list as a whole to its first row, and tells whether it can have it.
  @discardableResult
  public mutating func focus(on place: Place) -> Bool {
    let stops = stops
    guard
      let stop = stops.first(where: { $0 == place })
        ?? (place.row == nil ? stops.first { $0.id == place.id } : nil)
    else { return false }
    focus = stop
    return true
  }

  /// Gives the focus to a field, of a list to its first row, and tells whether it can have it.
  @discardableResult
  public mutating func focus(on id: ID) -> Bool { focus(on: Place(id)) }

  /// What a click on a place does, by its number among `stops`: it gives it the focus; a choice that has it already goes
  /// on to the next.
  public mutating func press(stop number: Int) {
    let stops = stops
    guard stops.indices.contains(number) else { return }
    if stops[number] != focus {
      focus(on: stops[number])
    } else if let focus, let input = input(at: focus),
      case .choice(let options, let selected) = input
    {
      change(focus) {
        $0.input = .choice(options, selected: (selected + 1) % max(1, options.count))
      }
    }
  }

  /// The text that has the focus, for an editor to work on; nil for a choice and a list without rows.
  public var focusedText: String? {
    guard let focus, let input = input(at: focus), input.choice == nil else { return nil }
    return input.text
  }

  /// Moves the focus so many places on or back, no farther than the ends, and tells whether it moved.
  mutating func moveFocus(by distance: Int, key: Key) -> Bool {
    let stops = stops
    guard let focus, let here = stops.firstIndex(of: focus) else { return false }
    return enter(stops[min(max(0, here + distance), stops.count - 1)], by: key)
  }

  /// Moves the focus to the first value of the next or the last row or field, and tells whether it moved.
  mutating func moveFocusByRow(forward: Bool) -> Bool {
    let stops = stops
    guard let focus, let here = stops.firstIndex(of: focus) else { return false }
    func isElsewhere(_ place: Place) -> Bool { place.id != focus.id || place.row != focus.row }
    let target =
      forward
      ? stops[here...].first(where: isElsewhere)
      : stops[..<here].last(where: isElsewhere).flatMap { found in
        stops.first { $0.id == found.id && $0.row == found.row }
      }
    return target.map { enter($0, by: forward ? .down : .up) } ?? false
  }

  /// Puts the focus on a place that a key has led to.
  mutating func enter(_ place: Place, by key: Key) -> Bool {
    guard place != focus else { return false }
    focus = place
    change(place) { $0.input.enter(from: key) }
    return true
  }

  /// Puts the focus on what is left where its place has gone.
  mutating func settleFocus() {
    let stops = stops
    guard let place = focus, !stops.contains(place) else { return }
    let left = stops.filter { $0.id == place.id }
    focus =
      left.last { ($0.row ?? 0, $0.column ?? 0) <= (place.row ?? 0, place.column ?? 0) }
      ?? left.first ?? stops.first
  }
}

// MARK: - Rows

extension Form {
  /// The list that has the focus, in one of its rows or as a whole.
  public var focusedList: ID? { focus.flatMap { list(of: $0.id) == nil ? nil : $0.id } }

  /// Adds an empty row after the one with the focus and gives it the focus.
  ///
  /// False where the focus is in no list, or the list has as many rows as it may.
  @discardableResult
  public mutating func addRow() -> Bool {
    guard let focus, let list = list(of: focus.id), list.rows.count < list.maximumRows,
      !list.columns.isEmpty
    else { return false }
    let row = focus.row.map { $0 + 1 } ?? list.rows.count
    changeList(focus.id) { $0.rows.insert($0.row(), at: row) }
    self.focus = Place(focus.id, row: row, column: 0)
    return true
  }

  /// Removes the row with the focus, which goes to the row that takes its place; false where there is none.
  @discardableResult
  public mutating func removeRow() -> Bool {
    guard let focus, let row = focus.row, list(of: focus.id) != nil else { return false }
    changeList(focus.id) { list in list.rows.remove(at: row) }
    settleRow(focus)
    return true
  }

  /// Moves the row with the focus, and the focus with it, before the one above or after the one below.
  ///
  /// False where there is no such row.
  @discardableResult
  public mutating func moveRow(up: Bool) -> Bool {
    guard let focus, let row = focus.row, let column = focus.column,
      let list = list(of: focus.id)
    else { return false }
    let target = up ? row - 1 : row + 1
    guard list.rows.indices.contains(target) else { return false }
    changeList(focus.id) { $0.rows.swapAt(row, target) }
    self.focus = Place(focus.id, row: target, column: column)
    return true
  }

  private mutating func settleRow(_ place: Place) {
    guard let list = list(of: place.id), !list.rows.isEmpty else {
      focus = Place(place.id)
      return
    }
    focus = Place(
      place.id, row: min(place.row ?? 0, list.rows.count - 1), column: place.column ?? 0)
  }
}
