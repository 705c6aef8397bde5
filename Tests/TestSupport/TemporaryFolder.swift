import Foundation

/// A folder of a test's own.
public struct TemporaryFolder: Sendable {
  /// Where it is, without links on the way.
  public let path: String

  /// Where they are made as a rule.
  public static let usualPlace = FileManager.default.temporaryDirectory.path

  /// Where flushing costs nothing, for what is done thousands of times; the usual place where there is none.
  public static let memory =
    FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : usualPlace

  /// Makes a folder, hands it over and removes it with all it holds.
  public static func with<Result>(
    in parent: String = usualPlace,
    _ body: (TemporaryFolder) throws -> Result
  ) throws -> Result {
    var template = Array("\(parent)/budget-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil, let resolved = realpath(template, nil) else {
      throw SystemFailure(number: errno)
    }
    defer { free(resolved) }
    let folder = TemporaryFolder(path: String(cString: resolved))
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    return try body(folder)
  }

  /// The path of a name in the folder.
  public subscript(name: String) -> String { "\(path)/\(name)" }

  /// A folder in it.
  public func folder(_ name: String) -> TemporaryFolder { TemporaryFolder(path: self[name]) }

  /// Writes a file and returns its path.
  @discardableResult
  public func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: self[name]))
    return self[name]
  }

  /// Writes a text and returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(text.utf8, to: name)
  }

  /// Copies a file into the folder and returns the copy's path.
  @discardableResult
  public func copy(_ path: String, to name: String) throws -> String {
    try FileManager.default.copyItem(atPath: path, toPath: self[name])
    return self[name]
  }

  /// Gives a file of the folder another name in it.
  public func move(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: self[name], toPath: self[other])
  }

  /// What a file of the folder holds.
  public func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: self[name])))
  }

  /// What a text file of the folder holds.
  public func text(of name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// The names in the folder, sorted.
  public func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
