internal import Glibc

/// A folder of a user's own for this program: what they did last, or what they have chosen.
///
/// Only a user's own home is written to, so that root on a visit leaves nothing there. Nobody's work depends on what it
/// holds: without it, and where anything goes wrong, the program does the same without a memory.
public struct UserFolder: Sendable {
  private let home: String
  private let parts: [String]

  /// What a folder is for.
  public enum Purpose: Sendable {
    /// What the user did last: `budget` in $XDG_STATE_HOME, else in ~/.local/state.
    case state
    /// What the user has chosen: `budget` in $XDG_CONFIG_HOME, else in ~/.config.
    case settings
  }

  /// Takes the folder that the environment names; nil where it names none, or not from the root on.
  public init?(_ purpose: Purpose = .state, environment: (String) -> String?) {
    func named(_ variable: String) -> String? {
      environment(variable).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let (variable, parents) =
      switch purpose {
      case .state: ("XDG_STATE_HOME", [".local", "state"])
      case .settings: ("XDG_CONFIG_HOME", [".config"])
      }
    if let home = named(variable) {
      (self.home, parts) = (home, ["budget"])
    } else if let home = named("HOME") {
      (self.home, parts) = (home, parents + ["budget"])
    } else {
      return nil
    }
  }

  /// Where it is, or would be.
  public var path: String { ([home] + parts).joined(separator: "/") }

  /// Makes the folder and what it is in, where that is missing; whether it is there to be written to.
  @discardableResult
  public func make() -> Bool {
    var path = home
    for part in parts {
      guard let folder = try? Folder(path, of: part), let status = try? folder.status(),
        status.st_uid == geteuid(),
        (try? folder.makeFolder(part, mode: 0o700)) != nil
      else { return false }
      path += "/\(part)"
    }
    return (try? Folder(path, of: "").status().st_uid) == geteuid()
  }

  /// Opens the folder for the sake of a file in it; nil where it is not there.
  func open(for name: String) -> Folder? { try? Folder(path, of: name) }
}
