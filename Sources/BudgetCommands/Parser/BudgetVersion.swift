/// The version of the program.
public enum BudgetVersion {
  /// The release, or the one that is coming: the number in the newest heading of CHANGELOG.md.
  public static let release = "0.1.0"

  /// What `--version` prints.
  static func text(commit: String?) -> String {
    commit.map { "\(release) (\($0))" } ?? release
  }
}
