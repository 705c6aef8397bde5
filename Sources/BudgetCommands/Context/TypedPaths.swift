import BudgetStore
import TerminalKit

/// Paths as they are typed on the screen.
extension CommandContext {
  /// The same for paths that are typed on the screen: they lead where a shell would have led, and are told as typed.
  var onScreen: CommandContext {
    var context = self
    context.isOnScreen = true
    return context
  }

  /// A path with `~` at its beginning being the user's home, which no shell has replaced here.
  func home(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = variable("HOME") else { return path }
    return home + path.dropFirst()
  }

  /// How a path may go on.
  func completion(of typed: TypedPath) -> CompletedPath {
    let found = PathCompletion(of: typed.text, endings: typed.endings) { resolved($0) }
    return CompletedPath(typed: typed.text, text: found.text, choices: found.choices)
  }
}
