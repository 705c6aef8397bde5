import BudgetStore
import Foundation
import HostileInput
import TestSupport
import Testing

@Suite("Nothing of a file comes out of a command raw") struct CommandTests {
  private static let everything = HostileText.all.joined()
  /// The same as a word of a command line, which ends at a zero byte.
  private static let word = everything.split(separator: "\u{0}").joined()

  /// Runs the program on a pipe and on a terminal; nothing harmful may come out of either.
  @discardableResult
  private func budget(_ arguments: String..., in folder: TemporaryFolder) throws -> Run {
    let run = try Program.budget.run(arguments, in: folder.path)
    expectHarmless(run, arguments)
    return run
  }

  private func expectHarmless(_ run: Run, _ arguments: [String]) {
    let words = arguments.joined(separator: " ").prefix(60)
    #expect(run.status < 128, "\(words)")
    #expect(HostileText.harmfulScalar(in: run.stdout) == nil, "\(words)")
    #expect(HostileText.harmfulScalar(in: run.stderr) == nil, "\(words)")
  }

  private func withHostileBook(_ body: (TemporaryFolder) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try folder.write(BookWriter.write(try hostileBook()), to: "h.json")
      try body(folder)
    }
  }

  @Test("Summaries, on a pipe and on a terminal", arguments: ["text", "markdown", "csv", "json"])
  func summaries(format: String) throws {
    try withHostileBook { folder in
      let run = try budget("summary", "h.json", "--format", format, in: folder)
      #expect(run.status == 0)
      #expect(run.stdout.contains("red"))
      let arguments = ["summary", "h.json", "--format", format]
      let shown = try Program.budget.run(
        arguments, environment: ["NO_COLOR": "1"], output: .terminal(columns: 80), in: folder.path)
      expectHarmless(shown, arguments)
    }
  }

  @Test("JSON says what the file says, for all its escapes")
  func json() throws {
    struct Names: Decodable {
      struct Project: Decodable {
        let name: String
      }
      let projects: [Project]
    }
    try withHostileBook { folder in
      let run = try budget("summary", "h.json", "--format", "json", in: folder)
      let names = try JSONDecoder().decode(Names.self, from: Data(run.stdout.utf8))
      #expect(
        names.projects.map { Array($0.name.unicodeScalars) }
          == HostileText.all.map { Array($0.unicodeScalars) })
    }
  }

  @Test(
    "Names of 300 000 characters to be escaped come to an end",
    arguments: [("<", "markdown"), ("|", "markdown"), ("\u{202E}", "json"), ("\u{1B}", "csv")])
  func longEscapes(character: String, format: String) throws {
    try TemporaryFolder.with { folder in
      let name = String(repeating: character, count: 300_000)
      try folder.write(
        BookWriter.write(try book("-", [project("-", named: name)])), to: "long.json")
      let run = try budget("summary", "long.json", "--format", format, in: folder)
      #expect(run.status == 0)
      #expect(run.stdout.utf8.count > 300_000)
    }
  }

  @Test("Changes, their history and the check of both")
  func changes() throws {
    try withHostileBook { folder in
      #expect(try budget("check", "h.json", in: folder).status == 0)
      let spend = try budget(
        "spend", "h.json", "red", "--month", "2", "--amount", "0.1", "--note", Self.word, in: folder
      )
      #expect(spend.status == 0)
      #expect(try budget("close", "h.json", "--month", "1", in: folder).status == 0)
      let reopened = try budget(
        "spend", "h.json", "red", "--month", "1", "--amount", "0.2", "--reopen", "--reason",
        Self.word, in: folder)
      #expect(reopened.status == 0)
      // Names that several projects have, or none, are quoted in the refusal.
      #expect(
        try budget("spend", "h.json", "#", "--month", "3", "--amount", "1", in: folder).status == 64
      )
      #expect(
        try budget("spend", "h.json", Self.word, "--month", "3", "--amount", "1", in: folder).status
          == 64)

      // Somebody with another name on another machine.
      let name = String(decoding: try JSONEncoder().encode(Self.everything), as: UTF8.self)
      let lines = try folder.text(of: "h.json.history")
        .replacing(/"(user|host)":"[^"]*"/) { "\"\($0.output.1)\":\(name)" }
      try folder.write(lines, to: "h.json.history")
      for format in ["text", "csv", "json"] {
        let history = try budget("history", "h.json", "--format", format, in: folder)
        #expect(history.status == 0)
        #expect(history.stdout.contains("red"))
      }
      #expect(try budget("history", "h.json", "red", in: folder).status == 0)
      #expect(try budget("check", "h.json", in: folder).status == 0)
      try budget("restore", "h.json", in: folder)
    }
  }

  @Test("Lists of projects and adjustments, one project, a new year, and questions about a book")
  func everyPart() throws {
    try TemporaryFolder.with { folder in
      try folder.write(BookWriter.write(try hostileBookOfVersion2()), to: "h.json")
      #expect(try budget("check", "h.json", in: folder).status == 0)
      for (form, format) in [("monitoring", "md"), ("evaluation", "html"), ("evaluation", "json")] {
        let run = try budget("form", form, "h.json", "-o", "-", "--format", format, in: folder)
        #expect(run.status == 0)
        #expect(run.stdout.contains("red"))
      }
      for format in ["text", "markdown", "csv", "json"] {
        let run = try budget(
          "summary", "h.json", "--adjustments", "--as-of", "2024-12", "--format", format, in: folder
        )
        #expect(run.status == 0)
        #expect(run.stdout.contains("red"))
        for arguments in [
          ["indicators", "h.json"], ["summary", "h.json", "--performance"],
        ] {
          let run = try Program.budget.run(arguments + ["--format", format], in: folder.path)
          #expect(run.status == 0)
          expectHarmless(run, arguments)
        }
        guard format != "markdown" else { continue }
        #expect(try budget("project", "list", "h.json", "--format", format, in: folder).status == 0)
        guard format != "csv" else { continue }
        let show = try budget(
          "project", "show", "h.json", "red", "--format", format, in: folder)
        #expect(show.status == 0)
        #expect(show.stdout.contains("red"))
      }
      let new = try budget("new", "n.json", "--from", "h.json", in: folder)
      #expect(new.status == 0)
      #expect(try budget("check", "n.json", in: folder).status == 0)
      let named = try budget(
        "new", "m.json", "--unit", Self.word, "--name", Self.word, "--year", "2025", "--source",
        "a=\(Self.word)", "--source", Self.word, in: folder)
      #expect(named.status == 64)
      let edit = #"{"kind":"rules","new":{"red":"50"}}"#
      try folder.write(edit, to: "edits")
      #expect(try budget("apply", "h.json", "edits", in: folder).status == 0)
      let source = try budget(
        "spend", "h.json", "red", "--month", "3", "--amount", "1", "--source", Self.word, in: folder
      )
      #expect(source.status == 64)
    }
  }

  @Test("A history whose last number is the greatest there is")
  func greatestNumber() throws {
    try withHostileBook { folder in
      func spend(_ amount: String) throws -> Run {
        try budget("spend", "h.json", "red", "--month", "2", "--amount", amount, in: folder)
      }
      #expect(try spend("0.1").status == 0)
      let line = try folder.text(of: "h.json.history")
      try folder.write(
        line.replacing(/"seq":[0-9]+/, with: "\"seq\":\(Int.max)"), to: "h.json.history")
      #expect(try spend("0.2").status == 0)
      #expect(try budget("check", "h.json", in: folder).status == 65)
    }
  }
}
