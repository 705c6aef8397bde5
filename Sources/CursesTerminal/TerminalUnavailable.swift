/// Why there can be no screen.
public enum TerminalUnavailable: Error, Hashable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// The system describes no terminal of this name; empty when TERM is not set.
  case unknownTerminal(String)
  /// The terminal of this name cannot move its cursor.
  case noCursorMovement(String)
  /// The system has no UTF-8 locale, so that Chinese could not be drawn.
  case noUTF8Locale
  /// The system refused something that always works otherwise.
  case refused(errno: Int32)
}
