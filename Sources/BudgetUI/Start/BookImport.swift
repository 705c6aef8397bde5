public import BudgetImport
public import BudgetModel
import BudgetText
import TerminalKit

/// What was read from a document or a table of projects, on its way to a file.
public struct ImportedBook: Hashable, Sendable {
  /// The book it makes.
  public let book: BudgetBook
  /// What was read from a document, with what is not sure; nil for a table.
  public let reading: DocumentReading?

  /// Makes what was read.
  public init(_ book: BudgetBook, reading: DocumentReading? = nil) {
    self.book = book
    self.reading = reading
  }
}

/// A document or a table of projects that a file is to be made from.
public struct BookSource: Hashable, Sendable {
  /// Its path, as it was typed.
  public let path: String
  /// What is known better than it says.
  public let head: DocumentHead
}

/// The form of a file that is made from a document or a table.
struct BookImport: Hashable {
  var form: Form<StartField>
  /// What was read, and from what.
  private(set) var found: Found?

  struct Found: Hashable {
    let source: BookSource
    let imported: ImportedBook
  }

  /// What the names of documents and tables end in.
  private static let endings = ["txt", "pdf", "docx", "xlsx", "xlsm", "csv", "tsv"]

  init(_ strings: Strings, path: String) {
    form = Form([
      FormSection(
        "",
        [
          .path(
            .document, strings.sourceDocumentLabel, hint: strings.sourceDocumentHint,
            endings: Self.endings),
          .reading(.summary, strings.contentsLabel),
        ]),
      FormSection(
        strings.headSection,
        [
          .line(.unitCode, strings.unitCodeLabel, hint: strings.headHint, columns: 30),
          .line(.unitName, strings.unitNameLabel, hint: strings.headHint),
          .line(.year, strings.yearLabel, hint: strings.headHint, columns: 6),
        ]),
      FormSection(
        strings.fileSection,
        [.path(.path, strings.pathLabel, path, hint: strings.newPathHint, endings: ["json"])]),
      FormSection("", [.choice(.save, "", [strings.makeYear])]),
    ])
    settle(strings)
  }

  /// Whether anything was typed.
  var isChanged: Bool { form.isChanged }

  /// What is to be read, nil while no path is typed.
  var source: BookSource? {
    let path = form.text(of: .document).trimmed
    guard !path.isEmpty else { return nil }
    let (code, name) = (form.text(of: .unitCode).trimmed, form.text(of: .unitName).trimmed)
    return BookSource(
      path: path,
      head: DocumentHead(
        code: code.isEmpty ? nil : code, name: name.isEmpty ? nil : name,
        year: FiscalYear(typed: form.text(of: .year))))
  }

  /// Whether what is typed has not been read yet.
  var needsReading: Bool { source != nil && found?.source != source }

  /// Takes what was read.
  mutating func take(_ imported: ImportedBook, from source: BookSource, _ strings: Strings) {
    found = Found(source: source, imported: imported)
    form.setProblems([:])
    settle(strings)
  }

  /// Says why nothing could be read, under the path or the field that would help.
  mutating func refuse(_ refusal: BookRefusal) {
    found = nil
    let field: StartField =
      switch refusal.missing {
      case .unit: .unitCode
      case .year: .year
      case nil: .document
      }
    // Who is filling in what is missing goes on where they are.
    let head: [StartField] = [.unitCode, .unitName, .year]
    let isFillingIn =
      form.focus.map { head.contains($0.id) } == true
      && head.contains { !form.text(of: $0).isEmpty }
    form.setProblems([StartPlace(field): refusal.sentence], movesFocus: !isFillingIn)
  }

  /// Says what was found, or nothing where something else is typed now.
  mutating func settle(_ strings: Strings) {
    if let found, found.source != source { self.found = nil }
    form.setText(
      found.map { strings.found($0.imported) } ?? strings.notReadYet, of: .summary,
      style: found == nil ? .muted : .good)
  }
}

/// Why no book could be made of a document or a table.
public struct BookRefusal: Error, Hashable, Sendable {
  /// Why, in a sentence.
  public let sentence: String
  /// What would help, where it can be typed.
  public let missing: Missing?

  /// What a document may fail to say.
  public enum Missing: Hashable, Sendable {
    case unit, year
  }

  /// Makes a refusal.
  public init(_ sentence: String, missing: Missing? = nil) {
    self.sentence = sentence
    self.missing = missing
  }
}

extension Strings {
  /// What was found in a document or a table.
  fileprivate func found(_ imported: ImportedBook) -> String {
    foundBook(
      imported.book, uncertain: imported.reading?.uncertain.count ?? 0,
      unread: imported.reading?.unread.count ?? 0)
  }
}
