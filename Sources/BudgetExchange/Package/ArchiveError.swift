/// Why a packed file, such as a workbook or a document, cannot be unpacked.
public enum ArchiveError: Error, Hashable, Sendable {
  /// The bytes are no archive, or one that is cut off.
  case notAnArchive
  /// It has more entries than `ArchiveLimits` allow.
  case tooManyEntries(Int)
  /// An entry, or all of them together, unpack to more bytes than `ArchiveLimits` allow.
  case tooLarge(String)
  /// An entry is packed more tightly than honest files are, as a bomb is.
  case bomb(String)
  /// An entry is protected by a password.
  case encrypted(String)
  /// An entry is packed in a way that cannot be read.
  case unknownMethod(String)
  /// An entry's bytes are broken.
  case broken(String)
  /// An entry that is needed is not there.
  case missing(String)
  /// Whoever asked for it waits no longer.
  case cancelled
}

/// How much an archive may hold; beyond that it is refused before memory is spent on it.
public struct ArchiveLimits: Hashable, Sendable {
  /// Entries.
  public var entries = 5_000
  /// Bytes that all entries that are read unpack to together.
  public var unpacked = 512 << 20
  /// Bytes an entry may unpack to for each of its packed ones, once it is past `freely`.
  public var ratio = 200
  /// Bytes an entry may unpack to whatever its ratio.
  public var freely = 4 << 20

  /// The limits of the program.
  public init() {}
}
