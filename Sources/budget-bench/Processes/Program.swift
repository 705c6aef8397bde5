import Glibc

/// A program and how it is started.
struct Program {
  let path: String
  let arguments: [String]

  init(_ path: String, _ arguments: [String]) {
    self.path = path
    self.arguments = arguments
  }

  /// What each process of the bench has for its environment, so that every run is alike.
  static func environment(home: String) -> [String] {
    [
      "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(home)", "TERM=xterm-256color", "LANG=C.UTF-8",
      "GIT_CONFIG_NOSYSTEM=1",
    ]
  }

  /// Whether a program of this name is on the path.
  static func isInstalled(_ name: String) -> Bool {
    ["/usr/local/bin", "/usr/bin", "/bin"].contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// Starts it with streams opened as asked; on a terminal it becomes the head of its own session.
  func start(_ streams: [Stream], home: String, leadsSession: Bool = false) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, stream) in streams.enumerated() {
      posix_spawn_file_actions_addopen(
        &actions, Int32(descriptor), stream.path, stream.flags, 0o600)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    if leadsSession { posix_spawnattr_setflags(&attributes, Self.newSession) }

    var process = pid_t()
    let error = withCStrings([path] + arguments) { arguments in
      withCStrings(Self.environment(home: home)) { environment in
        posix_spawnp(&process, path, &actions, &attributes, arguments, environment)
      }
    }
    guard error == 0 else {
      throw BenchFailure("cannot start \(path): \(String(cString: strerror(error)))")
    }
    return process
  }

  /// POSIX_SPAWN_SETSID, which is hidden from Swift.
  private static let newSession: Int16 = 0x80

  /// A file that a process has for one of its streams.
  struct Stream {
    let path: String
    let flags: Int32

    static let nothingIn = Stream(path: "/dev/null", flags: O_RDONLY)
    static let nowhere = Stream(path: "/dev/null", flags: O_WRONLY)
    static func into(_ path: String) -> Stream {
      Stream(path: path, flags: O_WRONLY | O_CREAT | O_TRUNC)
    }
    static func from(_ path: String) -> Stream { Stream(path: path, flags: O_RDONLY) }
    static func terminal(_ path: String) -> Stream { Stream(path: path, flags: O_RDWR) }
  }
}

private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
