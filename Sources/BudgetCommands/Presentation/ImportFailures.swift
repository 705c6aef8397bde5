import BudgetExchange
import BudgetImport
import BudgetStore
import BudgetText

extension CommandContext {
  /// Reads a file of others as tables, its trouble told in sentences.
  func tables(
    of path: String, monitor: ProgressMonitor = .none
  ) throws(CommandFailure) -> SourceTables {
    let bytes: [UInt8]
    do throws(OpenFailure) {
      bytes = try FileContents.bytes(at: resolved(path))
    } catch {
      throw error.failure(path, strings)
    }
    do throws(SourceProblem) {
      return try SourceFile.tables(bytes, name: path, monitor: monitor)
    } catch {
      throw CommandFailure(
        .wrongData, [strings.about(path, strings.sentence(for: error)), strings.nothingApplied])
    }
  }

  /// What to say of tables that hold nothing that could be imported.
  ///
  /// That a month or a sheet is to be chosen is about the command line, anything else about the data.
  func failure(_ problem: TableProblem, _ path: String) -> CommandFailure {
    let status: ExitStatus =
      switch problem {
      case .noSuchSheet, .severalSheets, .monthNeeded, .noSuchMonth, .noSuchRow: .usage
      case .noTable, .noAmounts, .repeatedColumn, .otherMonth, .noRows: .wrongData
      }
    return CommandFailure(status, strings.about(path, strings.sentence(for: problem)))
  }
}
