// What keys do in a form.

extension Form {
  /// Does what a key means in a form of a size and tells whether it meant anything here.
  ///
  /// What the field with the focus does not need moves the focus: Tab, Shift-Tab, Up, Down and Enter by one place,
  /// Ctrl-Up and Ctrl-Down by a row or a field, PgUp and PgDn by a screenful. Enter in the last field means nothing,
  /// nor does whatever else would lead out of the form. A character typed into a list without rows begins one.
  @discardableResult
  public mutating func handle(_ key: Key, in size: Size) -> Bool {
    guard let focus else { return false }
    if case .character = key, let list = list(of: focus.id), list.rows.isEmpty {
      guard addRow() else { return false }
    }
    if edit(key, in: size) { return true }
    return moveFocus(key, in: size)
  }

  /// Takes pasted text into the field with the focus and tells whether all of it fitted.
  ///
  /// In a field of one line it becomes one line; a list without rows begins one with it.
  @discardableResult
  public mutating func insert(_ text: String) -> Bool {
    guard let place = focus else { return false }
    if let list = list(of: place.id), list.rows.isEmpty, !addRow() { return false }
    var isWhole = false
    if let focus { changeInput(focus) { isWhole = $0.insert(text) } }
    return isWhole
  }

  private mutating func edit(_ key: Key, in size: Size) -> Bool {
    guard let focus else { return false }
    let area = areaSize(at: focus, key: key, in: size)
    var isMeant = false
    changeInput(focus) { isMeant = $0.handle(key, in: area) }
    return isMeant
  }

  /// Has a value changed by its user; what was wrong with it is not known of the new one.
  private mutating func changeInput(_ place: Place, _ body: (inout FormInput) -> Void) {
    let before = text(at: place)
    change(place) { body(&$0.input) }
    guard text(at: place) != before else { return }
    change(place) { $0.problem = nil }
    if place.row == nil, let index = index(of: place.id) { fields[index].problem = nil }
  }

  private mutating func moveFocus(_ key: Key, in size: Size) -> Bool {
    let before = settledTop(in: size)
    let hasMoved =
      switch key {
      case .tab, .down, .enter: moveFocus(by: 1, key: key)
      case .backTab, .up: moveFocus(by: -1, key: key)
      case .controlArrow(.down): moveFocusByRow(forward: true)
      case .controlArrow(.up): moveFocusByRow(forward: false)
      case .pageDown: moveFocusByPage(forward: true, in: size)
      case .pageUp: moveFocusByPage(forward: false, in: size)
      default: false
      }
    if hasMoved {
      top = before
      top = settledTop(in: size)
    }
    return hasMoved
  }

  /// The place of the area that has the focus, which its keys need; a character typed does not.
  private func areaSize(at place: Place, key: Key, in size: Size) -> Size {
    guard case .area = input(at: place) else { return Size(rows: 1, columns: 1) }
    if case .character = key { return Size(rows: 1, columns: 1) }
    return FormLayout(self, in: size).areaSize(at: place)
  }

  private mutating func moveFocusByPage(forward: Bool, in size: Size) -> Bool {
    let layout = FormLayout(self, in: size)
    guard let focus, let here = layout.lines(of: focus) else { return false }
    let page = max(1, size.rows - 2)
    let places = layout.places
    let target =
      forward
      ? places.last { $0.line <= here.lowerBound + page }
      : places.first { $0.line >= here.lowerBound - page }
    if let target, enter(target.place, by: forward ? .down : .up) { return true }
    return moveFocus(by: forward ? 1 : -1, key: forward ? .down : .up)
  }
}
