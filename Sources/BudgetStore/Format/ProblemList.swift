internal import StrictJSON

/// Gathers problems by byte offset; lines and paths are found once, at the end, if there are any.
struct ProblemList {
  private var found: [(kind: FileProblem.Kind, offset: Int)] = []
  private(set) var unlisted = 0
  private(set) var hasErrors = false
  /// Whether a key is unknown, as one of a newer version is.
  private(set) var hasUnknownKeys = false
  private let limit: Int

  var isEmpty: Bool { found.isEmpty }

  init(limit: Int) {
    self.limit = limit
  }

  mutating func add(_ kind: FileProblem.Kind, at offset: Int) {
    hasErrors = hasErrors || kind.severity == .error
    if case .unknownKey = kind { hasUnknownKeys = true }
    if found.count < limit { found.append((kind, offset)) } else { unlisted += 1 }
  }

  /// The problems with their places, in the order of the text.
  func located(in text: UnsafeBufferPointer<UInt8>) -> [FileProblem] {
    guard !found.isEmpty else { return [] }
    let inOrder = found.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }.map(\.element)
    let locations = JSONLocation.locations(of: inOrder.map(\.offset), in: text)
    return zip(inOrder, locations).map { problem, location in
      FileProblem(
        problem.kind, line: location.line, column: location.column, path: location.path)
    }
  }
}
