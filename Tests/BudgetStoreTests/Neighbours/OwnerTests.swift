import BudgetModel
import BudgetStore
import Foundation
import Glibc
import TestSupport
import Testing

/// Tests run as root; a user without rights is what `setpriv` makes.
@Suite("Neighbours: owners") struct OwnerTests {
  private static let stranger: uid_t = 12_345

  private func spend(
    _ stage: FileStage, as user: Int?, trust: String? = nil
  ) throws -> Run {
    var environment = ["BUDGET_LANG": "en", "BUDGET_TODAY": "2024-10-08"]
    environment["BUDGET_TRUST"] = trust
    let words = [
      "spend", stage.path, FileStage.cars, "--month", "3", "--amount", "1", "--reason", "x",
    ]
    guard let user else { return try Program.budget.run(words, environment: environment) }
    return try Program("/usr/bin/setpriv").run(
      [
        "--reuid", "\(user)", "--regid", "\(user)", "--clear-groups", Program.budget.path,
      ] + words, environment: environment)
  }

  private func foreign(_ name: String) -> String {
    "\(name) belongs to uid12345, who owns neither the file nor its folder, so it is not used; "
      + "if that is right, set BUDGET_TRUST=uid12345 and try again."
  }

  @Test("root uses no history of somebody who owns neither book nor folder, unless it is allowed")
  func root() throws {
    try #require(geteuid() == 0, "this test needs root")
    for trust in ["12345", "uid12345", "daemon,12345", "*"] {
      try FileStage.with { stage in
        try put("", stage.historyPath)
        chown(stage.historyPath, Self.stranger, Self.stranger)
        let refused = try spend(stage, as: nil, trust: "1")
        #expect(refused.status == 77)
        #expect(refused.stderr.contains(foreign("b.json.history")))
        #expect(contents(stage.path) == sampleText)
        #expect(contents(stage.historyPath) == "")
        let allowed = try spend(stage, as: nil, trust: trust)
        #expect(allowed.status == 0, "\(allowed.stderr)")
      }
    }
  }

  @Test(
    "root helps in other people's folders: what belongs to the book's owner or the folder's is theirs"
  )
  func helping() throws {
    try #require(geteuid() == 0, "this test needs root")
    try FileStage.with { stage in
      chown(stage.folder, Self.stranger, Self.stranger)
      chown(stage.path, Self.stranger, Self.stranger)
      for _ in 1...2 {
        let run = try spend(stage, as: nil)
        #expect(run.status == 0, "\(run.stderr)")
        for path in [stage.path, stage.historyPath, stage.lockPath, stage.path + ".backups"] {
          var status = stat()
          #expect(stat(path, &status) == 0)
          #expect(status.st_uid == Self.stranger)
        }
      }
      let own = try spend(stage, as: Int(Self.stranger))
      #expect(own.status == 0, "\(own.stderr)")
    }
  }

  @Test("in a sticky folder a history that a stranger put beside the book is not used")
  func sticky() throws {
    try #require(geteuid() == 0, "this test needs root")
    try FileStage.with { stage in
      chmod(stage.folder, 0o1777)
      chown(stage.path, 1_000, 1_000)
      try put("", stage.historyPath)
      chown(stage.historyPath, Self.stranger, Self.stranger)
      chmod(stage.historyPath, 0o666)
      let run = try spend(stage, as: 1_000)
      #expect(run.status == 77)
      #expect(run.stderr.contains(foreign("b.json.history")))
      // Where everybody may replace everything, an owner tells nothing.
      chmod(stage.folder, 0o777)
      let open = try spend(stage, as: 1_000)
      #expect(open.status == 0, "\(open.stderr)")
    }
  }

  @Test("a group's folder: what its members leave there is the group's")
  func group() throws {
    try #require(geteuid() == 0, "this test needs root")
    try FileStage.with { stage in
      chown(stage.folder, 0, 4_242)
      chmod(stage.folder, 0o2775)
      chown(stage.path, 1_000, 4_242)
      chmod(stage.path, 0o664)
      try put("", stage.historyPath)
      chown(stage.historyPath, Self.stranger, 4_242)
      let run = try spend(stage, as: nil)
      #expect(run.status == 0, "\(run.stderr)")
    }
  }
}
