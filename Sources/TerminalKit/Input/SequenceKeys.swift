extension KeyDecoder {
  /// What follows ESC [ or ESC O, the same key in several dialects.
  static let sequenceKeys: [String: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "1~": .home, "7~": .home, "4~": .end, "8~": .end, "2~": .insert, "3~": .delete, "5~": .pageUp,
    "6~": .pageDown,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
    "11~": .function(1), "12~": .function(2), "13~": .function(3), "14~": .function(4),
    "15~": .function(5), "17~": .function(6), "18~": .function(7), "19~": .function(8),
    "20~": .function(9), "21~": .function(10), "23~": .function(11), "24~": .function(12),
    "[A": .function(1), "[B": .function(2), "[C": .function(3), "[D": .function(4),
    "[E": .function(5),
    "1;2A": .shiftArrow(.up), "1;2B": .shiftArrow(.down), "1;2C": .shiftArrow(.right),
    "1;2D": .shiftArrow(.left),
    "1;3A": .altArrow(.up), "1;3B": .altArrow(.down), "1;3C": .altArrow(.right),
    "1;3D": .altArrow(.left),
    "1;5A": .controlArrow(.up), "1;5B": .controlArrow(.down), "1;5C": .controlArrow(.right),
    "1;5D": .controlArrow(.left),
  ]

  /// Ctrl with an arrow after ESC O in rxvt, Shift with it after ESC [.
  static let rxvtArrows: [String: Arrow] = [
    "a": .up, "b": .down, "c": .right, "d": .left,
  ]
}
