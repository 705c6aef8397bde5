import BudgetExchange
import BudgetImport
import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI

/// Makes a year's book of a document or a table of projects.
extension StartErrands {
  func readBook(
    _ source: BookSource, _ monitor: ProgressMonitor
  ) -> Result<ImportedBook, BookRefusal> {
    let ending = source.path.split(separator: ".").last?.lowercased() ?? ""
    do {
      return .success(
        try ["xlsx", "xlsm", "csv", "tsv"].contains(ending)
          ? readTable(source, monitor) : readDocument(source, monitor))
    } catch let refusal as BookRefusal {
      return .failure(refusal)
    } catch let failure as CommandFailure {
      return .failure(BookRefusal(failure.lines.first ?? ""))
    } catch {
      return .failure(BookRefusal(context.strings.errandCancelled))
    }
  }

  private func readDocument(_ source: BookSource, _ monitor: ProgressMonitor) throws -> ImportedBook
  {
    let strings = context.strings
    let bytes: [UInt8]
    do throws(OpenFailure) {
      bytes = try FileContents.bytes(at: context.resolved(source.path))
    } catch {
      throw error.failure(source.path, strings)
    }
    do throws(DocumentProblem) {
      let reading = try DocumentFile.read(
        bytes, head: source.head, path: context.variable("PATH") ?? "",
        monitor: monitor)
      return ImportedBook(reading.book, reading: reading)
    } catch {
      // What the command line takes is typed into a field here.
      throw switch error.missing {
      case .unit: BookRefusal(strings.documentNeedsUnit, missing: .unit)
      case .year: BookRefusal(strings.documentNeedsYear, missing: .year)
      case nil: BookRefusal(strings.sentence(for: error))
      }
    }
  }

  private func readTable(_ source: BookSource, _ monitor: ProgressMonitor) throws -> ImportedBook {
    let strings = context.strings
    let tables = try context.tables(of: source.path, monitor: monitor).tables
    guard let code = source.head.code, let name = source.head.name else {
      throw BookRefusal(strings.tableNeedsUnit, missing: .unit)
    }
    guard let year = source.head.year else {
      throw BookRefusal(strings.tableNeedsUnit, missing: .year)
    }
    let empty = try BudgetBook(
      BookHead(unit: Unit(code: code, name: name), fiscalYear: year, sources: FundSources(nil)))
    let projects: ProjectsImport
    do throws(TableProblem) {
      projects = try ProjectsImport(tables, in: empty, ProjectsImportOptions())
    } catch {
      throw BookRefusal(strings.sentence(for: error))
    }
    let names = BookNames(empty)
    let doubts =
      projects.lines.flatMap { line in
        line.doubts.map {
          strings.tableRow(line.number) + strings.colon + strings.sentence(for: $0, names)
        }
      } + projects.totals.map(strings.sentence(for:))
    if let first = doubts.first {
      throw BookRefusal(doubts.count == 1 ? first : first + strings.andMore(doubts.count - 1))
    }
    let commit = Commit(projects.edits, id: .random(), cause: .imported)
    guard case .changed(let book, _) = try empty.evaluate(commit, history: []) else {
      throw BookRefusal(strings.unchanged)
    }
    return ImportedBook(book)
  }
}

extension DocumentProblem {
  /// What would help, where it can be typed.
  fileprivate var missing: BookRefusal.Missing? {
    switch self {
    case .content(.noUnit): .unit
    case .content(.noYear): .year
    default: nil
    }
  }
}
