import BudgetImport
import BudgetModel
import BudgetText
import TerminalKit

/// Making a file from a document or a table.
extension StartState {
  /// The form, nil while it is not open.
  var bookImport: BookImport? {
    get { if case .importing(let form) = place { form } else { nil } }
    set { if let newValue { place = .importing(newValue) } }
  }

  mutating func openBookImport() { place = .importing(BookImport(strings, path: path)) }

  /// Has the source read once its path is typed and left.
  mutating func lookAtSource() -> [StartEffect] {
    guard let form = bookImport, form.form.focus?.id != .document, errand == nil,
      form.needsReading, let source = form.source, source != refusedSource
    else { return [] }
    return [.readBook(source, begin(.readingBook(source, thenMake: false)))]
  }

  /// Makes the file, or says at the fields why it cannot be made.
  mutating func makeImported() -> [StartEffect] {
    guard var form = bookImport else { return [] }
    guard let source = form.source else {
      form.form.setProblems([StartPlace(.document): strings.newPathMissing])
      bookImport = form
      return []
    }
    guard let found = form.found, found.source == source else {
      return [.readBook(source, begin(.readingBook(source, thenMake: true)))]
    }
    let path = form.form.text(of: .path).trimmed
    guard !path.isEmpty else {
      form.form.setProblems([StartPlace(.path): strings.newPathMissing])
      bookImport = form
      return []
    }
    let imported = found.imported
    let remark = strings.madeImported(
      imported.book,
      toReview: (imported.reading?.uncertain.count ?? 0) + (imported.reading?.unread.count ?? 0))
    return [.create(imported.book, path, begin(.creating(remark: remark)))]
  }

  /// Goes on with what was read, or says why it cannot be used.
  mutating func take(_ outcome: StartOutcome, from source: BookSource, thenMake: Bool)
    -> [StartEffect]
  {
    guard var form = bookImport, form.source == source else { return lookAtSource() }
    switch outcome {
    case .book(let imported): form.take(imported, from: source, strings)
    case .noBook(let refusal):
      form.refuse(refusal)
      refusedSource = source
    case .failed(let sentence): form.refuse(BookRefusal(sentence))
    case .ready, .year: break
    }
    bookImport = form
    return thenMake && !form.needsReading ? makeImported() : []
  }

  /// What the document that the new file was made from leaves to be looked at.
  var toReview: DocumentReading? { bookImport?.found?.imported.reading }
}
