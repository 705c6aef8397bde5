import BudgetModel
import BudgetText
import TerminalKit

/// Saving a form and leaving it.
extension AppState {
  /// Makes what is filled in one change, or says at the fields why it cannot be one.
  mutating func saveForm(asking: Bool = true) -> [Effect] {
    guard var form else { return [] }
    switch form.subject.read(form, formContext) {
    case .problems(let problems):
      form.form.setProblems(problems)
      self.form = form
      notice = Notice(strings.notSavedYet(problems.count), .caution)
      return []
    case .errand(let job):
      form.form.setProblems([:])
      self.form = form
      return begin(job)
    case .preferences(let preferences):
      screens.pop()
      return choose(preferences)
    case .edits(let edits):
      form.form.setProblems([:])
      self.form = form
      let doubts = form.subject.doubts(form, formContext)
      if asking, !doubts.isEmpty {
        question = Question(.formDoubts(doubts))
        return []
      }
      guard !edits.isEmpty else {
        screens.pop()
        notice = Notice(strings.unchanged)
        return []
      }
      return make(Change(edits: edits, form: form)) ?? []
    }
  }

  /// Answers that the doubtful amounts were meant as 元, and saves.
  mutating func saveForm(asYuan doubts: [FormDoubt]) -> [Effect] {
    changeForm { form in
      for doubt in doubts {
        form.form.setText(doubt.yuan.shortYuanText + "元", at: doubt.place)
      }
    }
    return saveForm(asking: false)
  }

  /// Goes back from the form; what is filled in is asked about.
  mutating func leaveForm() {
    if form?.isChanged == true {
      question = Question(.leavingForm(.back))
    } else {
      screens.pop()
    }
  }

  /// Leaves the form without what is filled in.
  mutating func dropForm(_ departure: Question.Departure) -> [Effect] {
    screens.pop()
    notice = Notice(strings.formDropped)
    return depart(departure)
  }

  /// Saves the form, and goes on once that is done.
  mutating func saveForm(_ departure: Question.Departure) -> [Effect] {
    let effects = saveForm()
    return form == nil ? effects + depart(departure) : effects
  }

  /// Closes the form whose change is made.
  mutating func closeForm(of change: Change) {
    guard let saved = change.form else { return }
    if form != nil { screens.pop() }
    notePlans(after: saved)
  }

  /// Shows a form again that could not be saved, with the reason at the field that it is about.
  mutating func reopen(_ refused: FormState, _ rejection: Rejection) {
    plansToRevise = []
    if case .revisingPlan = question?.subject { question = nil }
    if form == nil { enter(.form(refused)) }
    var form = refused
    form.follow(formContext)
    let context = formContext
    switch rejection {
    case .conflicts(let conflicts):
      form.acceptClashes(context)
      var problems: [FieldPlace: String] = [:]
      for conflict in conflicts {
        for place in conflict.edit.places {
          guard let field = form.subject.place(of: place, in: form) else { continue }
          problems[field] = problem(of: conflict)
        }
      }
      form.form.setProblems(problems)
      notice = Notice(strings.changedByOthers, .caution)
    case .rule(let violation, let project):
      let explained = form.subject.explanation(of: violation, project, context)
      if let place = form.subject.place(of: violation.place, in: form) {
        form.form.setProblems([place: explained ?? strings.broken(violation.rule)])
      }
      notice = Notice(
        explained.map(strings.refusedForm) ?? strings.refusal(violation.rule), .danger)
    default: notice = Notice(sentence(for: rejection), .danger)
    }
    self.form = form
  }

  /// What somebody else made of a field, and how to go on.
  private func problem(of conflict: Conflict) -> String {
    if case .project = conflict.edit { return strings.codeTaken }
    return strings.fieldClash(
      conflict.entry.map { strings.name(of: $0.author) },
      strings.was(of: conflict.edit, names: names))
  }

  /// Goes on with projects that have got another code, on all screens.
  mutating func followCodes(in edits: [Edit]) {
    var codes: [String: String] = [:]
    for case .code(let old, let change) in edits {
      if let new = change.new { codes[old] = new }
    }
    if !codes.isEmpty { screens.updateAll { $0.rename(codes) } }
  }

  /// The changed form nearest to the top of the screens, nil where there is none.
  var changedForm: FormState? { screens.forms.last(where: \.isChanged) }
}

extension Screen {
  /// Goes on about projects by their new codes; always true.
  mutating func rename(_ codes: [String: String]) -> Bool {
    func new(_ code: String?) -> String? { code.map { codes[$0] ?? $0 } }
    switch self {
    case .projects, .variance, .evaluation: list?.rename(codes)
    case .project(var reading):
      reading.project = new(reading.project)
      self = .project(reading)
    case .score(var reading):
      reading.project = new(reading.project)
      self = .score(reading)
    case .preview(var preview):
      preview.reading.project = new(preview.reading.project)
      self = .preview(preview)
    case .form(var form):
      form.rename(codes)
      self = .form(form)
    case .history(var shown):
      shown.rename(codes)
      self = .history(shown)
    case .indicators(var shown):
      shown.rename(codes)
      self = .indicators(shown)
    case .entry, .months, .monthEnd, .unit, .help, .paste, .importing, .review: break
    }
    return true
  }
}
