internal import CWorkbookWriter

/// libxlsxwriter, which is loaded when the first workbook is written and not before.
enum WorkbookLibrary {
  private enum Outcome: @unchecked Sendable {
    /// Its functions, which never change and stay as long as the process.
    case loaded(cworkbook_functions)
    case failed(ExportFailure)
  }

  private static let outcome: Outcome = {
    var functions: UnsafePointer<cworkbook_functions>?
    let library = String(cString: cworkbook_library())
    switch cworkbook_load(&functions) {
    case cworkbook_loaded:
      guard let functions else { return .failed(.libraryMissing(library)) }
      return .loaded(functions.pointee)
    case cworkbook_static: return .failed(.cannotLoad(library))
    case cworkbook_unsuitable: return .failed(.libraryUnsuitable(library))
    default: return .failed(.libraryMissing(library))
    }
  }()

  /// Its functions; throws what keeps it from being used, which stays so as long as the process.
  static func functions() throws(ExportFailure) -> cworkbook_functions {
    switch outcome {
    case .loaded(let functions): return functions
    case .failed(let failure): throw failure
    }
  }
}
