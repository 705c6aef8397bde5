internal import BudgetModel
internal import Glibc

/// An errno, and what was refused where this program, not the system, did not want to.
package struct ErrorNumber: Error, Hashable {
  package let value: Int32
  let refusal: FileRefusal?

  init(_ value: Int32) {
    self.value = value
    refusal = nil
  }

  /// Refuses what stands under a name.
  init(_ refusal: FileRefusal) {
    value = 0
    self.refusal = refusal
  }

  /// The one that the call before left.
  static var last: ErrorNumber { ErrorNumber(errno) }

  /// Makes a system call, again as long as signals interrupt it; throws the errno of what else fails.
  @discardableResult
  static func check<Result: SignedInteger>(_ call: () -> Result) throws(ErrorNumber) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      let error = ErrorNumber.last
      guard error.value == EINTR else { throw error }
    }
  }
}
