/// A form that was being filled in when the session was cut off.
public struct UnfinishedForm: Hashable, Sendable {
  /// What kind of form it is, by a name that stays the same from version to version.
  public let kind: String
  /// The code of the project it is about, nil for none.
  public let project: String?
  /// Which of several things of the project it is about, nil where there is but one.
  public let part: String?
  /// What had been filled in, by the names of the fields.
  public let fields: [String: Value]
  /// What those fields said when the form was opened, as far as they said anything.
  public let opened: [String: Value]

  /// Makes an unfinished form.
  public init(
    kind: String, project: String?, part: String? = nil, fields: [String: Value],
    opened: [String: Value] = [:]
  ) {
    self.kind = kind
    self.project = project
    self.part = part
    self.fields = fields
    self.opened = opened
  }

  /// What a field says.
  public enum Value: Hashable, Sendable {
    /// A text of one or of several lines.
    case text(String)
    /// The number of what was chosen, from 0.
    case choice(Int)
    /// The texts of a list, row by row.
    case rows([[String]])
  }
}

/// What was being typed when a session was cut off.
public enum Unfinished: Hashable, Sendable {
  /// An amount of a month.
  case amount(UnfinishedEntry)
  /// A form.
  case form(UnfinishedForm)
}
