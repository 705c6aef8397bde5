import CSpawn
import Foundation

/// Mounts that one thread and what it starts can see, and nobody else: they end with it, whatever becomes of a test.
public struct Mounts: Sendable {
  private init() {}

  /// Does something in a thread that has mounts of its own.
  ///
  /// Throws where that may not be done, which needs root.
  public static func with<Result: Sendable>(
    _ body: @escaping @Sendable (Mounts) throws -> Result
  ) throws -> Result {
    let outcome = Outcome<Result>()
    let thread = Thread {
      outcome.end(
        with: Swift.Result {
          let number = cspawn_own_mounts()
          guard number == 0 else {
            throw Unmountable(cause: "mounts of one's own: errno \(number); this needs root")
          }
          return try body(Mounts())
        })
    }
    // Reading a book in a debug build takes more than the usual half megabyte.
    thread.stackSize = 1 << 23
    thread.start()
    return try outcome.wait().get()
  }

  /// Mounts something at a folder, by the words that `mount` knows, while a body runs.
  public func mounting<Result>(
    _ arguments: [String], at point: String, _ body: () throws -> Result
  ) throws -> Result {
    try run("/usr/bin/mount", arguments + [point])
    let result = Swift.Result { try body() }
    // At once by name, and in truth when a program that is just being started has let go of what it inherited.
    try run("/usr/bin/umount", ["-l", point])
    return try result.get()
  }

  /// Makes what is mounted at a folder read-only, or writable again.
  public func remount(_ point: String, isReadOnly: Bool) throws {
    let words = ["-o", "remount,\(isReadOnly ? "ro" : "rw")", point]
    // Busy while a program that is just being started holds what it inherited.
    for _ in 0..<50 {
      if (try? run("/usr/bin/mount", words)) != nil { return }
      usleep(20_000)
    }
    try run("/usr/bin/mount", words)
  }

  /// Runs a program that must succeed.
  public func run(_ path: String, _ arguments: [String]) throws {
    let run = try Program(path).run(arguments)
    guard run.status == 0 else {
      throw Unmountable(cause: "\(path) \(arguments): \(run.stderr)")
    }
  }

  /// The machine does not let the tests mount what they must.
  public struct Unmountable: Error {
    let cause: String
  }

  private final class Outcome<Value: Sendable>: @unchecked Sendable {
    private let ended = DispatchSemaphore(value: 0)
    private var result: Result<Value, any Error>?

    func end(with result: Result<Value, any Error>) {
      self.result = result
      ended.signal()
    }

    func wait() throws -> Result<Value, any Error> {
      ended.wait()
      guard let result else { throw Unmountable(cause: "the thread ended without a word") }
      return result
    }
  }
}
