import BudgetModel
import Testing

/// The keys that a person may give commands.
@Suite struct KeyStrokeTests {
  @Test(arguments: [
    ("z", "z"), ("Z", "Z"), ("'", "'"), ("space", "space"), ("ctrl-k", "ctrl-k"),
    ("Ctrl-K", "ctrl-k"), ("alt-x", "alt-x"), ("F4", "f4"), ("f12", "f12"),
  ])
  func aKeyIsReadAsItIsWritten(text: String, read: String) {
    #expect(KeyStroke(text)?.text == read)
  }

  /// Digits and signs begin amounts; Ctrl-C leaves, Ctrl-I is Tab, Ctrl-M Enter; Alt with a digit changes screens.
  @Test(arguments: [
    "", "5", ".", "-", "+", "(", "zz", " ", "预", "enter", "esc", "tab", "ctrl-c", "ctrl-i",
    "ctrl-m",
    "ctrl-h", "ctrl-1", "alt-3", "f0", "f13", "\u{1B}", "\u{7F}",
  ])
  func noOtherIs(text: String) {
    #expect(KeyStroke(text) == nil)
  }

  @Test func aKeyIsOneCommandsOnly() throws {
    let z = try #require(KeyStroke("z"))
    var preferences = Preferences()
    let taken = [
      preferences.bind(.undo, to: z), preferences.bind(.undo, to: z),
      preferences.bind(.redo, to: z),
    ]
    #expect(taken == [true, true, false])
    #expect(preferences.keys == [.undo: z])
    preferences.bind(.undo, to: nil)
    preferences.bind(.redo, to: z)
    #expect(preferences.command(of: z) == .redo)
  }

  /// They stand in files of settings and never change.
  @Test func namesOfCommandsAreWords() {
    for command in BindableCommand.allCases {
      #expect(command.rawValue.allSatisfy { ("a"..."z").contains($0) || $0 == "-" })
    }
  }
}
