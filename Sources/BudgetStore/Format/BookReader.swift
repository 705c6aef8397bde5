internal import StrictJSON

/// Reads a budget file and names everything that is wrong with it.
public enum BookReader {
  /// The newest version of the file that this program reads and writes.
  public static let schemaVersion = 2

  /// How many problems are listed; a hostile file could have millions.
  public static let problemLimit = 1000

  /// Reads a file's bytes.
  ///
  /// A text that is not JSON has that one problem; in any other all problems are found, the first
  /// `problemLimit` listed. A file of another version is not judged further.
  public static func read(_ bytes: [UInt8], _ detail: BookDetail = .everything) -> BookReading {
    bytes.withUnsafeBufferPointer { read($0, detail) }
  }

  /// Reads a file's bytes where they stand.
  public static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ detail: BookDetail = .everything
  ) -> BookReading {
    do throws(JSONError) {
      let json = try JSONReader(text)
      let version = FileVersion(of: json)
      if case .unsupported(let version, let offset) = version {
        return failure(.unsupportedVersion(version), at: offset, in: text)
      }
      var scan = FileScan(json, version: version.number, size: text.count, detail: detail)
      let book = try scan.book()
      let problems = scan.problems
      return BookReading(
        book: problems.hasErrors ? nil : book, problems: problems.located(in: text),
        unlistedProblems: problems.unlisted)
    } catch {
      return failure(.syntax(error.kind), at: error.offset, in: text)
    }
  }

  private static func failure(
    _ kind: FileProblem.Kind, at offset: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> BookReading {
    var problems = ProblemList(limit: 1)
    problems.add(kind, at: offset)
    return BookReading(book: nil, problems: problems.located(in: text), unlistedProblems: 0)
  }
}

/// How much of a file is kept; all of it is checked either way.
public enum BookDetail: Hashable, Sendable {
  /// All of it, as whoever writes the book again must have it.
  case everything
  /// What figures depend on: purposes, goals, indicators, notes and reasons are left empty, which halves the time.
  case figures
}
