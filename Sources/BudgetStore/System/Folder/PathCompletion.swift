internal import Glibc

/// How a path that is being typed may go on: folders, and files whose names end as they should.
public struct PathCompletion: Hashable, Sendable {
  /// What was typed, with all that follows from it.
  public let text: String
  /// The names that it may be, in order; a folder's ends in a slash.
  public let choices: [String]

  /// Looks how a path goes on.
  ///
  /// - Parameters:
  ///   - endings: what the names of files end in, without the dot and in either case; none for any file.
  ///   - resolved: where a path that was typed leads; asked for the folder and what is in it.
  public init(of typed: String, endings: [String], resolved: (String) -> String) {
    let slash = typed.utf8.lastIndex(of: UInt8(ascii: "/"))
    let start = slash.map { typed.utf8.index(after: $0) } ?? typed.startIndex
    let (folder, beginning) = (typed[..<start], typed[start...])
    let place = folder.isEmpty ? resolved(".") : resolved(String(folder))
    let names = (try? Folder(place, of: "").names()) ?? []
    choices = names.filter { name in
      name != "." && name != ".." && name.utf8.starts(with: beginning.utf8)
        && (beginning.hasPrefix(".") || !name.hasPrefix("."))
    }.compactMap { name in
      if Self.isFolder("\(place)/\(name)") { return name + "/" }
      let lower = name.lowercased()
      return endings.isEmpty || endings.contains { lower.hasSuffix(".\($0)") } ? name : nil
    }.sorted()
    text = choices.isEmpty ? typed : folder + Self.commonBeginning(of: choices)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.isDirectory
  }

  private static func commonBeginning(of names: [String]) -> String {
    var common = names.first.map(Array.init) ?? []
    for name in names {
      let same = zip(common, name).prefix { $0 == $1 }.count
      common.removeSubrange(same...)
    }
    return String(common)
  }
}
