import Glibc

/// Why documents cannot be made, told to whoever builds.
enum DocsFailure {
  static func end(_ sentence: String, status: Int32) -> Never {
    let line = Array("budget-docs: \(sentence)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    exit(status)
  }
}
