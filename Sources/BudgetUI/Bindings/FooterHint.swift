import DisplayText
import TerminalKit

/// A key and its word, as the footer shows them.
struct FooterHint {
  let keys: String
  let word: String

  /// Columns with the gap behind it.
  var width: Int { keys.displayWidth + word.displayWidth + 3 }

  func draw(on frame: inout Frame, at point: Point) -> Int {
    let used = frame.put(keys, at: point, style: .accent.bold)
    frame.put(word, at: Point(row: point.row, column: point.column + used + 1), style: .muted)
    return width
  }
}

extension [FooterHint] {
  /// Draws the hints of a place and, behind them, those of what holds everywhere, as far as there is room.
  ///
  /// What holds everywhere keeps its place; the place's own hints take the room that is left.
  func draw(on frame: inout Frame, before general: [FooterHint] = []) {
    let reserved = general.reduce(0) { $0 + $1.width }
    var column = 1
    for hint in self where column + hint.width + reserved <= frame.size.columns + 2 {
      column += hint.draw(on: &frame, at: Point(row: 0, column: column))
    }
    for hint in general where column + hint.width <= frame.size.columns + 2 {
      column += hint.draw(on: &frame, at: Point(row: 0, column: column))
    }
  }
}

extension KeyTable {
  /// The bindings that have a word in the footer and work now.
  func hints(_ state: State) -> [FooterHint] {
    bindings.compactMap { binding in
      guard let word = binding.footer, binding.unavailable(state) == nil,
        let key = binding.keys.first
      else { return nil }
      return FooterHint(
        keys: binding.footerKeys?(state.strings) ?? key.name(state.strings),
        word: word(state.strings))
    }
  }
}
