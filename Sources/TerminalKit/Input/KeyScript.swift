extension Key {
  /// The keys of a script: characters as they are, others by the signs that keyboards print on them.
  ///
  /// `⏎ ⇥ ⇤ ⎋ ↑ ↓ ← → ⌫ ⌦ ⇞ ⇟ ⇱ ⇲` are Enter, Tab, Shift-Tab, Esc, the arrows, Backspace, Delete, PgUp, PgDn, Home and
  /// End; `⌃x` is Ctrl-x and `⌥x` Alt-x, where x may be an arrow, and `⇧` goes before an arrow.
  public static func script(_ text: String) -> [Key] {
    var keys: [Key] = []
    var modifier: Character?
    for scalar in text.unicodeScalars {
      let character = Character(scalar)
      switch (modifier, character) {
      case (nil, "⌃"), (nil, "⌥"), (nil, "⇧"):
        modifier = character
        continue
      case ("⌃", _): keys.append(arrow(character).map(Key.controlArrow) ?? .control(character))
      case ("⌥", _): keys.append(arrow(character).map(Key.altArrow) ?? .alt(character))
      case ("⇧", _): keys.append(arrow(character).map(Key.shiftArrow) ?? .unknown)
      default: keys.append(scriptSigns[character] ?? .character(character))
      }
      modifier = nil
    }
    return keys
  }

  private static func arrow(_ sign: Character) -> Arrow? { scriptSigns[sign].flatMap(Arrow.init) }

  private static let scriptSigns: [Character: Key] = [
    "⏎": .enter, "⇥": .tab, "⇤": .backTab, "⎋": .escape, "↑": .up, "↓": .down, "←": .left,
    "→": .right, "⌫": .backspace, "⌦": .delete, "⇞": .pageUp, "⇟": .pageDown, "⇱": .home,
    "⇲": .end,
  ]
}
