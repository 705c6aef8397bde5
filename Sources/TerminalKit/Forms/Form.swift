/// Fields to fill in, in sections, one of which has the focus: what they say, where the cursor is, what is in sight.
///
/// It knows nothing of what the fields mean. Whoever opens it puts in values, problems and notes and takes out the
/// texts; saving and leaving are theirs, so Ctrl-S and Esc mean nothing here. No two fields may have the same ID; of
/// such the first is meant.
public struct Form<ID: Hashable & Sendable>: Hashable, Sendable {
  /// A field that can have the focus: one of the form, or one value of a row.
  public struct Place: Hashable, Sendable {
    /// The field.
    public let id: ID
    /// The row of a list, from 0; nil for other fields, and for a list as a whole.
    public let row: Int?
    /// The column in that row, from 0.
    public let column: Int?

    /// Makes the place of a field, or of a list as a whole.
    public init(_ id: ID) { (self.id, row, column) = (id, nil, nil) }

    /// Makes the place of a value in a row of a list, both counted from 0.
    public init(_ id: ID, row: Int, column: Int) {
      (self.id, self.row, self.column) = (id, row, column)
    }
  }

  var fields: [FormField<ID>]
  /// What has the focus; nil where nothing can have it.
  public internal(set) var focus: Place?
  /// What the fields said when the form was opened.
  var opened: [ID: FormValue] = [:]
  /// The line at the top, as far as keys have moved it.
  var top = 0

  /// Opens a form with the focus on its first field; sections without fields are left out.
  public init(_ sections: [FormSection<ID>]) {
    fields = sections.flatMap { section in
      var fields = section.fields
      if !fields.isEmpty { fields[0].heading = section.title }
      return fields
    }
    focus = stops.first
    markUnchanged()
  }

  func index(of id: ID) -> Int? { fields.firstIndex { $0.id == id } }
}
