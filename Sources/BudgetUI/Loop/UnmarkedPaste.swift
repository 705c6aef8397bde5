import BudgetModel
import TerminalKit

/// Keys that came together, read as the text they would be if they were pasted at a terminal that does not mark
/// pastes.
///
/// Who types ahead of a slow line strikes an amount or two and Enter, or commands; three lines at once, a tab
/// between characters, or words where amounts are due, come from a paste.
struct UnmarkedPaste {
  let text: String

  /// Nil when a key is among them that no text is made of.
  init?(_ keys: [Key]) {
    var text = ""
    for key in keys {
      guard let character = key.pastedText else { return nil }
      text.append(character)
    }
    self.text = text
  }

  /// A paste that the device noticed by its length.
  init(_ paste: Paste) { text = paste.text }

  private init(text: String) { self.text = text }

  /// The paste with what of it came before.
  func after(_ start: String) -> UnmarkedPaste { UnmarkedPaste(text: start + text) }

  /// Whether it is lines of amounts and nothing else, no more than somebody might strike ahead.
  var isPlain: Bool {
    text.count <= Self.longestTyped && !text.contains("\t")
      && text.allSatisfy { $0 == "\n" || AmountInput.accepts($0) }
  }

  /// Whether it is lines of indicators' values and nothing else, no more than somebody might strike ahead.
  var hasValuesOnly: Bool {
    text.count <= Self.longestTyped
      && text.allSatisfy { $0 == "\n" || $0.isNumber || ".-%dbwDBW达成部分未".contains($0) }
  }

  /// Whether it is more than somebody might strike ahead.
  var isLong: Bool { text.count > Self.longestTyped }

  /// Whether it has more lines than are typed ahead, or cells.
  var isTable: Bool {
    guard text.count >= Self.shortestTable else { return false }
    let lines = text.split(separator: "\n")
    return hasManyLines || lines.contains { $0.split(separator: "\t").count > 1 }
  }

  /// Whether it has more lines than are typed ahead.
  var hasManyLines: Bool {
    text.count >= Self.shortestTable
      && text.split(separator: "\n").count >= Self.mostLinesTyped
  }

  /// Whether it has letters that are neither commands nor units; what is looked for is typed, too.
  func hasWords(_ isCommand: (Character) -> Bool) -> Bool {
    text.count >= Self.shortestWords && text.first != "/"
      && text.contains { $0.isLetter && !"元万萬圆ywYW".contains($0) && !isCommand($0) }
  }

  /// Whether it goes on with a paste that the device could not read in one go, rather than being commands.
  func goesOn(_ isCommand: (Character) -> Bool) -> Bool {
    text.count > 1 && text.contains { $0.isNumber || ($0.isLetter && !isCommand($0)) }
  }

  private static let longestTyped = 100
  private static let shortestTable = 6
  private static let shortestWords = 4
  private static let mostLinesTyped = 3
}
