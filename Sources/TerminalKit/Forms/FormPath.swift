/// What has been typed of a path, and which files it may name.
public struct TypedPath: Hashable, Sendable {
  /// What is typed so far.
  public let text: String
  /// What the names of the files end in, without the dot; none for any file.
  public let endings: [String]

  /// Makes a path of which something is typed.
  public init(_ text: String, endings: [String] = []) {
    self.text = text
    self.endings = endings
  }
}

/// How a path that was being typed may go on.
public struct CompletedPath: Hashable, Sendable {
  /// What was typed.
  public let typed: String
  /// The same with all that follows from it.
  public let text: String
  /// The names that it may be, in order; a folder's ends in a slash.
  public let choices: [String]

  /// Makes an answer to what was typed.
  public init(typed: String, text: String, choices: [String]) {
    self.typed = typed
    self.text = text
    self.choices = choices
  }
}

extension Form {
  /// The path being typed, nil where the focus is on anything else.
  public var typedPath: TypedPath? {
    guard let focus, let text = focusedText, let index = index(of: focus.id),
      let endings = fields[index].endings
    else { return nil }
    return TypedPath(text, endings: endings)
  }

  /// Goes on with a path; what is typed by now may be another one, and then nothing changes.
  ///
  /// - Parameter note: what to say under it of names it may be, and of none.
  public mutating func take(_ completed: CompletedPath, note: ([String]) -> FormNote?) {
    guard let focus, typedPath?.text == completed.typed else { return }
    setText(completed.text, at: focus)
    setNote(completed.choices.count == 1 ? nil : note(completed.choices), at: focus)
  }
}
