public import BudgetModel
internal import Glibc
internal import StrictJSON

/// Keeps what a user was typing when the session was cut off, beside the budget file, one for each user.
public struct DraftFile: Sendable {
  private let path: String

  /// The draft of a user at a budget file.
  public init(of file: String, user: String) {
    let target = (try? AtomicFile.resolve(file)) ?? file
    // A user's name may be anything; a file's name may not hold a slash.
    path = target + ".draft-" + user.split(separator: "/").joined(separator: "_")
  }

  /// Keeps a draft; there is nobody left to tell when that fails.
  public func keep(_ draft: UnfinishedEntry) {
    var json = JSONWriter(.compact)
    json.beginObject()
    json.key("project")
    json.string(draft.project)
    json.key("month")
    json.number(draft.month.rawValue)
    json.key("other")
    json.boolean(draft.source == .other)
    json.key("cumulative")
    json.boolean(draft.isCumulative)
    json.key("text")
    json.string(draft.text)
    json.endObject()
    json.endLine()
    _ = try? AtomicFile.replace(path, with: json.bytes, like: .ownersOnly)
  }

  /// The draft that was kept, which stays until it is discarded; nil when there is none or it cannot be read.
  public func read() -> UnfinishedEntry? {
    guard let contents = try? FileContents(path: path) else { return nil }
    return contents.bytes.withUnsafeBufferPointer { text in try? Self.parse(text) }
  }

  /// Removes what was kept, once the draft is where its user can see it or is worth nothing.
  public func discard() {
    unlink(path)
  }

  private static func parse(
    _ text: UnsafeBufferPointer<UInt8>
  ) throws(JSONError) -> UnfinishedEntry? {
    var json = try JSONReader(text)
    var texts: [String: String] = [:]
    var flags: [String: Bool] = [:]
    var month: Month?
    try json.enterObject()
    while let key = try json.nextKey() {
      switch try json.peek() {
      case .string: texts[key.string] = try json.string().string
      case .boolean: flags[key.string] = try json.boolean()
      case .number: month = try json.number().integer.flatMap(Month.init(rawValue:))
      default: try json.skipValue()
      }
    }
    try json.finish()
    guard let project = texts["project"], let draft = texts["text"], let month else { return nil }
    return UnfinishedEntry(
      project: project, month: month, source: flags["other"] == true ? .other : .fiscal,
      isCumulative: flags["cumulative"] == true, text: draft)
  }
}
