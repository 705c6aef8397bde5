/// A text in the language of man pages.
struct Roff {
  private(set) var text = ""
  /// Whether a heading has just begun a paragraph.
  private var isFresh = false

  /// A heading of a section.
  mutating func section(_ title: String) { line(".SH \(Self.argument(title))") }

  /// A heading within a section.
  mutating func subsection(_ title: String) { line(".SS \(Self.argument(title))") }

  /// A paragraph.
  mutating func paragraph(_ words: String) {
    beginParagraph()
    line(Self.escaped(words))
  }

  /// A term and what it means, indented below it.
  mutating func entry(_ term: String, _ words: String) {
    line(".TP")
    line(term)
    line(Self.escaped(words))
  }

  /// Lines that stay as they are.
  mutating func display(_ lines: [String]) {
    beginParagraph()
    line(".nf")
    for text in lines { line(Self.escaped(text)) }
    line(".fi")
  }

  /// A line that is roff already.
  mutating func line(_ roff: String) {
    text += roff + "\n"
    isFresh = roff.hasPrefix(".S")
  }

  private mutating func beginParagraph() {
    if !isFresh { line(".PP") }
  }

  /// In bold type.
  static func bold(_ words: String) -> String { "\\fB\(escaped(words))\\fR" }

  /// In italics.
  static func italic(_ words: String) -> String { "\\fI\(escaped(words))\\fR" }

  /// Words that mean themselves, hyphens being those that one types.
  static func escaped(_ words: String) -> String {
    let safe = words.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("'", with: "\\(aq").replacing("\n", with: "\n.br\n")
    return safe.hasPrefix(".") ? "\\&" + safe : safe
  }

  /// Words as the one argument of a request.
  static func argument(_ words: String) -> String {
    "\"\(escaped(words).replacing("\"", with: "\\(dq"))\""
  }
}
