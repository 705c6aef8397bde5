internal import Glibc
internal import StrictJSON

/// The budget files that a user opened last, the latest first.
///
/// It is a convenience and nobody's duty: what cannot be read is no list, what cannot be written is not kept, and
/// neither is told.
public struct RecentFiles: Sendable {
  /// The most that are kept.
  public static let limit = 9

  private let folder: UserFolder
  private static let name = "recent"

  /// A file, and what it was when it was opened.
  public struct Entry: Hashable, Sendable {
    /// Where it is, from the root on.
    public let path: String
    /// The unit's name.
    public let unit: String
    /// The fiscal year.
    public let year: Int
    /// The number of the last entry of its history that the user has seen; nil before the first visit ended.
    public let seen: Int?

    /// Makes an entry.
    public init(path: String, unit: String, year: Int, seen: Int? = nil) {
      self.path = path
      self.unit = unit
      self.year = year
      self.seen = seen
    }
  }

  /// The list in a folder.
  public init(in folder: UserFolder) { self.folder = folder }

  /// What the list holds, at most `limit` files; none where it cannot be read.
  public func entries() -> [Entry] {
    guard let folder = folder.open(for: Self.name),
      let file = try? folder.open(Self.name, .reading), let status = try? file.status(),
      status.st_uid == geteuid(),
      let bytes = try? file.readAll(Self.name, limit: SizeLimit.recent)
    else { return [] }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    return Array(lines.compactMap(Self.entry).prefix(Self.limit))
  }

  /// What is kept of a file; nil where it is not among those opened last.
  public func entry(of path: String) -> Entry? {
    let place = FilePlace(orItself: path)
    return entries().first { $0.path == place.path }
  }

  /// Puts a file that has just been opened, or left, at the top of the list.
  ///
  /// - Parameters:
  ///   - path: the path it was opened by; links are followed.
  ///   - seen: the number of the last entry of its history that the user has seen, nil for what is kept of that.
  public func note(_ path: String, unit: String, year: Int, seen: Int? = nil) {
    let place = FilePlace(orItself: path)
    let known = entries()
    let entry = Entry(
      path: place.path, unit: unit, year: year,
      seen: seen ?? known.first { $0.path == place.path }?.seen)
    guard entry.path.hasPrefix("/"), folder.make() else { return }
    guard known.first != entry, let folder = folder.open(for: Self.name) else { return }
    let kept = [entry] + known.filter { $0.path != entry.path }
    let bytes = kept.prefix(Self.limit).flatMap(Self.line)
    _ = try? folder.replace(Self.name, with: bytes, .usersOwn)
  }

  private static func line(_ entry: Entry) -> [UInt8] {
    var json = JSONWriter(.compact)
    json.beginObject()
    json.key("path")
    json.string(entry.path)
    json.key("unit")
    json.string(entry.unit)
    json.key("year")
    json.number(entry.year)
    if let seen = entry.seen {
      json.key("seen")
      json.number(seen)
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> Entry? {
    line.withUnsafeBufferPointer { text in
      do throws(JSONError) { return try parse(text) } catch { return nil }
    }
  }

  private static func parse(_ text: UnsafeBufferPointer<UInt8>) throws(JSONError) -> Entry? {
    var json = try JSONReader(text)
    var texts: [String: String] = [:]
    var numbers: [String: Int] = [:]
    try json.enterObject()
    while let key = try json.nextKey() {
      switch try json.peek() {
      case .string: texts[key.string] = try json.string().string
      case .number: numbers[key.string] = try json.number().integer
      default: try json.skipValue()
      }
    }
    try json.finish()
    guard let path = texts["path"], path.hasPrefix("/"), let unit = texts["unit"],
      let year = numbers["year"]
    else { return nil }
    return Entry(path: path, unit: unit, year: year, seen: numbers["seen"])
  }
}
