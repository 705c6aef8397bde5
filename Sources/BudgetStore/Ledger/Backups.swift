internal import BudgetModel
internal import Glibc

/// A copy of a budget file from the morning of a day.
public struct Backup: Hashable, Sendable {
  /// The day, "2026-11-22".
  public let name: String
  /// Where it is.
  public let path: String
}

/// The folder of a budget file's daily copies, `FILE.backups`.
public struct BackupFolder: Sendable {
  private let file: String
  /// Copies kept; the oldest go first.
  public static let kept = 30

  /// The backups of a file.
  public init(of file: String) {
    self.file = (try? AtomicFile.resolve(file)) ?? file
  }

  private var folder: String { file + ".backups" }

  /// The copies there are, the newest first.
  public func list() -> [Backup] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if let day = Self.day(of: name) { names.append(day) }
    }
    return names.sorted(by: >).map { Backup(name: $0, path: "\(folder)/\($0).json") }
  }

  /// Copies the file as the backup of a day that has none yet; nil when all is well.
  func keep(_ day: CalendarDate) -> WriteFailure? {
    let name = Self.name(of: day)
    let path = "\(folder)/\(name).json"
    guard access(path, F_OK) != 0 else { return nil }
    if mkdir(folder, 0o777) != 0, errno != EEXIST { return WriteFailure(.create, .last) }
    do throws(ErrorNumber) {
      let contents = try FileContents(path: file)
      do throws(WriteFailure) {
        try AtomicFile.replace(path, with: contents.bytes)
      } catch {
        return error
      }
      if let status = stat(path: file) { _ = chmod(path, status.st_mode & 0o666) }
    } catch {
      return WriteFailure(.create, error)
    }
    for backup in list().dropFirst(Self.kept) { unlink(backup.path) }
    return nil
  }

  private static func name(of day: CalendarDate) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(day.year, 4))-\(padded(day.month.rawValue, 2))-\(padded(day.day, 2))"
  }

  /// The day that a file's name says; nil for other files.
  private static func day(of name: String) -> String? {
    guard name.hasSuffix(".json") else { return nil }
    let parts = name.dropLast(5).split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard parts.map(\.utf8.count) == [4, 2, 2], numbers.count == 3,
      let day = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    else { return nil }
    return Self.name(of: day)
  }
}
