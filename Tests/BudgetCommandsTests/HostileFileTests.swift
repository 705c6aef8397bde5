import TestSupport
import Testing

@Suite("What a file holds cannot command the terminal") struct HostileFileTests {
  /// Sets colours, the title and the direction, clears the screen by C0 and C1.
  private let escaped = #"\u001b[31mred\u001b]0;x\u0007\u009b2J\u202eabc\u2066\u007f"#

  private func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }

  @Test("Names in every format", arguments: ["text", "markdown", "csv", "json"])
  func names(format: String) throws {
    try TemporaryFolder.with { folder in
      let text = smallFile.replacing("Lifts", with: escaped)
        .replacing("Unit of tests", with: escaped).replacing("13053524P00000210281P", with: escaped)
      try folder.write(text, to: "a.json")
      let run = budget("summary", "a.json", "--format", format, in: folder.path)
      #expect(run.status == 0)
      #expect(run.stdout.contains("red"))
      #expect(isHarmless(run.stdout))
      let terminal = budget(
        "summary", "a.json", "--format", format, environment: ["NO_COLOR": "1"],
        columns: 100, in: folder.path)
      #expect(isHarmless(terminal.stdout))
      // The whole name is asked for as the file says it.
      let spend = budget(
        "spend", "a.json", "red", "--month", "3", "--amount", "90", in: folder.path)
      #expect(spend.status == 0)
      #expect(isHarmless(spend.stdout) && isHarmless(spend.stderr))
    }
  }

  @Test("Texts quoted in problems, and paths")
  func problems() throws {
    try TemporaryFolder.with { folder in
      let name = "\u{1B}[31mred\u{202E}.json"
      try folder.write(
        smallFile.replacing(#""purpose""#, with: #""\#(escaped)""#)
          .replacing(#""1.00""#, with: #""\#(escaped)""#)
          .replacing("13053524P00000210281P", with: escaped), to: name)
      for command in ["summary", "check"] {
        let run = budget(command, name, in: folder.path)
        #expect(run.status == 65)
        let words = run.stdout + run.stderr
        #expect(words.hasPrefix("?[31mred?.json:"))
        #expect(words.contains("无法识别的键“?[31mred?]0;x??2J?abc??”"))
        #expect(isHarmless(words))
      }
    }
  }

  @Test("Names of files that hide part of themselves", arguments: ["check", "summary"])
  func invisibleNames(command: String) throws {
    try TemporaryFolder.with { folder in
      let name = "电\u{34F}梯\u{AD}\u{3164}\u{115F}\u{FFA0}\u{2065}☃\u{FE0F}\u{E0041}\u{202E}.json"
      try folder.write(smallFile.replacing("\"name\"", with: "\"na\u{AD}me\""), to: name)
      let broken = budget(command, name, "--lang", "en", in: folder.path)
      #expect((broken.stdout + broken.stderr).hasPrefix("电梯☃?.json:"))
      #expect((broken.stdout + broken.stderr).contains("Unknown key “name” here"))
      let missing = budget(command, "a" + name, "--lang", "en", in: folder.path)
      #expect(missing.stderr == "a电梯☃?.json: There is no such file; check the path.\n")
      try folder.write(smallFile, to: name)
      #expect(
        budget("check", name, in: folder.path).stdout == "电梯☃?.json：没有问题（项目 1 个）\n")
    }
  }

  @Test("Words of the command line")
  func arguments() throws {
    for arguments in [["summary", "--\u{1B}[2J"], ["a", "b\u{1B}[2J\u{9B}"], ["\u{1B}[2J"]] {
      let run = budget(arguments)
      #expect(run.status != 0)
      #expect(isHarmless(run.stderr))
    }
  }
}
