import TerminalKit

/// What a field of a form is known by, on the screen and in drafts on the disk.
struct FieldName: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  /// The last stop of every form, at which Enter saves.
  static let save = FieldName("save")
}

/// A place in a form.
typealias FieldPlace = Form<FieldName>.Place
