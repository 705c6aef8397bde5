import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("Drafts") struct DraftsTests {
  private let draft = Unfinished.amount(
    UnfinishedEntry(
      project: FileStage.cars, month: .june, source: .other, isCumulative: true,
      text: "1,2\"\n\u{202E}"))
  private let other = Unfinished.amount(
    UnfinishedEntry(
      project: FileStage.equipment, month: .may, source: .fiscal, isCumulative: false, text: "7"))

  private func drafts(_ stage: FileStage, _ user: String = "zhang") -> Drafts {
    Drafts(of: stage.path, user: user)
  }

  /// What a session that starts would find; it ends at once.
  private func found(_ stage: FileStage, _ user: String = "zhang") -> Unfinished? {
    drafts(stage, user).claim()?.content
  }

  @Test("a draft stays until it is discarded, for the user who left it")
  func kept() throws {
    try FileStage.with { stage in
      #expect(found(stage) == nil)
      drafts(stage).keep(draft)
      #expect(found(stage, "li") == nil)
      // Where it cannot be shown yet, as in a file without its project, it is there the next time.
      for _ in 1...2 { #expect(found(stage) == draft) }
      drafts(stage).claim()?.discard()
      #expect(found(stage) == nil)
      let left = try names(in: stage.folder)
      #expect(left == ["b.json"])
    }
  }

  @Test("a form is kept field by field, and is gone on with as it was")
  func forms() throws {
    let form = Unfinished.form(
      UnfinishedForm(
        kind: "project", project: FileStage.cars,
        fields: [
          "name": .text("1,2\"\n\u{202E}"), "attributes": .rows([["负责人", ""], []]),
          "kind": .choice(2),
        ], opened: ["name": .text("")]))
    let other = Unfinished.form(UnfinishedForm(kind: "start", project: nil, fields: [:]))
    try FileStage.with { stage in
      for draft in [form, draft, other] { drafts(stage).keep(draft) }
      var found: [Unfinished] = []
      while let claim = drafts(stage).claim() {
        found.append(claim.content)
        claim.discard()
      }
      #expect(found == [form, draft, other])
    }
  }

  @Test("a form of hundreds of kilobytes is kept, too")
  func largeForm() throws {
    let row = [String](repeating: String(repeating: "长", count: 1_000), count: 6)
    let form = Unfinished.form(
      UnfinishedForm(
        kind: "project", project: nil,
        fields: ["indicators": .rows([[String]](repeating: row, count: 100))]))
    try FileStage.with { stage in
      drafts(stage).keep(form)
      #expect(found(stage) == form)
    }
  }

  @Test("two sessions of one user leave two, and take one each")
  func two() throws {
    try FileStage.with { stage in
      drafts(stage).keep(draft)
      drafts(stage).keep(other)
      let first = drafts(stage).claim()
      let second = drafts(stage).claim()
      #expect(first?.content == draft)
      #expect(second?.content == other)
      #expect(found(stage) == nil)
      first?.discard()
      second?.discard()
      let left = try names(in: stage.folder)
      #expect(left == ["b.json"])
    }
  }

  @Test("only its user can read it, whatever the name")
  func modes() throws {
    try FileStage.with { stage in
      let long = String(repeating: "长", count: 300)
      for user in ["a/../../b", long] {
        drafts(stage, user).keep(draft)
        let name = try #require(try names(in: stage.folder).first { $0 != "b.json" })
        var status = stat()
        #expect(stat(stage.folder + "/" + name, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        #expect(found(stage, user) == draft)
        drafts(stage, user).claim()?.discard()
      }
    }
  }

  @Test(
    "what is no draft is none, stays, and is in no draft's way",
    arguments: [
      "", "{", "[]", #"{"project":"P"}"#, "{}x", #"{"form":"project"}"#,
      #"{"form":"project","fields":[]}"#, String(repeating: " ", count: 1 << 17),
    ])
  func nonsense(_ text: String) throws {
    try FileStage.with { stage in
      try put(text, stage.path + ".draft-zhang")
      #expect(found(stage) == nil)
      drafts(stage).keep(draft)
      #expect(found(stage) == draft)
      #expect(contents(stage.path + ".draft-zhang") == text)
    }
  }

  @Test("nothing that a neighbour puts there is followed, waited for or taken for one's own")
  func neighbours() throws {
    try FileStage.with { stage in
      drafts(stage).keep(draft)
      rename(stage.path + ".draft-zhang", stage.folder + "/elsewhere")
      let plants: [(String) -> Int32] = [
        { symlink("elsewhere", $0) }, { mkfifo($0, 0o666) }, { mkdir($0, 0o777) },
        { path in
          try? put(contents(stage.folder + "/elsewhere") ?? "", path)
          return chown(path, 65_534, 65_534)
        },
      ]
      for plant in plants {
        try #require(plant(stage.path + ".draft-zhang") == 0)
        #expect(found(stage) == nil)
        drafts(stage).keep(other)
        #expect(found(stage) == other)
        drafts(stage).claim()?.discard()
        try FileManager.default.removeItem(atPath: stage.path + ".draft-zhang")
      }
    }
  }
}
