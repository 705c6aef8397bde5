import BudgetExchange
import BudgetModel
import BudgetStore
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

extension ExportOutput {
  /// Throws where nothing may be written there, which its path as typed says.
  func refuse(as path: String, _ strings: Strings) throws(CommandFailure) {
    guard let refusal else { return }
    let sentence =
      switch refusal {
      case .isTheBook: strings.outputIsTheBook(path)
      case .isAFolder: strings.about(path, strings.isAFolder)
      case .exists: strings.outputExists(path)
      }
    throw CommandFailure(.cannotCreate, sentence)
  }

  /// Writes all of it, or throws a sentence about its path as typed.
  func writeOrExplain(
    _ bytes: [UInt8], as path: String, _ strings: Strings
  ) throws(CommandFailure) {
    let isWritten: Bool
    do throws(WriteFailure) {
      isWritten = try write(bytes)
    } catch {
      throw CommandFailure(
        StorageFailure.cannotWrite(error).status,
        strings.about(path, strings.sentence(for: error)))
    }
    // Something came there meanwhile.
    if !isWritten { throw CommandFailure(.cannotCreate, strings.outputExists(path)) }
  }
}
