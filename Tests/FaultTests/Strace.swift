import Foundation
import TestSupport

/// strace, which shows a program's system calls and makes one of them fail, or the program die at it.
enum Strace {
  private static let program = Program("/usr/bin/strace")

  /// One system call of a run: the how-manieth of its name.
  struct Call: Hashable, CustomStringConvertible {
    let name: String
    /// From 1.
    let occurrence: Int
    /// The line that strace writes of it.
    let line: String

    var description: String { "\(name) no. \(occurrence): \(line)" }
  }

  /// What is to happen at a call.
  enum Fault: Hashable, CustomStringConvertible {
    /// The program is killed before the call does anything.
    case kill
    /// The call fails with an errno, "ENOSPC".
    case error(String)
    /// This and all further calls of the name fail, counted from 1.
    case errors(String, from: Int)

    var description: String {
      switch self {
      case .kill: "signal=KILL"
      case .error(let name): "error=\(name)"
      case .errors(let name, let first): "error=\(name):when=\(first)+"
      }
    }
  }

  /// Runs a program with faults at calls, each named with its occurrence ("fsync", 2) or at all of them (nil).
  ///
  /// Throws when none of them came to pass.
  static func run(
    _ program: Program, _ arguments: [String], faults: [(String, Int?, Fault)],
    environment: [String: String]
  ) throws -> Run {
    let injections = faults.flatMap { name, occurrence, fault in
      ["-e", "inject=\(name):\(fault)" + (occurrence.map { ":when=\($0)" } ?? "")]
    }
    // Stopped at the calls in question only, it runs several times as fast; a signal needs the slow way.
    let traced = Set(faults.map(\.0)).sorted().joined(separator: ",")
    let kills = faults.contains { $0.2 == .kill }
    return try TemporaryFolder.with { folder in
      let run = try start(
        ["-qq", "-f", "-o", folder["trace"], "-e", "trace=\(traced)"]
          + (kills ? [] : ["--seccomp-bpf"]) + injections + [program.path] + arguments, environment)
      guard try run.status == 137 || folder.text(of: "trace").contains("(INJECTED)") else {
        throw Undisturbed(faults: injections, run: run)
      }
      return run
    }
  }

  /// The calls named did not happen.
  struct Undisturbed: Error {
    let faults: [String]
    let run: Run
  }

  /// Runs a program undisturbed and lists its calls.
  static func calls(
    of program: Program, _ arguments: [String], environment: [String: String]
  ) throws -> (run: Run, calls: [Call]) {
    try TemporaryFolder.with { folder in
      let run = try start(
        ["-qq", "-s", "0", "-o", folder["trace"], program.path] + arguments, environment)
      var occurrences: [String: Int] = [:]
      let calls = try folder.text(of: "trace").split(separator: "\n").compactMap { line -> Call? in
        guard let end = line.firstIndex(of: "(") else { return nil }
        let name = String(line[..<end])
        occurrences[name, default: 0] += 1
        return Call(name: name, occurrence: occurrences[name] ?? 0, line: String(line))
      }
      return (run, calls)
    }
  }

  private static func start(_ arguments: [String], _ environment: [String: String]) throws -> Run {
    do {
      return try program.run(arguments, environment: environment)
    } catch {
      throw Unusable(cause: "\(error)")
    }
  }

  /// strace is missing or may not trace; `make test` installs it.
  struct Unusable: Error {
    let cause: String
  }
}
