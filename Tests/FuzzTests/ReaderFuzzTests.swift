import BudgetModel
import BudgetStore
import Foundation
import StrictJSON
import TestSupport
import Testing

extension AllFuzzers {
  @Suite("The JSON reader and the book reader") struct ReaderFuzzTests {
    @Test(
      "Whatever the bytes, the answer has its place, is always the same, and a book survives a save"
    )
    func bytes() throws {
      let texts = try Samples.texts()
      try Fuzzing.run("files", rounds: 150, share: 0.25) { random in
        let text = random.chance(10) ? random.bytes() : random.mutant(of: random.pick(texts))
        try Self.judge(text)
      }
    }

    private static func judge(_ text: [UInt8]) throws {
      let error = syntaxError(text)
      let reading = BookReader.read(text)
      guard error == syntaxError(text), reading == BookReader.read(text) else {
        throw Finding("two readings of one text differ")
      }
      if let error, !(0...text.count).contains(error.offset) {
        throw Finding("\(error.kind) at \(error.offset) of \(text.count) bytes")
      }
      let lines = 1 + text.count { $0 == 0x0A || $0 == 0x0D }
      for problem in reading.problems
      where !(1...lines).contains(problem.line) || !(1...text.count + 1).contains(problem.column) {
        throw Finding("\(problem.kind) at line \(problem.line), column \(problem.column)")
      }
      let refusals = reading.problems.filter { $0.severity == .error }
      guard (reading.book == nil) == !refusals.isEmpty else {
        throw Finding("\(refusals.count) errors, a book: \(reading.book != nil)")
      }
      let syntaxProblems = refusals.count { if case .syntax = $0.kind { true } else { false } }
      // A text of a version to come is not judged, be it JSON or not.
      let isForeign = refusals.contains {
        if case .unsupportedVersion = $0.kind { true } else { false }
      }
      guard syntaxProblems == (error == nil || isForeign ? 0 : 1) else {
        throw Finding("\(syntaxProblems) syntax problems for \(String(describing: error))")
      }
      guard let book = reading.book else { return }
      let written = BookWriter.write(book)
      guard BookReader.read(written).book == book, BookWriter.write(book) == written else {
        throw Finding("the book is another after it was written and read")
      }
    }

    private static func syntaxError(_ text: [UInt8]) -> JSONError? {
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
  }
}

/// Sound files to start from.
private enum Samples {
  /// Each of the data files cut down to few projects, so that a round is short, and one whole.
  static func texts() throws -> [[UInt8]] {
    let files = try [Repository.plan, Repository.sample].map {
      Array(try Data(contentsOf: URL(fileURLWithPath: $0)))
    }
    let books = files.compactMap { BookReader.read($0).book }
    let small = books.flatMap { book in
      [0..<0, 0..<1, 3..<5].compactMap { range in
        var builder = BookBuilder()
        for project in book.projects[range] { _ = builder.append(project) }
        let goals = range.count == 1 ? book.goals : nil
        return builder.book(unit: book.unit, fiscalYear: book.fiscalYear, goals: goals)
      }
    }
    return small.map(BookWriter.write) + files.suffix(1)
  }
}
