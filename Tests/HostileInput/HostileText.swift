/// Texts that would harm a terminal, a table or a reader that takes them as they come.
public enum HostileText {
  /// The texts, each of another kind.
  public static let all: [String] = [
    // Commands: colour and title, 8-bit CSI, OSC 52 into the clipboard, DCS, a bell, backspaces, a question back.
    "\u{1B}[31mred\u{1B}]0;title\u{7}", "\u{9B}2J\u{9D}0;x\u{9C}", "\u{1B}]52;c;aGk=\u{1B}\\",
    "\u{1B}P+q544e\u{1B}\\\u{1B}[6n", "abc\u{8}\u{8}\u{8}xyz\u{7F}", "\u{0}\u{1}\u{2}\u{1F}",
    // Line ends of every kind, which break tables and overwrite what stands before.
    "over\rwritten", "two\r\nlines\n\n", "a\u{B}b\u{C}c\u{85}d\u{2028}e\u{2029}f", "\t\ttabs\t",
    // Direction: override, embeddings, isolates, marks, and letters that run from the right.
    "\u{202E}txt.exe\u{202C}", "\u{2066}\u{2067}\u{2068}x\u{2069}", "\u{200E}\u{200F}\u{61C}",
    "שלום عليكم", "a\u{202D}b\u{202A}c\u{202B}",
    // What takes no column: joiners, byte order marks, tags, variation selectors, fillers.
    "零\u{200B}宽\u{200C}连\u{200D}接\u{2060}\u{FEFF}", "\u{E0001}\u{E0041}\u{E007F}tag",
    "\u{200D}\u{200D}\u{200D}", "☃\u{FE0F}☃\u{FE0E}㐂\u{E0100}", "\u{3164}\u{115F}\u{1160}\u{FFA0}",
    "soft\u{AD}hyphen\u{180E}\u{FFF9}a\u{FFFA}b\u{FFFB}",
    // Marks that pile up, alone and on wide characters.
    "\u{301}\u{302}\u{20DD}", "Z" + String(repeating: "\u{310}\u{34D}", count: 40),
    "电\u{301}梯\u{20DD}",
    // Clusters: families, flags, skin tones, Hangul in letters, Indic and Thai.
    "👨‍👩‍👧‍👦👍🏽🇨🇳🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{AC00}", "क्षि น้ำ ကြ",
    // Of no or disputed width: private use, noncharacters, unassigned, ambiguous, half-width.
    "\u{E000}\u{F8FF}\u{10FFFD}", "\u{FFFE}\u{FFFF}\u{1FFFE}\u{2FFFE}", "\u{378}\u{2FE0}\u{FFFD}",
    "“”—…≥●█",
    "ｱｲｳﾞﾟ！￥",
    // What other readers act on.
    "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "|a|b|\n|-|-|", "<script>alert(1)</script>&amp;",
    "[x](javascript:y) `z` **b** # h", "\"quoted\", \\backslash\\ 'single'", "%s%n%d\\(x)", "null",
    "   ", String(repeating: "字", count: 300), String(repeating: "w", count: 300),
  ]

  /// The first scalar of a text that must not reach a terminal raw; nil when there is none.
  ///
  /// Line feeds and tabs move the cursor where the reader expects it, so they may.
  public static func harmfulScalar(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { $0 != "\n" && $0 != "\t" && isHarmful($0) }
  }

  /// Whether a scalar commands a terminal, turns the direction, or hides.
  ///
  /// What hides is written out here from Unicode's own list of Default_Ignorable_Code_Point, marks of direction among
  /// them, so that the sources' table is judged by another.
  public static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x4E00...0x9FFF, 0xAC00...0xD7A3: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFF8,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
