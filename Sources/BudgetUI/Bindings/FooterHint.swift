import DisplayText
import TerminalKit

/// A key and its word, as the footer shows them.
struct FooterHint {
  let keys: String
  let word: String
  /// Whether it is shown only where the others leave room.
  var isSecondary = false
  /// The key that a click on it is; nil for a hint of several keys.
  var key: Key?

  /// Columns with the gap behind it.
  var width: Int { keys.displayWidth + word.displayWidth + 3 }

  func draw(on frame: inout Frame, at point: Point) -> Int {
    let used = frame.put(keys, at: point, style: .accent.bold)
    frame.put(word, at: Point(row: point.row, column: point.column + used + 1), style: .muted)
    if let key {
      let rect = Rect(row: point.row, column: point.column, rows: 1, columns: width - 2)
      frame.addSpot(.key(key), in: rect)
    }
    return width
  }
}

extension [FooterHint] {
  /// Draws the hints of a place and, behind them, those of what holds everywhere, as far as there is room.
  ///
  /// What holds everywhere keeps its place, but for its first, which gives way to what one came to do, the first of the
  /// place's own; these take the room that is left, then what is secondary.
  func draw(on frame: inout Frame, before general: [FooterHint] = []) {
    var room = frame.size.columns + 1
    func fits(_ hint: FooterHint) -> Bool {
      guard hint.width <= room else { return false }
      room -= hint.width
      return true
    }
    let primary = filter { !$0.isSecondary }
    let everywhere = general.filter { !$0.isSecondary }
    let needed = everywhere.dropFirst().reduce(0) { $0 + $1.width }
    let first = primary.prefix(1).filter { $0.width + needed <= room && fits($0) }
    let kept = everywhere.reversed().filter(fits).reversed()
    let own = first + primary.dropFirst(first.count).filter(fits)
    let more = filter(\.isSecondary).filter(fits)
    let moreGeneral = general.filter(\.isSecondary).filter(fits)
    var column = 1
    for hint in own + more + kept + moreGeneral {
      column += hint.draw(on: &frame, at: Point(row: 0, column: column))
    }
  }
}

extension KeyTable {
  /// The bindings that have a word in the footer and work now, secondary ones last.
  func hints(_ state: State) -> [FooterHint] {
    let hints: [FooterHint] = bindings.compactMap { binding in
      guard let word = binding.footer, binding.unavailable(state) == nil,
        let key = binding.keys.first
      else { return nil }
      return FooterHint(
        keys: binding.footerKeys?(state.strings) ?? key.name(state.strings),
        word: word(state.strings), isSecondary: binding.isSecondary,
        key: binding.name == nil ? key : nil)
    }
    return hints.filter { !$0.isSecondary } + hints.filter(\.isSecondary)
  }
}
