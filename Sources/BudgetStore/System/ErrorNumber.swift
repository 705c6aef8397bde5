internal import Glibc

/// An errno.
package struct ErrorNumber: Error, Hashable {
  package let value: Int32

  init(_ value: Int32) {
    self.value = value
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
