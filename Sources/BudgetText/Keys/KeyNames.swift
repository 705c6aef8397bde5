/// What keys are called, in the footer, on the help screen and in the manual.
extension Strings {
  /// The up arrow alone, in help and manual.
  public var upKey: String { say("上", "Up") }
  /// The down arrow alone, in help and manual.
  public var downKey: String { say("下", "Down") }
  /// The up and down arrows as one hint of the footer.
  public var upDownKeys: String { say("上下", "Up/Down") }
  /// The left and right arrows as one hint of the footer.
  public var leftRightKeys: String { say("左右", "Left/Right") }
  /// Shift with any arrow, in help and manual.
  public var shiftArrowKeys: String { say("Shift-方向键", "Shift-arrow") }
  /// The left arrow alone, in help and manual.
  public var leftKey: String { say("左", "Left") }
  /// The right arrow alone, in help and manual.
  public var rightKey: String { say("右", "Right") }
  /// The space bar, whose own character would not be seen.
  public var spaceKey: String { say("空格", "Space") }
  /// A key without a name, such as an unusual function key.
  public var unknownKey: String { say("此键", "that key") }
}
