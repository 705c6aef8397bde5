/// Programs of the same kind on the same projects: what a screen costs in others' hands.
struct OtherScreens {
  /// One of them on so many projects.
  struct Other {
    let name: String
    let projects: Int
    let screen: ScreenProgram
    /// How often its start is measured; some take seconds.
    let starts: Int
  }

  let all: [Other]
  /// What is not installed, and so not compared.
  let missing: [String]

  init(budget: String, books: Books, in workshop: Workshop) throws {
    var all: [Other] = []
    var missing: [String] = []
    let table = CompiledProgram.make("table.c", libraries: ["ncursesw", "tinfo"], in: workshop)
    if table == nil { missing.append("a C compiler or ncurses") }
    let hasHledger = Program.isInstalled("hledger-ui")
    if !hasHledger { missing.append("hledger-ui") }
    let hasVisiData = Program.isInstalled("vd")
    if !hasVisiData { missing.append("VisiData") }
    for projects in [11, 10_000] {
      let files = try ProjectFiles(of: books.path(of: projects), projects, budget, in: workshop)
      if let table {
        let screen = ScreenProgram(program: Program(table, [files.rows]), lastWords: "退出")
        all.append(Other(name: "C ncurses table", projects: projects, screen: screen, starts: 20))
      }
      if hasHledger {
        let screen = ScreenProgram(
          program: Program("hledger-ui", ["-f", files.journal]), lastWords: ":quit")
        all.append(Other(name: "hledger-ui", projects: projects, screen: screen, starts: 5))
      }
      if hasVisiData {
        let screen = ScreenProgram(
          program: Program("vd", [files.csv]), lastWords: "\(projects) rows")
        all.append(Other(name: "VisiData", projects: projects, screen: screen, starts: 5))
      }
    }
    if let tig = try Tig(in: workshop) {
      all.append(Other(name: "tig, commits", projects: 11, screen: tig.screen, starts: 20))
    } else {
      missing.append("tig or git")
    }
    self.all = all
    self.missing = missing
  }

  /// Says what is not compared.
  func sayMissing() {
    for name in missing { say("  \(name) is not installed: not compared") }
  }
}
