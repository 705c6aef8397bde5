public import BudgetModel
internal import StrictJSON

/// Reads edits as JSON Lines, as `budget apply` takes them, and names everything that is wrong with them.
public enum EditReader {
  /// Reads edits, one a line; lines without anything but white space are passed over.
  ///
  /// A line that is not JSON has that one problem; in any other all problems are found, the first
  /// `BookReader.problemLimit` listed, each with its line and its path within the edit. An edit that leaves `old`
  /// out replaces whatever is there.
  public static func read(_ bytes: [UInt8]) -> EditReading {
    bytes.withUnsafeBufferPointer { text in
      var lines = EditLines()
      var start = 0
      while start < text.count {
        let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
        lines.read(UnsafeBufferPointer(rebasing: text[start..<end]))
        start = end + 1
      }
      return lines.reading
    }
  }
}

/// What came of reading edits.
public struct EditReading: Hashable, Sendable {
  /// The edits in the order of their lines; nil when a problem is an error, since all are carried out or none.
  public let edits: [Edit]?
  /// The line of each edit, counted from 1.
  public let lines: [Int]
  /// The problems in the order of the lines, `BookReader.problemLimit` at most.
  public let problems: [FileProblem]
  /// How many problems there are beyond those.
  public let unlistedProblems: Int
}

/// Lines read one after the other with one scan, whose strings they share.
private struct EditLines {
  private var scan: FileScan?
  private var line = 0
  private var edits: [Edit] = []
  private var places: [Int] = []
  private var problems: [FileProblem] = []
  private var unlisted = 0
  private var hasErrors = false

  var reading: EditReading {
    EditReading(
      edits: hasErrors ? nil : edits, lines: places, problems: problems, unlistedProblems: unlisted)
  }

  mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    line += 1
    guard !text.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == 9 || $0 == 13 }) else { return }
    var found: ProblemList
    do throws(JSONError) {
      let json = try JSONReader(text)
      if scan == nil { scan = FileScan(edits: json) }
      scan?.begin(json)
      if let edit = try scan?.lineOfEdit() {
        edits.append(edit)
        places.append(line)
      }
      guard let problems = scan?.problems, !problems.isEmpty else { return }
      found = problems
    } catch {
      found = ProblemList(limit: 1)
      found.add(.syntax(error.kind), at: error.offset)
    }
    hasErrors = hasErrors || found.hasErrors
    for problem in found.located(in: text) {
      guard problems.count < BookReader.problemLimit else {
        unlisted += 1
        continue
      }
      problems.append(
        FileProblem(problem.kind, line: line, column: problem.column, path: problem.path))
    }
    unlisted += found.unlisted
  }
}

extension FileScan {
  /// Goes on with another text, nothing noted about it yet.
  mutating func begin(_ json: JSONReader) {
    self.json = json
    problems = ProblemList(limit: BookReader.problemLimit)
  }

  /// Reads the one edit of a text; nil, noted, when it is none of a kind that this version knows.
  fileprivate mutating func lineOfEdit() throws(JSONError) -> Edit? {
    guard try isNext(.object, due: .object) else {
      try json.finish()
      return nil
    }
    let name = try member(EditPart.kind.rawValue)
    var edit: Edit?
    if let kind = name.flatMap(EditKind.init(rawValue:)) {
      edit = try self.edit(kind)
    } else {
      problems.add(
        name.map { .unknownEditKind($0.abbreviated) } ?? .missingKey(EditPart.kind.rawValue),
        at: json.offset)
      try json.skipValue()
    }
    try json.finish()
    if edit?.removesUnnamed == true { problems.add(.missingKey(EditPart.old.rawValue), at: 0) }
    return edit
  }
}

extension Edit {
  /// Whether it takes out one of several without saying which.
  fileprivate var removesUnnamed: Bool {
    switch self {
    case .adjustment(_, _, let change): !change.statesOld && change.new == nil
    case .planRevision(_, let change): !change.statesOld && change.new == nil
    default: false
    }
  }
}
