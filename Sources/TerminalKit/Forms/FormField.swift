public import DisplayText

/// One field of a form: what it is called, its value, and what is said about it.
public struct FormField<ID: Hashable & Sendable>: Hashable, Sendable {
  /// What the field is known by.
  public let id: ID
  /// What stands before the value.
  public let label: String
  /// Shown under the value while it has the focus.
  public internal(set) var hint: String
  var content: FormContent
  var problem: String?
  var note: FormNote?
  /// The title of the section that begins with this field, empty for one without.
  var heading: String?
  /// What the files end in that its text may name; nil where it names none.
  var endings: [String]?
  /// Whether it is neither shown nor to be edited for now.
  public internal(set) var isHidden = false

  private init(_ id: ID, _ label: String, _ hint: String, _ content: FormContent) {
    self.id = id
    self.label = label
    self.hint = hint
    self.content = content
  }

  /// Makes a field of one line, such as a name, or a figure aligned at the end of so many columns.
  public static func line(
    _ id: ID, _ label: String, _ text: String = "", hint: String = "", columns: Int? = nil,
    alignment: TextAlignment = .leading, maximumLength: Int = 1000
  ) -> FormField {
    let field = TextField(text, maximumLength: maximumLength)
    return FormField(
      id, label, hint, .input(.line(field, columns: columns, alignment: alignment)))
  }

  /// Makes a field of one line for the path of a file, whose name ends in one of some endings, or in any where there
  /// are none.
  public static func path(
    _ id: ID, _ label: String, _ text: String = "", hint: String = "", endings: [String] = []
  ) -> FormField {
    var field = line(id, label, text, hint: hint, maximumLength: 4000)
    field.endings = endings
    return field
  }

  /// Makes a field of several lines; Enter goes on to the next field unless line breaks are allowed.
  public static func area(
    _ id: ID, _ label: String, _ text: String = "", hint: String = "",
    maximumLength: Int = 4000, allowsLineBreaks: Bool = true
  ) -> FormField {
    let area = TextArea(text, maximumLength: maximumLength, allowsLineBreaks: allowsLineBreaks)
    return FormField(id, label, hint, .input(.area(area)))
  }

  /// Makes a choice of one of a few texts, by its number.
  public static func choice(
    _ id: ID, _ label: String, _ options: [String], selected: Int = 0, hint: String = ""
  ) -> FormField {
    FormField(
      id, label, hint,
      .input(.choice(options, selected: min(max(0, selected), max(0, options.count - 1)))))
  }

  /// Makes a line that is only read, such as a sum, which the focus passes over.
  public static func reading(
    _ id: ID, _ label: String, _ text: String = "", style: Style = .plain, columns: Int? = nil,
    alignment: TextAlignment = .leading
  ) -> FormField {
    FormField(
      id, label, "",
      .reading(FormNote(text, style), columns: columns, alignment: alignment))
  }

  /// Makes rows of values that can be added, removed and moved.
  ///
  /// The placeholder is shown while there are none, and should say which key adds one.
  public static func list(
    _ id: ID, _ label: String, columns: [FormColumn], rows: [[String]] = [], hint: String = "",
    placeholder: String = "", maximumRows: Int = 200
  ) -> FormField {
    FormField(
      id, label, hint,
      .list(
        FormList(columns, placeholder: placeholder, maximumRows: maximumRows, rows: rows)))
  }
}

/// What a field holds.
enum FormContent: Hashable, Sendable {
  case input(FormInput)
  case reading(FormNote, columns: Int?, alignment: TextAlignment)
  case list(FormList)
}

/// Fields under one title.
public struct FormSection<ID: Hashable & Sendable>: Hashable, Sendable {
  /// The title; empty where there is none to be shown.
  public let title: String
  /// The fields, in order.
  public let fields: [FormField<ID>]

  /// Makes a section.
  public init(_ title: String = "", _ fields: [FormField<ID>]) {
    self.title = title
    self.fields = fields
  }
}
