import BudgetText
import Glibc

/// The user's own editor, run on a text in a file that nobody else can read.
struct ExternalEditor: Sendable {
  /// The command, as a shell understands it; nil where no editor is set or there.
  let command: String?
  /// The folder for the file.
  let folder: String

  /// Takes `$VISUAL`, else `$EDITOR`, else the first of `vi` and `nano` that `$PATH` has; files go into `$TMPDIR`.
  init(variable: (String) -> String?) {
    command =
      variable("VISUAL") ?? variable("EDITOR")
      ?? ["vi", "nano"].first { Self.isThere($0, in: variable("PATH") ?? "/usr/bin:/bin") }
    folder = variable("TMPDIR") ?? "/tmp"
  }

  /// The text as the user left it, without its last line feed; the file is gone afterwards.
  ///
  /// - Parameter isEnding: asked while the editor runs; once true, the editor is told to end.
  func edit(_ text: String, isEnding: () -> Bool) throws(EditorFailure) -> String {
    guard let command else { throw .noEditor }
    let file = try EditedFile(text, in: folder)
    defer { file.remove() }
    let status = try Self.run(command, on: file.path, isEnding: isEnding)
    guard status == 0 else { throw .failed(status) }
    return try file.read()
  }

  private static func isThere(_ name: String, in path: String) -> Bool {
    path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// Runs a command of the shell with a file as its last argument; its status, 128 and more after a signal.
  private static func run(
    _ command: String, on path: String, isEnding: () -> Bool
  ) throws(EditorFailure) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program makes of signals is no business of the editor's.
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = ["/bin/sh", "-c", "\(command) \"$1\"", "sh", path]
      .map {
        (word: String) in strdup(word)
      }
    words.append(nil)
    defer { for word in words { free(word) } }
    var pid = pid_t()
    let refusal = posix_spawn(&pid, "/bin/sh", nil, &attributes, words, environ)
    guard refusal == 0 else { throw .unavailable(refusal) }
    return wait(for: pid, isEnding: isEnding)
  }

  private static func wait(for pid: pid_t, isEnding: () -> Bool) -> Int32 {
    var status: Int32 = 0
    var isTold = false
    while true {
      let answer = waitpid(pid, &status, WNOHANG)
      if answer == pid { break }
      if answer < 0, errno != EINTR { return 127 }
      if isEnding(), !isTold {
        kill(pid, SIGHUP)
        isTold = true
      }
      usleep(20_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

/// Why a text was not edited.
enum EditorFailure: Error, Hashable {
  /// No editor is set, and none of the usual ones is there.
  case noEditor
  /// The file could not be written, or the shell not be started, as `errno` says.
  case unavailable(Int32)
  /// The editor ended with a status other than 0.
  case failed(Int32)
  /// What it left cannot be read, as `errno` says.
  case unreadable(Int32)
  /// What it left is not in UTF-8.
  case notUTF8
  /// What it left is larger than any field.
  case tooLarge

  func sentence(_ strings: Strings) -> String {
    switch self {
    case .noEditor: strings.noEditor
    case .unavailable(let number):
      strings.editorUnavailable(strings.systemReports(SystemTrouble(number)))
    case .failed(let status): strings.editorFailed(status)
    case .unreadable(let number):
      strings.editedUnreadable(strings.systemReports(SystemTrouble(number)))
    case .notUTF8: strings.editedUnreadable(strings.editedNotUTF8)
    case .tooLarge: strings.editedUnreadable(strings.editedTooLarge)
    }
  }
}
