import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

extension AllFuzzers {
  @Suite("Drafts that are none") struct DraftFuzzTests {
    private static let user = "zhang"
    private static let name = "x.json.draft-zhang"

    @Test("A draft is what was typed, or none; what is none stays and is in no draft's way")
    func drafts() throws {
      let samples = try Self.samples()
      try Fuzzing.run("drafts", rounds: 200, share: 0.02) { random in
        let draft = random.chance(10) ? random.bytes() : random.mutant(of: random.pick(samples))
        try TemporaryFolder.with(in: TemporaryFolder.memory) { folder in
          try folder.write("no book is needed", to: "x.json")
          try folder.write(draft, to: Self.name)
          try Self.judge(draft, in: folder)
        }
      }
    }

    private static func judge(_ draft: [UInt8], in folder: TemporaryFolder) throws {
      let drafts = Drafts(of: folder["x.json"], user: user)
      let first = drafts.claim()?.content
      guard first == drafts.claim()?.content else { throw Finding("two sessions find two drafts") }
      let mine = Unfinished.amount(
        UnfinishedEntry(
          project: "P1", month: .may, source: .other, isCumulative: true, text: "1,2\"\n\u{202E}"))
      drafts.keep(mine)
      guard try folder.bytes(of: name) == draft else { throw Finding("the first one was changed") }
      // Both are there, each for one session.
      var claims: [ClaimedDraft] = []
      while let claim = drafts.claim() { claims.append(claim) }
      guard claims.map(\.content) == [first, mine].compactMap({ $0 }) else {
        throw Finding("found \(claims.map(\.content)) of \(String(describing: first)) and mine")
      }
      for claim in claims { claim.discard() }
      let left = try folder.names()
      guard left == (first == nil ? ["x.json", name] : ["x.json"]) else {
        throw Finding("left: \(left)")
      }
      guard try folder.text(of: "x.json") == "no book is needed" else {
        throw Finding("the book was changed")
      }
    }

    /// Drafts as the program writes them.
    private static func samples() throws -> [[UInt8]] {
      try ["", "12.5万", "1,2\"\n\u{202E}电", String(repeating: "9", count: 3_000)].map { text in
        try TemporaryFolder.with(in: TemporaryFolder.memory) { folder in
          Drafts(of: folder["x.json"], user: user).keep(
            .amount(
              UnfinishedEntry(
                project: "13053524P00000210281P", month: .june, source: .fiscal,
                isCumulative: false, text: text)))
          return try folder.bytes(of: name)
        }
      }
    }
  }
}
