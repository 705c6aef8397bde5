import BudgetText
import Foundation
import FoundationXML
import TerminalKit
import TestSupport
import Testing

@testable import budget_docs

@Suite("The gallery") struct GalleryTests {
  private static let folder = "\(Repository.root)/docs/gallery"

  @Test(
    "The files kept are those that the screens make; `make docs` makes them anew",
    arguments: Language.allCases)
  func fresh(language: Language) throws {
    for file in try Gallery.files(in: language) {
      let kept = try? String(contentsOfFile: "\(Self.folder)/\(file.name)", encoding: .utf8)
      // Not the texts themselves: nobody wants to read two pictures.
      let isFresh = kept == file.text
      #expect(isFresh, "docs/gallery/\(file.name) is not fresh: `make docs`")
    }
  }

  @Test("Nothing else is kept, and every picture is XML of a sensible size")
  func kept() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
    let pictures = Language.allCases.flatMap { language in
      GalleryScene.allCases.map { "\($0.rawValue).\(language.rawValue).svg" }
    }
    let pages = ["README.md", "README.en.md", "screens.en.txt", "screens.zh.txt"]
    #expect(names.sorted() == (pictures + pages).sorted())
    for name in pictures {
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name)"))
      #expect(data.count < 40_000, "\(name)")
      #expect(XMLParser(data: data).parse(), "\(name)")
    }
  }

  @Test("Scenes show what their names say")
  func scenes() throws {
    func frame(_ scene: GalleryScene) throws -> String {
      let frame = try scene.staging.frame(in: .chinese)
      return (0..<frame.fullSize.rows).map(frame.rowText).joined(separator: "\n")
    }
    #expect(try frame(.history).contains("（凭证录反了数字）"))
    #expect(try frame(.yuanQuestion).contains("26500 元 = 2.65 万元？"))
    #expect(try frame(.importPreview).contains("9月.csv"))
    #expect(try frame(.review).contains("原文第2行"))
    #expect(try !frame(.ascii).contains { "✓✗▾⣀⣤░".contains($0) })
  }
}
