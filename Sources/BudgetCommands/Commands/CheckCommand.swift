import ArgumentParser
import BudgetModel
import BudgetStore
import BudgetText
import DisplayText

/// `budget check`: every problem of files, not the first only.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("check", \.checkAbstract, usage: Usage.check)
  }

  @Argument(help: .words(\.filesHelp, value: \.fileValue), completion: .books)
  var files: [String]

  @OptionGroup var common: CommonOptions

  func run() throws {
    let context = CommandContext.current
    let strings = context.strings
    var lines: [String] = []
    var worst = ExitStatus.done
    for path in files {
      do throws(OpenFailure) {
        let file = try BookFile.open(context.resolved(path))
        let (asked, count) = questions(about: file, at: path, strings)
        lines += file.warnings.map { $0.line(of: path, strings) } + asked
        lines.append(
          strings.about(
            path,
            strings.fileIsSound(
              projects: file.book.projects.count, warnings: file.warnings.count + count)))
        if let history = HistoryCheck(of: context.resolved(path)) {
          lines += history.sentences(file.book, strings).map { strings.about(path, $0) }
          if history.disagrees, worst == .done { worst = .wrongData }
        }
      } catch {
        if case .unreadable(let reading) = error {
          lines += reading.problems.map { $0.line(of: path, strings) }
          if reading.unlistedProblems > 0 {
            lines.append(strings.about(path, strings.moreProblems(reading.unlistedProblems)))
          }
          worst = worst == .done ? .wrongData : worst
        } else {
          let failure = error.failure(path, strings)
          context.complain(failure.lines)
          worst = failure.status
        }
      }
    }
    try context.print(lines: lines)
    if worst != .done { throw worst.code }
  }

  /// What a careful colleague would ask about, and how many warnings that is.
  private func questions(
    about file: BookFile, at path: String, _ strings: Strings
  ) -> (lines: [String], warnings: Int) {
    let found = file.book.warnings
    let names = BookNames(file.book)
    let told = found.prefix(max(0, BookReader.problemLimit - file.warnings.count))
    let lines = told.map { warning in
      let severity = warning.isNote ? strings.noteSeverity : strings.severity(isError: false)
      return "\(path): \(severity): \(strings.sentence(for: warning, names: names))"
    }
    let untold = found.count - told.count
    return (
      lines + (untold > 0 ? [strings.about(path, strings.moreProblems(untold))] : []),
      found.count { !$0.isNote }
    )
  }
}
