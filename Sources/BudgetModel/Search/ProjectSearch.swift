/// Finds the project that a person means by what they typed.
///
/// The first of these that any project fits decides: its code; its name; code or name whatever the case and
/// width of the characters; a part of code or name.
public struct ProjectSearch: Sendable {
  /// How many candidates are named at most when several projects fit.
  public static let candidateLimit = 5

  private let book: BudgetBook
  private lazy var names = Dictionary(grouping: book.projects.indices) { book.projects[$0].name }
  private lazy var index = Index(book)

  /// Searches in a book; the first search that needs more than a code reads all names, the first that needs more than
  /// a whole name folds them; later ones are quick.
  public init(in book: BudgetBook) {
    self.book = book
  }

  /// The project a text means; blanks alone mean none, since every name contains nothing.
  ///
  /// - Parameter shortestPart: how many characters a part of a code or name has at least.
  public mutating func find(_ text: String, shortestPart: Int = 1) -> ProjectMatch {
    if let position = book.position(of: text) { return .found(book.projects[position]) }
    let folded = SearchText(text)
    guard !folded.isEmpty else { return .none }
    if let match = match(names[text]) { return match }
    if let match = match(index.folded[folded.bytes]) { return match }
    guard text.count >= shortestPart else { return .none }
    return match(index.containing(folded, limit: Self.candidateLimit)) ?? .none
  }

  private func match(_ positions: [Int]?) -> ProjectMatch? {
    guard let positions, let first = positions.first else { return nil }
    return positions.count == 1
      ? .found(book.projects[first])
      : .several(positions.prefix(Self.candidateLimit).map { book.projects[$0] })
  }

  private struct Index {
    var folded: [[UInt8]: [Int]] = [:]
    var texts: [(name: SearchText, code: SearchText)] = []
    var signatures: [Signatures] = []

    init(_ book: BudgetBook) {
      for (position, project) in book.projects.enumerated() {
        let (name, code) = (SearchText(project.name), SearchText(project.code))
        folded[name.bytes, default: []].append(position)
        if code != name { folded[code.bytes, default: []].append(position) }
        texts.append((name, code))
        signatures.append(Signatures(name: name.signature, code: code.signature))
      }
    }

    func containing(_ part: SearchText, limit: Int) -> [Int] {
      var found: [Int] = []
      for (position, signatures) in signatures.enumerated()
      where signatures.mayContain(part) {
        let text = texts[position]
        guard text.name.contains(part) || text.code.contains(part) else { continue }
        found.append(position)
        if found.count == limit { break }
      }
      return found
    }
  }

  /// Kept apart from the texts, so that most projects are passed over without looking at theirs.
  private struct Signatures {
    let name, code: UInt64

    func mayContain(_ part: SearchText) -> Bool {
      part.signature & ~name == 0 || part.signature & ~code == 0
    }
  }
}

/// What a search for a project came to.
public enum ProjectMatch: Hashable, Sendable {
  /// The one project that fits.
  case found(Project)
  /// The first of several that fit, `ProjectSearch.candidateLimit` at most.
  case several([Project])
  /// No project fits.
  case none
}
