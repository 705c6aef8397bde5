import CCommit

/// The version of the program.
public enum BudgetVersion {
  /// The release, or the one that is coming: the number in the newest heading of CHANGELOG.md.
  public static let release = "0.1.0"

  /// The commit the program was built from, ended with `-dirty` where files had been changed; nil where that was not
  /// told.
  static var commit: String? {
    let commit = String(cString: built_commit())
    return commit.isEmpty ? nil : commit
  }

  /// What `--version` prints.
  static func text(commit: String? = commit) -> String {
    commit.map { "\(release) (\($0))" } ?? release
  }
}
