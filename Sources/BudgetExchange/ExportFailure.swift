/// Why a book was not made into a file for others; nothing is left behind.
public enum ExportFailure: Error, Hashable, Sendable {
  /// The program is linked statically and cannot load the library that writes workbooks.
  case cannotLoad(String)
  /// The library that writes workbooks is not installed.
  case libraryMissing(String)
  /// What is installed is another version of the library than the program was built for.
  case libraryUnsuitable(String)
  /// A sheet would have more rows than spreadsheets allow.
  case tooManyRows(sheet: String)
  /// The library could not write the workbook, by its own number; mostly there is no room for its temporary files.
  case notWritten(Int)
  /// Whoever asked for it waits no longer.
  case cancelled
}
