internal import Glibc

/// Why a file was not replaced; what it held before is still there.
public struct WriteFailure: Error, Hashable, Sendable {
  /// What was being done.
  public let step: Step
  /// What kind of trouble it was.
  public let reason: Reason
  /// The system's number for it.
  public let errorNumber: Int32

  /// The steps of replacing a file, in order.
  public enum Step: Hashable, Sendable {
    /// Following links to the file to replace.
    case resolve
    /// Creating the new file beside it.
    case create
    /// Giving it the old one's mode.
    case permit
    case write
    /// Bringing the bytes to the disk.
    case flush
    /// Opening the history, or adding its line.
    case record
    /// Putting it in place.
    case rename
    /// Bringing the folder's entry to the disk: the new file is in place already.
    case flushFolder
  }

  /// The kinds of trouble.
  public enum Reason: Hashable, Sendable {
    case noPermission
    case noSpace
    /// The folder does not exist.
    case noFolder
    /// A folder, a pipe or a device stands there.
    case notARegularFile
    /// Anything else the system reports.
    case inputOutput
  }

  init(_ step: Step, _ error: ErrorNumber) {
    self.step = step
    errorNumber = error.value
    reason =
      switch error.value {
      case EACCES, EPERM, EROFS: .noPermission
      case ENOSPC, EDQUOT: .noSpace
      case ENOENT, ENOTDIR: .noFolder
      case EISDIR, ENOTSUP: .notARegularFile
      default: .inputOutput
      }
  }

  /// Does a step; what fails in it is told as that step's.
  static func at<Result>(
    _ step: Step, _ body: () throws(ErrorNumber) -> Result
  ) throws(WriteFailure) -> Result {
    do throws(ErrorNumber) {
      return try body()
    } catch {
      throw WriteFailure(step, error)
    }
  }
}
