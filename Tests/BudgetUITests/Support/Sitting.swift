import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

@testable import BudgetUI

/// Someone at the interface: keys go in, books to save and other effects come out, and saving is answered.
struct Sitting {
  private(set) var state: AppState
  /// The books that were to be saved, oldest first.
  private(set) var saves: [BudgetBook] = []
  /// What else was asked of the world, oldest first.
  private(set) var effects: [Effect] = []
  /// Why saving fails, nil while it works.
  var trouble: String?

  init(
    _ book: BudgetBook = Books.three, asOf month: Month = .june, in language: Language = .chinese,
    isReadOnly: Bool = false, rows: Int = 24, columns: Int = 80
  ) {
    state = AppState(
      book: book, asOf: month, strings: Strings(language), isReadOnly: isReadOnly,
      size: Size(rows: rows, columns: columns))
  }

  /// Strikes keys: characters as they are, `⏎ ⇥ ⇤ ⎋ ↑ ↓ ← → ⌫ ⌦ ⇞ ⇟ ⇱ ⇲` as keyboards print them, `⌃x` for Ctrl-x.
  mutating func strike(_ script: String) {
    var isControl = false
    for character in script {
      if character == "⌃" {
        isControl = true
        continue
      }
      strike(isControl ? .control(character) : Self.named[character] ?? .character(character))
      isControl = false
    }
  }

  mutating func strike(_ key: Key) { send(.key(key)) }

  mutating func paste(_ text: String) { send(.paste(text)) }

  mutating func resize(rows: Int, columns: Int) {
    send(.resize(Size(rows: rows, columns: columns)))
  }

  private mutating func send(_ message: Message) {
    for effect in state.update(message) {
      guard case .save(let book) = effect else {
        effects.append(effect)
        continue
      }
      saves.append(book)
      send(trouble.map(Message.saveFailed) ?? .saved)
    }
  }

  private static let named: [Character: Key] = [
    "⏎": .enter, "⇥": .tab, "⇤": .backTab, "⎋": .escape, "↑": .up, "↓": .down, "←": .left,
    "→": .right, "⌫": .backspace, "⌦": .delete, "⇞": .pageUp, "⇟": .pageDown, "⇱": .home,
    "⇲": .end,
  ]
}

// MARK: - What is seen

extension Sitting {
  var frame: Frame { state.view() }
  var cursor: Point? { frame.cursor }
  var book: BudgetBook { state.book }
  var asOf: Month { state.asOf }

  /// The rows of the screen without blanks at their ends.
  var rows: [String] {
    let frame = frame
    return (0..<frame.fullSize.rows).map { frame.rowText($0).trimmingBlanks }
  }

  var status: String { rows[rows.count - 2] }
  var footer: String { rows[rows.count - 1] }

  func shows(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// The words of the first row that begins with a text, such as a project's name.
  func words(_ text: String) -> [String] {
    let row = rows.dropFirst(2).first { $0.hasPrefix(text) } ?? ""
    return row.split(separator: " ").map(String.init)
  }

  /// The name at the start of the row in reverse video.
  var selectedRow: String? {
    let frame = frame
    return (3..<frame.fullSize.rows - 4).first {
      frame[row: $0, column: 1]?.style.attributes.contains(.reverse) == true
    }.map { rows[$0] }
  }
}

extension String {
  var trimmingBlanks: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
