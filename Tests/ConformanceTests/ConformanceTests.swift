import BudgetStore
import Foundation
import StrictJSON
import Testing

/// Judges the reader by texts that others wrote: `Suite/README.md` names the source.
@Suite("The JSON texts of a public suite") struct ConformanceTests {
  /// What a file's name says of its text.
  enum Verdict: Character {
    case valid = "y"
    case invalid = "n"
    case either = "i"
  }

  struct SuiteText: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var verdict: Verdict? { name.first.flatMap(Verdict.init) }
    var testDescription: String { name }
  }

  static func texts(_ verdict: Verdict) throws -> [SuiteText] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Suite")
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") }.sorted()
      .map { name in
        SuiteText(
          name: String(name.dropLast(5)),
          bytes: Array(try Data(contentsOf: folder.appendingPathComponent(name))))
      }
    return (kept + made).filter { $0.verdict == verdict }
  }

  /// The two texts that are too long to keep.
  private static let made = [
    SuiteText(
      name: "n_structure_100000_opening_arrays",
      bytes: Array(repeating: UInt8(ascii: "["), count: 100_000)),
    SuiteText(
      name: "n_structure_open_array_object",
      bytes: Array(String(repeating: "[{\"\":", count: 50_000).utf8) + [0x0A]),
  ]

  /// Texts left to the reader that it takes: noncharacters are characters, a byte order mark is dropped.
  private static let accepted: Set = [
    "i_string_unicode_U+10FFFE_nonchar", "i_string_unicode_U+1FFFE_nonchar",
    "i_string_unicode_U+FDD0_nonchar", "i_string_unicode_U+FFFE_nonchar",
    "i_structure_500_nested_arrays", "i_structure_UTF-8_BOM_empty_object",
  ]

  private func syntaxError(_ text: [UInt8]) -> JSONError? {
    text.withUnsafeBufferPointer { text in
      do throws(JSONError) {
        var reader = try JSONReader(text)
        try reader.skipValue()
        try reader.finish()
        return nil
      } catch {
        return error
      }
    }
  }

  /// The one problem of a text that is not JSON.
  private func syntaxProblem(_ reading: BookReading) -> FileProblem? {
    guard reading.problems.count == 1, case .syntax = reading.problems[0].kind else { return nil }
    return reading.problems[0]
  }

  @Test("The suite is whole")
  func counts() throws {
    #expect(try Self.texts(.valid).count == 100)
    #expect(try Self.texts(.invalid).count == 179)
    #expect(try Self.texts(.either).count == 22)
  }

  @Test("What is JSON passes the syntax and is refused for its contents, with a place")
  func valid() throws {
    for text in try Self.texts(.valid) {
      #expect(syntaxError(text.bytes) == nil, "\(text.name)")
      let reading = BookReader.read(text.bytes)
      #expect(reading.book == nil && !reading.problems.isEmpty, "\(text.name)")
      #expect(syntaxProblem(reading) == nil, "\(text.name)")
      #expect(reading.problems.allSatisfy { $0.line >= 1 && $0.column >= 1 }, "\(text.name)")
    }
  }

  @Test("What is not JSON is refused, with line and column")
  func invalid() throws {
    for text in try Self.texts(.invalid) {
      let error = try #require(syntaxError(text.bytes), "\(text.name)")
      #expect((0...text.bytes.count).contains(error.offset), "\(text.name)")
      let reading = BookReader.read(text.bytes)
      #expect(reading.book == nil, "\(text.name)")
      let problem = try #require(syntaxProblem(reading), "\(text.name)")
      #expect(problem.kind == .syntax(error.kind), "\(text.name)")
      #expect(problem.line >= 1 && problem.column >= 1, "\(text.name)")
    }
  }

  @Test(
    "What the suite leaves open is decided as RFC 8259 allows: strict, but for a byte order mark")
  func either() throws {
    for text in try Self.texts(.either) {
      let isAccepted = syntaxError(text.bytes) == nil
      #expect(isAccepted == Self.accepted.contains(text.name), "\(text.name)")
      #expect((syntaxProblem(BookReader.read(text.bytes)) == nil) == isAccepted, "\(text.name)")
    }
  }
}
