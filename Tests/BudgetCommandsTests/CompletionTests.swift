import Foundation
import TestSupport
import Testing

@testable import BudgetCommands

@Suite("Completion") struct CompletionTests {
  /// What the program answers a shell that completes the last of some words.
  private func answer(
    _ command: [String], _ parameter: String, _ words: [String], shell: String = "fish",
    in folder: String
  ) -> Run {
    budget(
      ["---completion"] + command + ["--", parameter, String(words.count - 1), "0"] + words,
      environment: ["SAP_SHELL": shell], in: folder)
  }

  @Test("Every option and argument says how its value may go on, but for words of one's own")
  func everyParameter() {
    let free: Set = [
      "--today", "--amount", "--cumulative", "--note", "--reason", "--sheet", "--match", "--skip",
      "--unit", "--name", "--department", "--department-name", "--source",
    ]
    func check(_ page: CommandPage) {
      for parameter in page.parameters where parameter.kind != .flag && !parameter.isCompleted {
        #expect(free.contains(parameter.names.last ?? "<>"), "\(page.call) \(parameter.label)")
      }
      page.subcommands.forEach(check)
    }
    check(.program())
  }

  @Test("Projects come from the file on the line, by name, then by either once something is typed")
  func projects() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallFile, to: "年度 1.json")
      let all = answer(
        ["spend"], "positional@1", ["budget", "spend", "'年度 1.json'", ""], in: folder.path)
      #expect(all == Run(stdout: "Lifts\t13053524P00000210281P\n", stderr: "", status: 0))
      let typed = answer(
        ["spend"], "positional@1", ["budget", "spend", "年度\\ 1.json", "13"], in: folder.path)
      #expect(
        typed.stdout == "Lifts\t13053524P00000210281P\n13053524P00000210281P\tLifts\n")
      #expect(
        answer(
          ["spend"], "--source", ["budget", "spend", "年度\\ 1.json", "x", "--source", ""],
          in: folder.path
        ).stdout == "fiscal\t财政资金\nother\t其他资金\n")
      #expect(
        answer(
          ["import", "spending"], "--source",
          ["budget", "import", "spending", "a.csv", "--into", "年度\\ 1.json", "--source", ""],
          in: folder.path
        ).stdout.lines.count == 2)
      #expect(
        answer(
          ["summary"], "--as-of", ["budget", "summary", "年度\\ 1.json", "--as-of", ""],
          in: folder.path
        ).stdout.lines == (1...12).map { "2024-\($0 < 10 ? "0" : "")\($0)" })
    }
  }

  @Test("Nothing is said where there is no file, where it is broken, and of what cannot be asked")
  func silence() throws {
    try TemporaryFolder.with { folder in
      try folder.write("{", to: "broken.json")
      for file in ["none.json", "broken.json", ".", "/dev/null"] {
        let run = answer(["spend"], "positional@1", ["budget", "spend", file, ""], in: folder.path)
        #expect(run == Run(stdout: "", stderr: "", status: 0), "\(file)")
      }
      let nonsense = budget("---completion", "spend", "--", "--bogus", "1", "0")
      #expect(nonsense == Run(stdout: "", stderr: "", status: 64))
    }
  }

  @Test("What a file says reaches no shell but as a word")
  func hostileNames() {
    func lines(_ name: String, _ meaning: String = "") -> [String?] {
      ["bash", "zsh", "fish"].map { Completion(word: name, meaning: meaning).line(for: $0) }
    }
    #expect(lines("物业", "1") == ["'物业'", "物业:1", "物业\t1"])
    #expect(lines("$(touch x)`a`") == ["'$(touch x)`a`'", "$(touch x)`a`", "$(touch x)`a`"])
    #expect(lines("it's") == ["'it'\\''s'", "it's", "it's"])
    #expect(lines("a:b\\c", "d") == ["'a:b\\c'", "a\\:b\\\\c:d", "a:b\\c\td"])
    for bad in ["a\u{1B}]0;x\u{7}", "a\nb", "a\tb", "a\u{202E}b", "a\u{2028}", "", "-rf"] {
      #expect(lines(bad) == [nil, nil, nil])
    }
    #expect(lines("a", "b\nc") == ["'a'", "a", "a"])
  }

  @Test(
    "Words as they were typed",
    arguments: [
      ("a\\ b.json", "a b.json"), ("'a b'.json", "a b.json"), ("\"a \\\"b\"", "a \"b"),
      ("'it'\\''s", "it's"), ("'a", "a"), ("物业", "物业"),
    ])
  func words(typed: String, plain: String) {
    #expect(ShellWord.plain(typed) == plain)
  }

  /// A name that bash would run if it were offered as it stands.
  private static let trap = "清扫$(touch ran)"

  private func desk(_ body: (TemporaryFolder) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallFile.replacing("Lifts", with: Self.trap), to: "b.json")
      try folder.copy(Repository.sample, to: "a.json")
      try folder.write("", to: "notes.txt")
      for shell in ["bash", "zsh", "fish"] {
        // In a process of its own: the parser remembers for all of them which shell it last wrote for.
        let script = try process("--generate-completion-script", shell)
        #expect(script.status == 0 && script.stderr == "")
        try folder.write(script.stdout, to: shell)
      }
      try body(folder)
    }
  }

  private func run(_ shell: String, _ script: String, in folder: TemporaryFolder) throws -> Run {
    let path = URL(fileURLWithPath: Program.budget.path).deletingLastPathComponent().path
    return try Program("/usr/bin/\(shell)").run(
      ["-c", script],
      environment: [
        "PATH": "\(path):/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder.path,
        "BUDGET_LANG": "zh",
      ], in: folder.path)
  }

  @Test("Bash completes commands, files, projects and values, and runs none of them")
  func bash() throws {
    try desk { folder in
      func complete(_ words: [String]) throws -> [String] {
        let typed = words.map { "'" + $0.replacing("'", with: "'\\''") + "'" }
        let run = try run(
          "bash",
          """
          source ./bash
          COMP_WORDS=(budget \(typed.joined(separator: " "))); COMP_CWORD=\(words.count)
          COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
          _budget_or_file budget "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
          printf '%s\\n' "${COMPREPLY[@]}"
          """, in: folder)
        #expect(run.stderr == "")
        return run.stdout.lines.sorted()
      }
      let states = ["behind", "far-behind", "not-reported", "overspent"]
      let cases: [([String], [String])] = [
        (["su"], ["summary"]), (["a"], ["a.json", "apply"]),
        (["spend", ""], ["a.json", "b.json"]),
        (["spend", "a.json", "物业"], ["物业管理事务"]), (["spend", "b.json", ""], [Self.trap]),
        (["summary", "a.json", "--only", ""], states),
        (["spend", "a.json", "物业", "--month", "1"], ["1", "10", "11", "12"]),
      ]
      for (words, expected) in cases {
        let found = try complete(words)
        #expect(found == expected, "\(words)")
      }
      #expect(!FileManager.default.fileExists(atPath: folder["ran"]))
    }
  }

  @Test("Fish completes the same, with what a word means")
  func fish() throws {
    try desk { folder in
      func complete(_ line: String) throws -> [String] {
        // Without a keyboard fish does not tell where the cursor is, which is not needed.
        let cursor =
          "function commandline; contains -- -tC $argv; and echo 0; or builtin commandline $argv; end"
        let run = try run("fish", "source ./fish; \(cursor); complete -C '\(line)'", in: folder)
        #expect(run.stderr == "")
        return run.stdout.lines
      }
      let cases = [
        ("budget summ", "summary\t输出执行情况汇总。"), ("budget a.js", "a.json"),
        ("budget spend a.json 物业", "物业管理事务\t13053524P000002102785"),
        ("budget spend b.json 清", "\(Self.trap)\t13053524P00000210281P"),
      ]
      for (line, expected) in cases {
        let found = try complete(line)
        #expect(found == [expected], "\(line)")
      }
      #expect(!FileManager.default.fileExists(atPath: folder["ran"]))
    }
  }

  @Test("Zsh reads its script")
  func zsh() throws {
    try desk { folder in
      let run = try run(
        "zsh", "autoload -U compinit; compinit -u; source ./zsh; print $_comps[budget]", in: folder)
      #expect(run == Run(stdout: "_budget\n", stderr: "", status: 0))
    }
  }
}
