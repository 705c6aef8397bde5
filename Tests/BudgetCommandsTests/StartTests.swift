import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

@testable import BudgetCommands

@Suite("Starting without a file") struct StartTests {
  @Test("the sample in the program is the one in data/")
  func sample() throws {
    let file = try Data(contentsOf: URL(fileURLWithPath: Repository.sample))
    #expect(SampleBook.bytes == Array(file))
    #expect(SampleBook.book == (try BookFile.open(Repository.sample).book))
  }

  @Test("without a terminal it ends as it always did")
  func withoutTerminal() throws {
    try TemporaryFolder.with { folder in
      let none = try process(in: folder.path)
      #expect(none.status == 66)
      #expect(none.stderr.hasPrefix("没有指定文件，这里也没有 budget.json。"))
      let missing = try process("no.json", in: folder.path)
      #expect(
        missing == Run(stdout: "", stderr: "no.json：没有这个文件，请核对路径。\n", status: 66))
      let looking = try process("--read-only", "no.json", in: folder.path)
      #expect(looking.status == 66)
      #expect(try folder.names() == [])
    }
  }
}
