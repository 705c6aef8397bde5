import ArgumentParser
import BudgetModel
import BudgetStore

extension CompletionKind {
  /// Budget files.
  static let books = CompletionKind.file(extensions: ["json"])
  /// Tables that are imported.
  static let tables = CompletionKind.file(extensions: ["xlsx", "csv", "tsv", "txt"])
  /// Published documents.
  static let documents = CompletionKind.file(extensions: ["txt", "docx", "pdf"])
  /// Files of any kind.
  static let files = CompletionKind.file()
  /// The numbers of the months.
  static let months = CompletionKind.list(Month.allCases.map { String($0.rawValue) })

  /// Projects of the file on the command line.
  static let projects = offering { words, place, prefix in
    BookCompletions(words, except: place)?.projects(beginning: prefix) ?? []
  }
  /// Sources of funds of the file on the command line.
  static let sources = offering { words, place, _ in
    BookCompletions(words, except: place)?.sources() ?? []
  }
  /// The months of the year of the file on the command line.
  static let yearMonths = offering { words, place, _ in
    BookCompletions(words, except: place)?.yearMonths() ?? []
  }
  /// The days that the file on the command line has backups of.
  static let backups = offering { words, place, _ in
    let context = CommandContext.current
    return BookCompletions.free(words, except: place)
      .lazy.map { (try? BackupFolder(of: context.resolved(context.home($0))).list()) ?? [] }
      .first { !$0.isEmpty }?.map { Completion(word: $0.name) } ?? []
  }
  /// This year and the next.
  static let years = offering { _, _, _ in
    guard let year = CommandContext.current.today()?.year else { return [] }
    return [year, year + 1].map { Completion(word: String($0)) }
  }

  /// The values of an option that knows them all.
  static func choices<Choice: RawRepresentable<String> & CaseIterable>(
    _: Choice.Type
  ) -> CompletionKind {
    .list(Choice.allCases.map(\.rawValue))
  }

  private static func offering(
    _ completions:
      @escaping @Sendable (_ words: [String], _ place: Int, _ prefix: String)
      -> [Completion]
  ) -> CompletionKind {
    .custom { words, place, _ in
      // What the parser calls the prefix is that of the last word, wherever the cursor stands.
      let prefix = words.indices.contains(place) ? ShellWord.plain(words[place]) : ""
      let shell = CommandContext.current.variable("SAP_SHELL")
      return completions(words, place, prefix).compactMap { $0.line(for: shell) }
    }
  }
}
