import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

@Suite struct WritingTests {
  @Test func writesWhatItReads() throws {
    let book = try #require(read(sampleText).book)
    #expect(String(decoding: BookWriter.write(book), as: UTF8.self) == sampleText)
  }

  @Test func layoutDoesNotDependOnTheFileRead() throws {
    let squeezed = sampleText.replacing(/\n */, with: "").replacing("\": ", with: "\":")
    let book = try #require(read(squeezed).book)
    #expect(String(decoding: BookWriter.write(book), as: UTF8.self) == sampleText)
  }

  @Test func emptyPartsStay() throws {
    let text = """
      {
        "schemaVersion": 1,
        "unit": {"code": "", "name": ""},
        "fiscalYear": 1950,
        "goals": {
          "overall": "a\\"b\\\\c\\nd\\u0001",
          "itemized": [],
          "safeguards": []
        },
        "projects": []
      }

      """
    let book = try #require(read(text).book)
    #expect(String(decoding: BookWriter.write(book), as: UTF8.self) == text)
  }

  @Test(arguments: ["linxi-2024.json", "linxi-2024-sample.json"])
  func theFilesOfTheRepositoryKeepEveryByte(_ name: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: Repository.data(name)))
    let reading = BookReader.read(Array(data))
    #expect(reading.problems == [])
    let book = try #require(reading.book)
    #expect(book.projects.count == 11)
    #expect(BookWriter.write(book) == Array(data))
  }

  @Test func mutatedFilesAreRefusedOrStable() throws {
    var random = SeededNumbers(seed: 20240630)
    let original = Array(sampleText.utf8)
    let snippets = [
      "\"", ",", "{", "}", "[", "]", ":", "0", "-", "1e9", "null", "\\u", "\\", "临", "\n",
    ]
    var accepted = 0
    for _ in 0..<4000 {
      var bytes = original
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + 40))
        case 3: bytes.insert(contentsOf: snippets.randomElement(using: &random)!.utf8, at: place)
        default: bytes.insert(contentsOf: original[place % 900..<place % 900 + 30], at: place)
        }
      }
      let reading = BookReader.read(bytes)
      #expect((reading.book == nil) == reading.problems.contains { $0.severity == .error })
      guard let book = reading.book else { continue }
      accepted += 1
      let written = BookWriter.write(book)
      let again = try #require(BookReader.read(written).book)
      #expect(again == book)
      #expect(BookWriter.write(again) == written)
    }
    // The mutations must not all be refused, or the second half was never tried.
    #expect(accepted > 50)
  }
}
