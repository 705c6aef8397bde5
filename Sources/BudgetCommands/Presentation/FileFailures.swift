import BudgetModel
import BudgetStore
import BudgetText

extension BookFile {
  /// Opens a file, its trouble told in sentences.
  static func openOrExplain(
    _ path: String, _ context: CommandContext, _ detail: BookDetail = .everything
  ) throws(CommandFailure) -> BookFile {
    do throws(OpenFailure) {
      return try open(context.resolved(path), detail)
    } catch {
      throw error.failure(path, context.strings)
    }
  }
}

extension OpenFailure {
  /// How many problems of a file are told when a command only wanted to use it.
  private static let toldProblems = 5

  /// - Parameter changing: whether the file was opened to be changed.
  func failure(_ path: String, _ strings: Strings, changing: Bool = false) -> CommandFailure {
    switch self {
    case .noSuchFile:
      var lines = [strings.about(path, strings.noSuchFile)]
      if let command = BudgetProgram.command(resembling: path) {
        lines.append(strings.didYouMean(command))
      }
      return CommandFailure(.noSuchFile, lines)
    case .noPermission:
      return CommandFailure(.noPermission, strings.about(path, strings.mayNotRead))
    case .isADirectory:
      return CommandFailure(.noSuchFile, strings.about(path, strings.isAFolder))
    case .refused(let refusal):
      return CommandFailure(
        refusal.reason == .notARegularFile && !changing ? .noSuchFile : refusal.status,
        strings.about(path, strings.sentence(for: refusal)))
    case .inputOutput(let number):
      return CommandFailure(
        .inputOutput, strings.about(path, strings.systemReports(SystemTrouble(number))))
    case .unreadable(let reading):
      let errors = reading.problems.filter { $0.severity == .error }
      var lines = errors.prefix(Self.toldProblems).map { $0.line(of: path, strings) }
      let untold = errors.count - lines.count + reading.unlistedProblems
      if untold > 0 {
        lines += [strings.moreProblems(untold), strings.seeCheck(path)]
      }
      return CommandFailure(.wrongData, lines)
    }
  }
}
