import BudgetModel
import BudgetStore
import BudgetText
import Glibc

/// What the file on a command line offers to complete the other words with; nothing where it cannot be read.
struct BookCompletions {
  private let book: BudgetBook
  /// Larger files would keep the typist waiting.
  private static let sizeLimit = 64 << 20

  /// The book of the first word that names one, that of `--into` before all, else the file taken where none is named.
  ///
  /// - Parameter words: as they were typed, the program's name first.
  init?(_ words: [String], except place: Int) {
    let context = CommandContext.current
    let files = Self.values(of: "--into", in: words) + Self.free(words, except: place)
    guard
      let book = files.lazy.compactMap({ Self.book(at: $0, context) }).first
        ?? (try? DefaultFile.path(context)).flatMap({ Self.book(at: $0, context) })
    else { return nil }
    self.book = book
  }

  /// Projects by name and by code, each telling the other; by code alone where a name belongs to several.
  ///
  /// - Parameter prefix: what is typed already; without anything only one word is offered for each project.
  func projects(beginning prefix: String) -> [Completion] {
    let counts = Dictionary(grouping: book.projects, by: \.name).mapValues(\.count)
    return book.projects.flatMap { project in
      let name = Completion(word: project.name, meaning: project.code)
      let code = Completion(word: project.code, meaning: project.name)
      if counts[project.name] != 1 || name.line(for: nil) == nil { return [code] }
      return prefix.isEmpty ? [name] : [name, code]
    }
  }

  /// The keys of the file's sources of funds.
  func sources() -> [Completion] {
    let (names, strings) = (BookNames(book), CommandContext.current.strings)
    return book.sources.all.map {
      Completion(word: $0.key, meaning: strings.name(of: $0, names))
    }
  }

  /// The months of the file's year.
  func yearMonths() -> [Completion] {
    Month.allCases.map { Completion(word: book.fiscalYear.month($0).text) }
  }

  /// The words that may be files: neither options nor the one being typed.
  static func free(_ words: [String], except place: Int) -> [String] {
    words.enumerated()
      .filter { $0.offset > 0 && $0.offset != place && !$0.element.hasPrefix("-") }
      .map { ShellWord.plain($0.element) }
  }

  private static func values(of option: String, in words: [String]) -> [String] {
    zip(words, words.dropFirst()).filter { $0.0 == option }.map { ShellWord.plain($0.1) }
      + words.filter { $0.hasPrefix(option + "=") }
      .map { ShellWord.plain(String($0.dropFirst(option.count + 1))) }
  }

  private static func book(at word: String, _ context: CommandContext) -> BudgetBook? {
    let path = context.resolved(context.home(word))
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= sizeLimit
    else { return nil }
    return try? BookFile.open(path, .figures).book
  }
}
