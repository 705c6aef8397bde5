/// Why a file is not used although the system would let us.
public struct FileRefusal: Hashable, Sendable {
  /// Its name in the book's folder.
  public let name: String
  /// What is wrong with it.
  public let reason: Reason

  /// What may be wrong with a file.
  public enum Reason: Hashable, Sendable {
    /// A symbolic link stands there, and none is followed beside the book.
    case link
    /// A pipe, a device or a socket stands there.
    case notARegularFile
    /// A folder stands there.
    case folder
    /// It is larger than so many bytes.
    case tooLarge(limit: Int)
    /// It belongs to somebody who has no business there, by name or number.
    case foreign(owner: String)
    /// It has a second name (a hard link), under which a change would be seen elsewhere.
    case secondName
    /// Its group, access list or an attribute could not be given to the new contents; which.
    case rightsNotKept(String)
  }

  /// Refuses a file.
  public init(_ name: String, _ reason: Reason) {
    self.name = name
    self.reason = reason
  }

  /// Refuses one larger than so many bytes.
  public static func tooLarge(_ name: String, limit: Int) -> FileRefusal {
    FileRefusal(name, .tooLarge(limit: limit))
  }
}
