import Foundation

/// The files of this repository that tests read.
public enum Repository {
  /// Its root folder.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The path of a file in `data/`.
  public static func data(_ name: String) -> String { "\(root)/data/\(name)" }

  /// The unit's 2024 tables, without spending.
  public static let plan = data("linxi-2024.json")

  /// The same with invented spending from January to September.
  public static let sample = data("linxi-2024-sample.json")
}
