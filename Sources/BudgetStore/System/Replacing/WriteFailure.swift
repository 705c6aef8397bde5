internal import BudgetModel
internal import Glibc

extension WriteFailure {
  init(_ step: Step, _ error: ErrorNumber) {
    let reason: Reason =
      if let refusal = error.refusal {
        .refused(refusal)
      } else {
        switch error.value {
        case EACCES, EPERM, EROFS: .noPermission
        case ENOSPC, EDQUOT: .noSpace
        case ENOENT, ENOTDIR: .noFolder
        default: .inputOutput
        }
      }
    self.init(step, reason, errorNumber: error.value)
  }

  /// Does a step; what fails in it is told as that step's.
  static func at<Result: ~Copyable>(
    _ step: Step, _ body: () throws(ErrorNumber) -> Result
  ) throws(WriteFailure) -> Result {
    do throws(ErrorNumber) {
      return try body()
    } catch {
      throw WriteFailure(step, error)
    }
  }
}

extension StorageFailure {
  /// What the failed reading of a store comes to.
  init(reading error: ErrorNumber) {
    self =
      if let refusal = error.refusal {
        .refused(refusal)
      } else {
        switch error.value {
        case ENOENT, ENOTDIR: .vanished
        default: .cannotRead(errorNumber: error.value)
        }
      }
  }
}
