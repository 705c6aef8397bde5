public import BudgetModel
public import BudgetReports
public import BudgetText

/// Something that takes its time, done elsewhere while the screen waits for it.
struct Errand: Hashable {
  let number: Int
  let job: ErrandJob
  /// How much is done, once it takes long.
  var percent: Int?
  /// Whether Esc was struck; what comes of it is still waited for.
  var isCancelled = false
}

extension Errand {
  /// What is under way, for the status line.
  func sentence(_ strings: Strings) -> String {
    guard !isCancelled else { return strings.callingOff }
    switch job {
    case .export(let request): return strings.writing(request.path, percent: percent)
    case .importTable(let request): return strings.reading(request.path, percent: percent)
    }
  }
}

/// What an errand is to do.
public enum ErrandJob: Hashable, Sendable {
  /// Write the figures of the book to a file.
  case export(ExportRequest)
  /// Read a table from a file, as it would change the book.
  case importTable(ImportRequest)
}

/// The file that something of a book is to be written to.
public struct ExportRequest: Hashable, Sendable {
  /// Where, as it was typed.
  public var path: String
  /// What of the book.
  public var content: ExportContent
  /// The month that it is as of.
  public var asOf: Month
  /// Whether a file that is there may be replaced.
  public var replaces: Bool

  /// Makes a request.
  public init(path: String, _ content: ExportContent, asOf: Month, replaces: Bool = false) {
    self.path = path
    self.content = content
    self.asOf = asOf
    self.replaces = replaces
  }
}

/// What of a book is to be written, and as what.
public enum ExportContent: Hashable, Sendable {
  /// Its figures; a table of values may begin with a byte order mark, for programs that need one.
  case figures(ExportFormat, hasMark: Bool = false)
  /// A form that staff hand in, of the project with a code, nil for all of them.
  case forms(StatutoryForm, FormFormat, project: String?)
}

/// What is heard of an errand.
public enum ErrandNews: Hashable, Sendable {
  /// So many percent are done.
  case progress(Int)
  /// The file is written.
  case exported(bytes: Int)
  /// What the table would change.
  case imported(ImportContent)
  /// A file is there, and nothing says that it may be replaced.
  case exists
  /// Nothing came of it, and nothing is left of it; why, in a sentence, and what would have to be another.
  case failed(String, about: Part = .path)
  /// It was called off, and nothing is left of it.
  case cancelled

  /// What of a request trouble may be about.
  public enum Part: Hashable, Sendable {
    case path, month, sheet
  }
}
