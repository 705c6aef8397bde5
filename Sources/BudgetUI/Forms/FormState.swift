import BudgetModel
import BudgetText
import TerminalKit

/// A form on the screen: what is filled in, and what it was opened with.
struct FormState: Hashable {
  private(set) var about: OpenForm
  var form: Form<FieldName>
  /// What the fields said as the book had it; a field that says something else now is changed.
  private(set) var opened: [FieldName: FormValue]
  /// Changed fields that somebody else has changed as well since.
  private(set) var clashes: Set<FieldName> = []
  /// Whether Ctrl-X was struck and Ctrl-E opens an editor.
  var awaitsEditor = false
  /// The row that the same key struck again removes.
  var rowToRemove: FieldPlace?
  /// Whether what it is about is not in the book any more.
  private(set) var isOrphaned = false

  init(_ about: OpenForm, _ context: FormContext) {
    self.about = about
    let sections = about.subject.sections(context)
    form = Form(
      sections + [FormSection("", [.choice(.save, "", [about.subject.saveLabel(context.strings)])])]
    )
    opened = [:]
    for field in sections.flatMap(\.fields) { opened[field.id] = field.value }
    annotate(context)
  }

  var subject: any FormSubject { about.subject }

  /// Whether any field says something else than the book did.
  var isChanged: Bool {
    type(of: subject).isKept && opened.keys.contains(where: isChanged)
  }

  /// Whether a field says something else than the book did.
  func isChanged(_ name: FieldName) -> Bool { form.value(of: name) != opened[name] }

  /// Brings what is said beside the fields up to date.
  mutating func annotate(_ context: FormContext) {
    about.subject.annotate(&self, context)
    for name in clashes {
      form.setNote(FormNote(context.strings.changedMeanwhile, .caution), of: name)
    }
  }

  /// Goes on over a book that others have changed.
  ///
  /// What was not touched becomes what the book has now; what was typed stays, and is a clash where the book has got
  /// something else there.
  mutating func follow(_ context: FormContext) {
    guard let current = about.current(in: context.book) else {
      isOrphaned = true
      return
    }
    isOrphaned = false
    let fresh = FormState(current, context)
    guard current != about || fresh.opened != opened else { return }
    for (name, theirs) in fresh.opened {
      let (mine, before) = (form.value(of: name), opened[name])
      if mine == before, !clashes.contains(name) {
        if theirs != mine { form.setValue(theirs, of: name) }
      } else if theirs != before, theirs != mine {
        clashes.insert(name)
      }
      if !clashes.contains(name) { opened[name] = theirs }
    }
    about = about.rebased(onto: current, keeping: clashes)
    annotate(context)
  }

  /// Takes what others made of the fields as seen, so that saving again overwrites exactly that.
  mutating func acceptClashes(_ context: FormContext) {
    guard let current = about.current(in: context.book) else { return }
    opened = FormState(current, context).opened
    for name in clashes { form.setNote(nil, of: name) }
    clashes = []
    about = current
    annotate(context)
  }

  /// Goes on about a project that has got another code.
  mutating func rename(_ codes: [String: String]) {
    if let code = subject.project, let new = codes[code] { about.rename(to: new) }
  }

  /// Makes the field with the focus what the book has there, and tells whether it was anything else.
  mutating func revert(_ context: FormContext) -> Bool {
    guard let name = form.focus?.id, isChanged(name) || clashes.contains(name),
      let current = about.current(in: context.book)
    else { return false }
    let theirs = FormState(current, context).opened[name]
    form.setValue(theirs, of: name)
    opened[name] = theirs
    if clashes.remove(name) != nil { form.setNote(nil, of: name) }
    about = about.rebased(onto: current, keeping: clashes)
    annotate(context)
    return true
  }
}

extension Form {
  /// Makes a field say what another one did.
  mutating func setValue(_ value: FormValue?, of id: ID) {
    switch value {
    case .text(let text): setText(text, of: id)
    case .choice(let number): setChoice(number, of: id)
    case .rows(let rows): setRows(rows, of: id)
    case nil: break
    }
  }
}
