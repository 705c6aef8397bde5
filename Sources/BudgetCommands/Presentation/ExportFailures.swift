import BudgetExchange
import BudgetText

extension Strings {
  /// Why a book was not exported.
  func sentence(for failure: ExportFailure) -> String {
    switch failure {
    case .cannotLoad(let library): cannotLoad(library)
    case .libraryMissing(let library): libraryMissing(library)
    case .libraryUnsuitable(let library): libraryUnsuitable(library)
    case .tooManyRows(let sheet): tooManyRows(sheet)
    case .notWritten(let number): workbookNotWritten(number)
    case .cancelled: exportCancelled
    }
  }
}

extension ExportFailure {
  /// How a command ends that met it.
  var status: ExitStatus {
    switch self {
    case .cannotLoad, .libraryMissing, .libraryUnsuitable, .tooManyRows: .cannotCreate
    case .notWritten: .inputOutput
    case .cancelled: .locked
    }
  }
}
