/// Where a person decides what a file leaves open, which a sentence about it then names.
public enum DecisionPlace: Hashable, Sendable {
  /// By an option of a command.
  case commandLine
  /// In a field, or by a key.
  case screen
}
