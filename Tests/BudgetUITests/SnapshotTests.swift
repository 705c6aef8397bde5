import BudgetModel
import BudgetText
import TerminalKit
import TestSupport
import Testing

/// Whole screens, cell by cell.
@Suite struct SnapshotTests {
  struct Scene: Sendable {
    let name: String
    let keys: String
    var sizes = [(24, 80)]
    var languages = [Language.chinese]
    var isReadOnly = false
    var isEmpty = false
    var trouble: String?
  }

  static let scenes = [
    Scene(
      name: "projects", keys: "", sizes: [(20, 60), (24, 80), (40, 120)],
      languages: [.chinese, .english]),
    Scene(
      name: "entry", keys: "2", sizes: [(20, 60), (24, 80), (40, 120)],
      languages: [.chinese, .english]),
    Scene(name: "entry-typing", keys: "2↓1.2+3", languages: [.chinese, .english]),
    Scene(name: "entry-clearing", keys: "2⌫"),
    Scene(
      name: "entry-question", keys: "230⏎", sizes: [(20, 60), (24, 80), (40, 120)],
      languages: [.chinese, .english]),
    Scene(name: "entry-error", keys: "2⇥1..2⏎", languages: [.chinese, .english]),
    Scene(name: "entry-saved", keys: "2↓2.5⏎"),
    Scene(
      name: "variance", keys: "3", sizes: [(20, 60), (24, 80), (40, 120)],
      languages: [.chinese, .english]),
    Scene(name: "variance-filtered", keys: "3↓fs"),
    Scene(
      name: "project", keys: "/大剧院⏎⏎", sizes: [(20, 60), (24, 80), (40, 120)],
      languages: [.chinese, .english]),
    Scene(name: "project-scrolled", keys: "⇲⏎⇟", languages: [.chinese, .english]),
    Scene(name: "help", keys: "?", sizes: [(24, 80), (40, 120)], languages: [.chinese, .english]),
    Scene(name: "help-entry", keys: "2?", sizes: [(60, 80)], languages: [.chinese, .english]),
    Scene(
      name: "unsaved", keys: "22.7⏎⏎", languages: [.chinese, .english],
      trouble: "磁盘已满或超出配额；请腾出空间。"),
    Scene(
      name: "quit-question", keys: "22.7⏎⏎q", sizes: [(20, 60), (24, 80)],
      languages: [.chinese, .english], trouble: "磁盘已满或超出配额；请腾出空间。"),
    Scene(name: "read-only", keys: "25", isReadOnly: true),
    Scene(name: "find", keys: "/运行", languages: [.chinese, .english]),
    Scene(name: "find-nothing", keys: "/没有"),
    Scene(name: "find-entry-nothing", keys: "2/没有"),
    Scene(name: "empty", keys: "", languages: [.chinese, .english], isEmpty: true),
    Scene(
      name: "too-small", keys: "2", sizes: [(9, 80), (5, 20)], languages: [.chinese, .english]),
  ]

  @Test(arguments: scenes) func screensLookAsTheyDid(scene: Scene) throws {
    var mismatch: (any Error)?
    for language in scene.languages {
      for (rows, columns) in scene.sizes {
        var sitting = Sitting(
          scene.isEmpty ? Books.empty : try Books.sample(), asOf: .september, in: language,
          isReadOnly: scene.isReadOnly, rows: rows, columns: columns)
        sitting.trouble = scene.trouble
        sitting.strike(scene.keys)
        do {
          try Golden.expect(
            sitting.frame.dump(), equals: "\(scene.name)-\(columns)x\(rows)-\(language.rawValue)")
        } catch {
          mismatch = error
        }
      }
    }
    if let mismatch { throw mismatch }
  }
}
