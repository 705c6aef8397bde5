import CCurses
import Glibc
import TerminalKit

extension CursesDevice {
  /// Opens the screen by the name in $TERM, or as xterm's where the system does not know that yet.
  static func open(_ size: Size, escapeDelay: Int32) throws(TerminalUnavailable) {
    let name = terminalName
    let (rows, columns) = (Int32(size.rows), Int32(size.columns))
    guard
      screen_open(nil, rows, columns, escapeDelay)
        || isNewerThanTerminfo(name) && screen_open("xterm-256color", rows, columns, escapeDelay)
    else { throw .unknownTerminal(name) }
    guard screen_has("cup") else { throw .noCursorMovement(name) }
  }

  /// Terminals that the system may not know of yet and that behave as xterm does.
  private static func isNewerThanTerminfo(_ name: String) -> Bool {
    let families = [
      "xterm", "kitty", "alacritty", "foot", "wezterm", "ghostty", "tmux", "screen", "rio",
      "konsole",
      "vte", "iterm", "contour",
    ]
    return families.contains { name.contains($0) }
  }

  /// Of a larger terminal the upper left part is used.
  static func terminalSize() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    screen_terminal_size(&rows, &columns)
    return Size(
      rows: min(Int(rows), Size.largestScreen.rows),
      columns: min(Int(columns), Size.largestScreen.columns))
  }

  /// The name in $TERM; empty without.
  static var terminalName: String { getenv("TERM").map { String(cString: $0) } ?? "" }
}
