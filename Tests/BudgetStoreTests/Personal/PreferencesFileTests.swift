import BudgetModel
import BudgetStore
import Foundation
import StrictJSON
import TestSupport
import Testing

/// The file of a user's own settings.
@Suite struct PreferencesFileTests {
  private func file(_ home: TemporaryFolder) throws -> PreferencesFile {
    PreferencesFile(in: try #require(UserFolder(.settings) { ["HOME": home.path][$0] }))
  }

  private func reading(_ text: String) throws -> PreferencesFile.Reading {
    try TemporaryFolder.with { home in
      let folder = home.path
      let file = PreferencesFile(
        in: try #require(UserFolder(.settings) { ["XDG_CONFIG_HOME": folder][$0] }))
      try FileManager.default.createDirectory(
        atPath: home["budget"], withIntermediateDirectories: true)
      try home.write(text, to: "budget/config.json")
      return file.read()
    }
  }

  @Test func everythingIsRead() throws {
    let reading = try reading(
      """
      {"language": "en", "theme": "high-contrast", "background": "light", "mouse": true,
       "ambiguousWidth": 2, "ascii": false}
      """)
    let preferences = reading.preferences
    #expect(reading.problems == [])
    #expect(preferences[.language] == "en")
    #expect(preferences[.theme] == "high-contrast")
    #expect(preferences[.background] == "light")
    #expect(preferences.isOn(.mouse))
    #expect(preferences[.ambiguousWidth] == "2")
    #expect(preferences[.ascii] == "false")
  }

  @Test func whatIsWrongIsNamedAndTheRestHolds() throws {
    let reading = try reading(
      """
      {
        "theme": "pink",
        "colour": "red",
        "mouse": "yes",
        "language": "en",
        "language": "zh"
      }
      """)
    #expect(
      reading.problems == [
        FileProblem(
          .notAWord("pink", allowed: ["auto", "default", "high-contrast", "colour-blind", "mono"]),
          line: 2, column: 12, path: "theme"),
        FileProblem(.unknownKey("colour"), line: 3, column: 3, path: "colour"),
        FileProblem(
          .wrongType(expected: .boolean, found: .string), line: 4, column: 12, path: "mouse"),
        FileProblem(.duplicateKey("language"), line: 6, column: 3, path: "language"),
      ])
    #expect(reading.preferences[.language] == "en")
    #expect(reading.preferences[.theme] == nil)
    #expect(!reading.preferences.isOn(.mouse))
  }

  @Test(arguments: ["{\"mouse\": true", "[]", "", "{\"mouse\": true} x"])
  func whatIsNoListOfSettingsIsToldAndNeverReplaced(text: String) throws {
    try TemporaryFolder.with { home in
      let file = try file(home)
      try FileManager.default.createDirectory(
        atPath: home[".config/budget"], withIntermediateDirectories: true)
      try home.write(text, to: ".config/budget/config.json")
      #expect(file.read().preferences == Preferences())
      #expect(file.read().problems.count == 1)
      #expect(throws: PreferencesFile.Failure.self) { try file.set([.mouse: "true"]) }
      #expect(try home.text(of: ".config/budget/config.json") == text)
    }
  }

  @Test func aChangeKeepsEverythingElse() throws {
    try TemporaryFolder.with { home in
      let file = try file(home)
      #expect(file.read() == PreferencesFile.Reading())
      try file.set([.mouse: "true", .language: "en", .ambiguousWidth: "2"])
      #expect(
        try home.text(of: ".config/budget/config.json")
          == "{\n  \"language\": \"en\",\n  \"mouse\": true,\n  \"ambiguousWidth\": 2\n}\n")
      try home.write(
        "{\"later\": [1, {\"a\": null}], \"theme\": 7, \"mouse\": true}",
        to: ".config/budget/config.json")
      try file.set([.mouse: nil, .ascii: "true"])
      #expect(
        try home.text(of: ".config/budget/config.json")
          == "{\n  \"later\": [1, {\"a\": null}],\n  \"theme\": 7,\n  \"ascii\": true\n}\n")
      try file.set([.theme: "mono"])
      #expect(file.read().preferences[.theme] == "mono")
      #expect(try home.folder(".config/budget").names() == ["config.json"])
    }
  }

  @Test func keysAreReadAndWhatIsWrongWithOneIsNamed() throws {
    let reading = try reading(
      """
      {
        "keys": {
          "undo": "z",
          "redo": "Ctrl-Y",
          "fly": "f",
          "save": "5",
          "help": 7,
          "quit": "z",
          "undo": "y"
        },
        "mouse": true
      }
      """)
    #expect(
      reading.problems == [
        FileProblem(.unknownKey("fly"), line: 5, column: 5, path: "keys.fly"),
        FileProblem(.notAKey("5"), line: 6, column: 13, path: "keys.save"),
        FileProblem(
          .wrongType(expected: .text, found: .number), line: 7, column: 13, path: "keys.help"),
        FileProblem(.keyTaken("z", by: "undo"), line: 8, column: 13, path: "keys.quit"),
        FileProblem(.duplicateKey("undo"), line: 9, column: 5, path: "keys.undo"),
      ])
    #expect(reading.preferences.keys == [.undo: KeyStroke("z"), .redo: KeyStroke("ctrl-y")])
    #expect(reading.preferences.isOn(.mouse))
    let list = try self.reading("{\"keys\": [\"undo\"]}")
    #expect(
      list.problems == [
        FileProblem(
          .wrongType(expected: .object, found: .array), line: 1, column: 10, path: "keys")
      ])
  }

  @Test func aKeyGivenKeepsTheOthers() throws {
    try TemporaryFolder.with { home in
      let file = try file(home)
      try file.set([:], keys: [.undo: KeyStroke("z")])
      #expect(
        try home.text(of: ".config/budget/config.json")
          == "{\n  \"keys\": {\"undo\": \"z\"}\n}\n")
      try home.write(
        "{\"keys\": {\"fly\": [1], \"undo\": \"z\", \"save\": \"5\"}, \"mouse\": true}",
        to: ".config/budget/config.json")
      try file.set([:], keys: [.undo: KeyStroke("'"), .palette: KeyStroke("f4")])
      #expect(
        try home.text(of: ".config/budget/config.json")
          == "{\n  \"keys\": {\"fly\": [1], \"undo\": \"'\", \"save\": \"5\", \"palette\": \"f4\"},\n"
          + "  \"mouse\": true\n}\n")
      try file.set([.mouse: nil], keys: [.undo: nil, .palette: nil])
      #expect(file.read().preferences == Preferences())
    }
  }

  @Test func aLinkStaysALink() throws {
    try TemporaryFolder.with { home in
      let file = try file(home)
      try FileManager.default.createDirectory(
        atPath: home[".config/budget"], withIntermediateDirectories: true)
      let target = try home.write("{\"mouse\": true}\n", to: "dotfiles.json")
      try FileManager.default.createSymbolicLink(
        atPath: home[".config/budget/config.json"], withDestinationPath: target)
      #expect(file.read().preferences.isOn(.mouse))
      try file.set([.mouse: "false"])
      #expect(try home.text(of: "dotfiles.json") == "{\n  \"mouse\": false\n}\n")
    }
  }
}
