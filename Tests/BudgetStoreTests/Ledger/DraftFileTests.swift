import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("DraftFile") struct DraftFileTests {
  private let draft = UnfinishedEntry(
    project: FileStage.cars, month: .june, source: .other, isCumulative: true,
    text: "1,2\"\n\u{202E}")

  @Test("a draft stays until it is discarded, for the user who left it")
  func kept() throws {
    try FileStage.with { stage in
      let file = DraftFile(of: stage.path, user: "zhang")
      #expect(file.read() == nil)
      file.keep(draft)
      #expect(DraftFile(of: stage.path, user: "li").read() == nil)
      // Where it cannot be shown yet, as in a file without its project, it is there the next time.
      for _ in 1...2 { #expect(DraftFile(of: stage.path, user: "zhang").read() == draft) }
      DraftFile(of: stage.path, user: "li").discard()
      #expect(file.read() == draft)
      file.discard()
      #expect(file.read() == nil)
      let left = try names(in: stage.folder)
      #expect(left == ["b.json"])
    }
  }

  @Test("only its user can read it, whatever the name")
  func modes() throws {
    try FileStage.with { stage in
      let file = DraftFile(of: stage.path, user: "a/../../b")
      file.keep(draft)
      let name = try #require(try names(in: stage.folder).first { $0 != "b.json" })
      var status = stat()
      #expect(stat(stage.folder + "/" + name, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
      #expect(file.read() == draft)
    }
  }

  @Test(
    "what is no draft is none, and goes like one",
    arguments: ["", "{", "[]", #"{"project":"P"}"#, "{}x"])
  func nonsense(_ text: String) throws {
    try FileStage.with { stage in
      let file = DraftFile(of: stage.path, user: "zhang")
      try put(text, stage.path + ".draft-zhang")
      #expect(file.read() == nil)
      file.discard()
      #expect(try names(in: stage.folder) == ["b.json"])
    }
  }
}
