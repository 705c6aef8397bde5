public import BudgetModel

/// What projects and sources are called in some books, the first that knows one deciding.
public struct BookNames: Sendable {
  private let books: [BudgetBook]

  /// Takes the names from books, or from none.
  public init(_ books: BudgetBook...) {
    self.books = books
  }

  /// A project's name; the code itself where no book knows it.
  public func name(of code: String) -> String {
    for book in books {
      if let position = book.position(of: code) { return book.projects[position].name }
    }
    return code
  }

  /// What an indicator of a project measures, by its place from 0; nil where no book knows it.
  func indicator(_ place: Int, of code: String) -> String? {
    for book in books {
      guard let position = book.position(of: code) else { continue }
      let indicators = book.projects[position].indicators
      guard indicators.indices.contains(place) else { continue }
      return indicators[place].subject
    }
    return nil
  }

  /// The name that a book declares for a source, nil where none does.
  func declaredName(of source: FundSource) -> String? {
    for book in books {
      if let name = book.sources.declaredName(of: source) { return name }
    }
    return nil
  }
}

extension Strings {
  /// A source of funds in full, as its book calls it.
  public func name(of source: FundSource, _ names: BookNames) -> String {
    names.declaredName(of: source) ?? standardName(of: source)
  }

  /// The same within a sentence.
  public func inlineName(of source: FundSource, _ names: BookNames) -> String {
    names.declaredName(of: source) ?? standardName(of: source).lowercased()
  }

  /// A source in as few words as there are for it.
  public func shortName(of source: FundSource, _ names: BookNames) -> String {
    if let name = names.declaredName(of: source) { return name }
    return switch source {
    case .fiscal: say("财政", "fiscal")
    case .other: say("其他", "other")
    default: source.key
    }
  }

  private func standardName(of source: FundSource) -> String {
    switch source {
    case .fiscal: fiscalFunds
    case .other: otherFunds
    default: source.key
    }
  }
}
