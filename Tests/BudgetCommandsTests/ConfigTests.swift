import TestSupport
import Testing

@Suite("budget config") struct ConfigTests {
  private func run(_ arguments: String..., in home: TemporaryFolder, _ more: [String: String] = [:])
    -> Run
  {
    budget(arguments, environment: more.merging(["HOME": home.path]) { old, _ in old })
  }

  @Test("lists every setting with its value, where that comes from, and what it may be")
  func list() throws {
    try TemporaryFolder.with { home in
      let lines = run("config", in: home).stdout.lines
      #expect(
        lines == [
          "language        zh     默认  可为 zh、en",
          "theme           auto   默认  可为 auto、default、high-contrast、colour-blind、mono",
          "background      auto   默认  可为 auto、dark、light",
          "mouse           false  默认  可为 true、false",
          "ambiguousWidth  auto   默认  可为 auto、1、2",
          "ascii           false  默认  可为 true、false",
          "keys            0      默认  budget config keys 列出各命令的按键",
          "",
          "设置文件  \(home.path)/.config/budget/config.json",
        ])
    }
  }

  @Test("sets, prints and takes back")
  func change() throws {
    try TemporaryFolder.with { home in
      let path = home[".config/budget/config.json"]
      #expect(run("config", "mouse", "true", in: home).stdout == "mouse = true  (\(path))\n")
      #expect(run("config", "mouse", in: home).stdout == "true\n")
      let text = try home.text(of: ".config/budget/config.json")
      #expect(text == "{\n  \"mouse\": true\n}\n")
      #expect(
        run("config", "--unset", "mouse", in: home).stdout == "mouse：已恢复默认（\(path)）\n")
      #expect(run("config", "mouse", in: home).stdout == "false\n")
    }
  }

  @Test("gives commands keys, lists them and takes them back")
  func keys() throws {
    try TemporaryFolder.with { home in
      let path = home[".config/budget/config.json"]
      let all = run("config", "keys", in: home).stdout.lines
      #expect(
        all.contains { $0.hasPrefix("keys.undo ") && $0.contains(" u ") && $0.contains("默认  撤销") })
      #expect(run("config", "keys.undo", "Z", in: home).stdout == "keys.undo = Z  (\(path))\n")
      #expect(run("config", "keys.undo", in: home).stdout == "Z\n")
      #expect(run("config", in: home).stdout.contains("keys            1      设置"))
      let taken = run("config", "keys.redo", "Z", in: home)
      #expect(taken.status == 64 && taken.stderr.contains("已经给了 undo"))
      let digit = run("config", "keys.redo", "5", in: home)
      #expect(digit.status == 64 && digit.stderr.contains("“5”不能作按键"))
      #expect(run("config", "keys.fly", "f", in: home).stderr.contains("keys.undo"))
      #expect(run("config", "keys", "f", in: home).stderr.contains("请逐个命令设置"))
      #expect(run("config", "--unset", "keys.undo", in: home).stdout.hasPrefix("keys.undo：已恢复默认"))
      let text = try home.text(of: ".config/budget/config.json")
      #expect(text == "{}\n")
    }
  }

  @Test("A language is spoken from then on, unless an option or the environment asks for another")
  func language() throws {
    try TemporaryFolder.with { home in
      #expect(run("config", "language", "en", in: home).status == 0)
      #expect(run("config", in: home).stdout.contains("language        en     settings  one of zh"))
      #expect(run("summary", sample, in: home).stdout.contains("Budget execution 2024"))
      let chinese = run("config", in: home, ["BUDGET_LANG": "zh"]).stdout
      #expect(chinese.contains("language        zh     环境变量"))
      #expect(run("config", "language", "--lang", "zh", in: home).stdout == "zh\n")
      #expect(
        run("config", in: home, ["NO_COLOR": "1"]).stdout.contains(
          "theme           mono   environment"))
    }
  }

  @Test(
    "A setting or a value that is none ends with 64, and what may be there is said",
    arguments: [
      (["colour", "red"], "language、theme、background、mouse、ambiguousWidth、ascii"),
      (["theme", "pink"], "auto、default、high-contrast、colour-blind、mono"),
      (["--unset", "x"], "language、theme"), (["mouse", "--unset", "mouse"], "--unset"),
    ])
  func wrong(words: [String], told: String) throws {
    try TemporaryFolder.with { home in
      let run = budget(["config"] + words, environment: ["HOME": home.path])
      #expect(run.status == 64)
      #expect(run.stderr.contains(told), "\(run.stderr)")
      let names = try home.names()
      #expect(names == [])
    }
  }

  @Test("What is wrong in the file is named with its place; the rest holds and everything works")
  func broken() throws {
    try TemporaryFolder.with { home in
      #expect(run("config", "language", "en", in: home).status == 0)
      let path = home[".config/budget/config.json"]
      try home.write("{\"mouse\": 1,\n \"language\": \"en\"}", to: ".config/budget/config.json")
      let listed = run("config", in: home)
      #expect(listed.status == 0)
      #expect(
        listed.stderr == "\(path):1:11: error: mouse: Expected true or false here, not a number.\n")
      #expect(run("summary", sample, in: home).status == 0)
      try home.write("{\"mouse\": true,}", to: ".config/budget/config.json")
      #expect(run("summary", sample, in: home).status == 0)
      let refused = run("config", "ascii", "true", in: home)
      #expect(refused.status == 65)
      #expect(refused.stderr.hasPrefix("\(path):1:15: "))
      #expect(try home.text(of: ".config/budget/config.json") == "{\"mouse\": true,}")
    }
  }

  @Test("Without a home nothing is kept")
  func homeless() {
    #expect(budget("config").status == 0)
    let run = budget("config", "mouse", "true")
    #expect(run.status == 73)
    #expect(run.stderr.contains("HOME"))
  }
}
