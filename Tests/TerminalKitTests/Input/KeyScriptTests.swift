import TerminalKit
import Testing

@Suite struct KeyScriptTests {
  @Test func charactersAndSignsAreKeys() {
    #expect(
      Key.script("2↓预⏎") == [.character("2"), .down, .character("预"), .enter])
    #expect(
      Key.script("⇥⇤⎋↑←→⌫⌦⇞⇟⇱⇲") == [
        .tab, .backTab, .escape, .up, .left, .right, .backspace, .delete, .pageUp, .pageDown,
        .home, .end,
      ])
  }

  @Test func aModifierTakesTheNextCharacterAsItIs() {
    #expect(Key.script("⌃r⌥1r") == [.control("r"), .alt("1"), .character("r")])
    #expect(Key.script("⌥⌃x") == [.alt("⌃"), .character("x")])
    #expect(Key.script("⌃↑⌥↓⌥⏎") == [.controlArrow(.up), .altArrow(.down), .alt("⏎")])
    #expect(Key.script("x⌃") == [.character("x")])
  }

  @Test func aMarkIsAKeyOfItsOwn() {
    #expect(Key.script("e\u{301}") == [.character("e"), .character("\u{301}")])
  }
}
