import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite struct BookFileTests {
  @Test func openFailures() throws {
    try withFolder { folder in
      #expect(throws: OpenFailure.noSuchFile) { try BookFile.open(folder + "/none") }
      #expect(throws: OpenFailure.isADirectory) { try BookFile.open(folder) }
      try put("{", folder + "/bad")
      #expect(throws: OpenFailure.noSuchFile) { try BookFile.open(folder + "/bad/b.json") }
      #expect(throws: OpenFailure.unreadable(read("{"))) { try BookFile.open(folder + "/bad") }
      symlink("loop", folder + "/loop")
      #expect(throws: OpenFailure.inputOutput(errorNumber: ELOOP)) {
        try BookFile.open(folder + "/loop")
      }
    }
  }

  @Test func waitsForNoPipe() throws {
    try withFolder { folder in
      let path = folder + "/pipe"
      mkfifo(path, 0o600)
      #expect(throws: OpenFailure.refused(FileRefusal("pipe", .notARegularFile))) {
        try BookFile.open(path)
      }
    }
  }

  @Test func warningsAreKept() throws {
    try withFolder { folder in
      let path = folder + "/b.json"
      try put(sample("10281P", "10281I"), path)
      #expect(
        try BookFile.open(path).warnings.map(\.kind) == [.unusualCode("13053524P00000210281I")])
    }
  }
}
