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

extension BindingTable {
  /// The bindings that have a word in the footer and work now.
  func hints(_ state: AppState) -> [FooterHint] {
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
