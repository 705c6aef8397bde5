import CSpawn
import Foundation

/// A program on disk that tests run as a person or a script would.
public struct Program: Sendable {
  /// Where it is.
  public let path: String

  /// Names a program by its path.
  public init(_ path: String) {
    self.path = path
  }

  /// The `budget` built together with the tests, beside their bundle.
  public static let budget = Program(
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("budget").path)

  /// Where a run's standard output goes.
  public enum Output: Sendable {
    /// Into `Run.stdout`, through a pipe.
    case pipe
    /// Into `Run.stdout`, through a terminal of so many columns.
    case terminal(columns: Int)
    /// To a reader that has gone away already.
    case closedPipe
    /// Into a file, which is created.
    case file(String)
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: the words after the program's name.
  ///   - environment: all variables it gets, save the options of a sanitizer.
  ///   - stdin: what it can read.
  ///   - output: where its standard output goes.
  ///   - folder: its working folder.
  ///   - delay: how long it may work before it is killed; nil to let it end.
  public func run(
    _ arguments: [String], environment: [String: String] = [:], stdin: String = "",
    output: Output = .pipe, in folder: String = "/", killedAfter delay: Duration? = nil
  ) throws -> Run {
    let input = try Pipe()
    let errors = try Pipe()
    let reports = try Channel(output)
    let environment = SanitizerOptions.environment.merging(environment) { $1 }
    var pid: pid_t = 0
    try Self.withCStrings([path] + arguments) { arguments in
      try Self.withCStrings(environment.map { "\($0)=\($1)" }) { environment in
        try check(
          cspawn(
            &pid, path, arguments, environment, folder, input.reader.number,
            reports.writer.number, errors.writer.number))
      }
    }
    input.reader.close()
    reports.writer.close()
    errors.writer.close()
    if let delay {
      pause(delay)
      kill(pid, SIGKILL)
    }
    var traffic = Traffic(
      sending: Array(stdin.utf8), to: input.writer, from: [reports.reader, errors.reader])
    let finished = traffic.flow()
    if !finished { kill(pid, SIGKILL) }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    guard finished else { throw NeverEnded(path: path, arguments: arguments) }
    let signal = status & 0x7F
    return Run(
      stdout: String(decoding: traffic.received[0], as: UTF8.self),
      stderr: String(decoding: traffic.received[1], as: UTF8.self),
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal)
  }

  private func pause(_ delay: Duration) {
    let (seconds, attoseconds) = delay.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    nanosleep(&time, nil)
  }

  static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Result
  ) rethrows -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return try body(copies + [nil])
  }
}

/// What a program said and how it ended.
public struct Run: Hashable, Sendable {
  /// What it wrote to standard output.
  public let stdout: String
  /// What it wrote to standard error.
  public let stderr: String
  /// Its exit status; 128 and the signal's number when a signal ended it.
  public let status: Int32

  /// Makes what a run is expected to be.
  public init(stdout: String, stderr: String, status: Int32) {
    self.stdout = stdout
    self.stderr = stderr
    self.status = status
  }
}

/// A program that was still running after the time any test needs, and was killed.
public struct NeverEnded: Error {
  let path: String
  let arguments: [String]
}
