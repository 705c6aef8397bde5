import BudgetModel
import BudgetStore
import BudgetText
import TerminalKit

/// The gallery: every screen in every language as a picture and as text, and a page in each language that shows them.
enum Gallery {
  /// A file with its name below the gallery's folder.
  struct File {
    let name: String
    let text: String
  }

  /// The files of a language, the same bytes every time.
  static func files(in language: Language) throws(DocsFailure) -> [File] {
    var files: [File] = []
    var captures = ""
    for scene in GalleryScene.allCases {
      let staging = scene.staging
      let frame = try staging.frame(in: language)
      let title = Strings(language).caption(of: scene).title
      files.append(
        File(
          name: picture(of: scene, in: language),
          text: FramePicture(frame, title: title, colors: staging.colors).svg))
      captures += capture(of: frame, scene)
    }
    files.append(File(name: captureName(language), text: captures))
    files.append(File(name: pageName(language), text: page(in: language)))
    return files
  }

  static func write(into folder: String) {
    do throws(DocsFailure) {
      for language in Language.allCases {
        for file in try files(in: language) { try file.write(into: folder) }
      }
    } catch {
      error.end(status: 73)
    }
  }

  private static func picture(of scene: GalleryScene, in language: Language) -> String {
    "\(scene.rawValue).\(language.rawValue).svg"
  }

  private static func captureName(_ language: Language) -> String {
    "screens.\(language.rawValue).txt"
  }

  private static func pageName(_ language: Language) -> String {
    language == .chinese ? "README.md" : "README.\(language.rawValue).md"
  }

  /// A frame as text below its name and size, blanks at the ends of rows left out.
  private static func capture(of frame: Frame, _ scene: GalleryScene) -> String {
    let size = frame.fullSize
    let rows = (0..<size.rows).map { row in
      let text = frame.rowText(row)
      let end = text.lastIndex { $0 != " " }.map(text.index(after:))
      return text[..<(end ?? text.startIndex)]
    }
    return "== \(scene.rawValue) \(size.columns)x\(size.rows)\n\(rows.joined(separator: "\n"))\n\n"
  }

  private static func page(in language: Language) -> String {
    let strings = Strings(language)
    let others = Language.allCases.filter { $0 != language }
      .map { "[\(Strings($0).galleryTitle)](\(pageName($0)))" }
    let links = others + ["[\(strings.galleryTexts)](\(captureName(language)))"]
    var text = "<!-- Made by `make docs`; changes are lost. -->\n# \(strings.galleryTitle)\n\n"
    text += links.joined(separator: " · ") + "\n\n\(strings.galleryAbout)\n"
    for scene in GalleryScene.allCases {
      let (title, sentence) = strings.caption(of: scene)
      text += "\n## \(title)\n\n\(sentence)\n\n![\(title)](\(picture(of: scene, in: language)))\n"
    }
    return text
  }
}

extension Gallery.File {
  fileprivate func write(into folder: String) throws(DocsFailure) {
    do throws(WriteFailure) {
      try AtomicFile.replace("\(folder)/\(name)", with: Array(text.utf8))
    } catch {
      throw DocsFailure("\(folder)/\(name): \(Strings(.english).sentence(for: error))")
    }
  }
}
