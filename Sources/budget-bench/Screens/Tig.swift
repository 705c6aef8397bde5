/// `tig` in a small repository of its own: a program of the same kind to compare with.
struct Tig {
  let screen: ScreenProgram

  /// Nil where there is no `tig` or no `git`.
  init?(in workshop: Workshop) throws {
    guard Program.isInstalled("tig"), Program.isInstalled("git") else { return nil }
    let folder = workshop.file("repository")
    let script = """
      mkdir '\(folder)' && cd '\(folder)' && git init -q -b main &&
      git config user.name 张三 && git config user.email zhang@example.com &&
      for n in 1 2 3 4 5 6 7 8 9 10 11; do
        echo $n > figures && git add figures && git commit -q -m "第 $n 次：调整支出计划" || exit 1
      done
      """
    try workshop.run(Program("sh", ["-c", script]))
    screen = ScreenProgram(
      program: Program("sh", ["-c", "cd '\(folder)' && exec tig"]), lastWords: "commit 1 of")
  }
}
