import ArgumentParser

/// How the program ends; the numbers are those of sysexits.h.
enum ExitStatus: Int32 {
  case done = 0
  /// `--fail-on` found something; the report was printed all the same.
  case found = 1
  case usage = 64
  case wrongData = 65
  case noSuchFile = 66
  case cannotCreate = 73
  case inputOutput = 74
  case locked = 75
  case noPermission = 77

  var code: ExitCode { ExitCode(rawValue) }
}

/// A command that cannot go on: what to say on standard error, and how to end.
struct CommandFailure: Error {
  let status: ExitStatus
  let lines: [String]

  init(_ status: ExitStatus, _ lines: [String]) {
    self.status = status
    self.lines = lines
  }

  init(_ status: ExitStatus, _ line: String) {
    self.init(status, [line])
  }
}
