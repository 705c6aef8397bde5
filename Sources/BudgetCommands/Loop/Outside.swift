import BudgetExchange
public import BudgetImport
public import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText
public import BudgetUI
public import TerminalKit

/// What a session has done in the world beside its ledger; each may take as long as a disk does.
public struct Outside: Sendable {
  /// Saves a book at a path where nothing is yet; why not, in a sentence.
  public var saveCopy: @Sendable (BudgetBook, _ path: String) -> String?
  /// Sees how a path may go on.
  public var complete: @Sendable (TypedPath) -> CompletedPath
  /// Carries out an errand about a book and its history and says what came of it.
  public var carryOut: @Sendable (ErrandJob, BudgetBook, History, ProgressMonitor) -> ErrandNews
  /// Keeps changed settings; why not, in a sentence, where they are not.
  public var keep: @Sendable ([Preference: String?]) -> String? = { _ in nil }
  /// Keeps the key that a command was given, nil for the program's own; why not, where that is so.
  public var keepKey: @Sendable (BindableCommand, KeyStroke?) -> String? = { _, _ in nil }
  /// The same in other words; nil where it has none.
  var speaking: @Sendable (Strings) -> Outside? = { _ in nil }

  /// Nothing is there, and nothing is done.
  public static let nothing = Outside(
    saveCopy: { _, _ in nil },
    complete: { CompletedPath(typed: $0.text, text: $0.text, choices: []) },
    carryOut: { _, _, _, _ in .cancelled })

  /// Takes everything from a caller.
  public init(
    saveCopy: @escaping @Sendable (BudgetBook, _ path: String) -> String?,
    complete: @escaping @Sendable (TypedPath) -> CompletedPath,
    carryOut: @escaping @Sendable (ErrandJob, BudgetBook, History, ProgressMonitor) -> ErrandNews
  ) {
    self.saveCopy = saveCopy
    self.complete = complete
    self.carryOut = carryOut
  }
}

extension Outside {
  /// The world of a context.
  ///
  /// - Parameter file: that of the book, nil for one that is in memory only.
  public init(_ context: CommandContext, file: String?) {
    let original = context
    let context = context.onScreen
    self.init(
      saveCopy: { context.saveCopy(of: $0, at: $1) }, complete: { context.completion(of: $0) },
      carryOut: { job, book, history, monitor in
        switch job {
        case .export(let request):
          context.export(book, history, as: request, of: file, monitor)
        case .importTable(let request): context.table(request, in: book, monitor)
        }
      })
    keep = { context.keep($0) }
    keepKey = { context.keep([:], keys: [$0: $1]) }
    speaking = { strings in
      var context = original
      context.strings = strings
      return Outside(context, file: file)
    }
  }
}

extension TableProblem {
  /// What of the request would have to be another.
  fileprivate var part: ErrandNews.Part {
    switch self {
    case .monthNeeded, .noSuchMonth: .month
    case .noSuchSheet, .severalSheets: .sheet
    default: .path
    }
  }
}

extension CommandContext {
  /// Writes the figures of a book to a file and says what came of it.
  fileprivate func export(
    _ book: BudgetBook, _ history: History, as request: ExportRequest, of file: String?,
    _ monitor: ProgressMonitor
  ) -> ErrandNews {
    let output = ExportOutput(
      path: resolved(request.path), book: file, replaces: request.replaces)
    switch output.refusal {
    case .isTheBook: return .failed(strings.outputIsTheBook(request.path))
    case .isAFolder: return .failed(strings.about(request.path, strings.isAFolder))
    case .exists: return .exists
    case nil: break
    }
    do {
      let bytes = try bytes(of: book, history, as: request, monitor)
      return try output.write(bytes) ? .exported(bytes: bytes.count) : .exists
    } catch let failure as ExportFailure {
      return failure == .cancelled ? .cancelled : .failed(strings.sentence(for: failure))
    } catch let failure as WriteFailure {
      return .failed(strings.sentence(for: failure))
    } catch {
      return .cancelled
    }
  }

  private func bytes(
    of book: BudgetBook, _ history: History, as request: ExportRequest, _ monitor: ProgressMonitor
  ) throws(ExportFailure) -> [UInt8] {
    switch request.content {
    case .figures(let format, let hasMark):
      var export = Export(
        format, asOf: request.asOf, strings, history: history, time: now(),
        clockOffset: clockOffset())
      export.hasByteOrderMark = hasMark
      return try export.bytes(of: book, monitor: monitor)
    case .forms(let form, let format, let code):
      let projects = code.map { code in book.projects.filter { $0.code == code } }
      let forms = UnitForms(form, of: book, projects: projects, asOf: request.asOf)
      return try FormExport(forms, strings, time: now()).bytes(format, monitor: monitor)
    }
  }

  /// Reads a table from a file as it would change a book.
  fileprivate func table(
    _ request: ImportRequest, in book: BudgetBook, _ monitor: ProgressMonitor
  ) -> ErrandNews {
    do {
      let tables = try self.tables(of: request.path, monitor: monitor).tables
      guard !monitor.isCancelled else { return .cancelled }
      switch request.options {
      case .spending(let options):
        return .imported(.spending(try SpendingImport(tables, in: book, options)))
      case .projects(let options):
        return .imported(.projects(try ProjectsImport(tables, in: book, options)))
      }
    } catch let failure as CommandFailure {
      return monitor.isCancelled ? .cancelled : .failed(failure.lines.first ?? "")
    } catch let problem as TableProblem {
      return .failed(
        strings.sentence(for: problem, decidedAt: .screen), about: problem.part)
    } catch {
      return .cancelled
    }
  }

  /// Saves a book at a path where nothing is yet; why not, in a sentence.
  fileprivate func saveCopy(of book: BudgetBook, at path: String) -> String? {
    do throws(WriteFailure) {
      let isNew = try FileLedger.saveCopy(book, at: resolved(path))
      return isNew ? nil : strings.alreadyThere(path)
    } catch {
      return strings.sentence(for: error)
    }
  }
}
