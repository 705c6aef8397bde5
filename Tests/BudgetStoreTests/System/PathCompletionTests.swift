import BudgetStore
import Foundation
import TestSupport
import Testing

@Suite("How a path goes on") struct PathCompletionTests {
  private func complete(_ typed: String, in folder: TemporaryFolder) -> PathCompletion {
    PathCompletion(of: typed, endings: ["json"]) { $0.hasPrefix("/") ? $0 : folder[$0] }
  }

  @Test("as far as it is sure: folders and .json files, nothing hidden unless it is asked for")
  func completes() throws {
    try TemporaryFolder.with { folder in
      for name in ["年初", "年度2024", "b"] {
        try FileManager.default.createDirectory(
          atPath: folder[name], withIntermediateDirectories: false)
      }
      for name in [
        "book.json", "book.json.history", "notes.txt", ".hidden.json", "b/2024.json", "b/2025.json",
      ] {
        try folder.write("", to: name)
      }
      let all = complete("", in: folder)
      #expect(all.text == "")
      #expect(Set(all.choices) == ["年初/", "年度2024/", "b/", "book.json"])
      #expect(complete("年", in: folder).choices.count == 2)
      #expect(complete("年", in: folder).text == "年")
      #expect(complete("年度", in: folder).text == "年度2024/")
      #expect(complete("bo", in: folder).text == "book.json")
      #expect(complete("b/", in: folder).text == "b/202")
      #expect(complete("b/", in: folder).choices == ["2024.json", "2025.json"])
      #expect(complete(folder["b/2025"], in: folder).text == folder["b/2025.json"])
      #expect(complete(".h", in: folder).text == ".hidden.json")
      for nothing in ["x", "notes", "none/", "book.json/"] {
        #expect(complete(nothing, in: folder).text == nothing)
        #expect(complete(nothing, in: folder).choices == [])
      }
    }
  }
}
