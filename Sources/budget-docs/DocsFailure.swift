import Glibc

/// Why documents cannot be made, told to whoever builds.
struct DocsFailure: Error {
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }

  /// Says so and ends.
  func end(status: Int32) -> Never {
    let line = Array("budget-docs: \(sentence)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    exit(status)
  }
}
