import BudgetStore
import BudgetText
import Glibc

extension BookFile {
  /// Opens a file, its trouble told in sentences.
  static func openOrExplain(
    _ path: String, _ strings: Strings, _ detail: BookDetail = .everything
  ) throws(CommandFailure) -> BookFile {
    do throws(OpenFailure) {
      return try open(path, detail)
    } catch {
      throw error.failure(path, strings)
    }
  }
}

extension OpenFailure {
  /// How many problems of a file are told when a command only wanted to use it.
  private static let toldProblems = 5

  func failure(_ path: String, _ strings: Strings) -> CommandFailure {
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

extension WriteFailure {
  func sentence(_ strings: Strings) -> String {
    switch reason {
    case .noPermission: strings.mayNotWrite
    case .noSpace: strings.diskFull
    case .noFolder: strings.folderGone
    case .notARegularFile: strings.notARegularFile
    case .inputOutput: strings.systemReports(SystemTrouble(errorNumber))
    }
  }
}

extension SystemTrouble {
  /// The trouble that an errno means.
  init(_ number: Int32) {
    switch number {
    case ENOSPC, EDQUOT: self = .noSpace
    case EIO: self = .device
    case EBADF: self = .closed
    case EFBIG: self = .tooLarge
    case ENAMETOOLONG: self = .nameTooLong
    case ELOOP: self = .linkLoop
    case EMFILE, ENFILE: self = .tooManyFiles
    case EBUSY, ETXTBSY: self = .busy
    default: self = .other(number, String(cString: strerror(number)))
    }
  }
}
