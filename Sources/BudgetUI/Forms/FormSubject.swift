import BudgetModel
import BudgetText
import TerminalKit

/// What a form is about: its fields, what is said about them as one types, and what they become.
///
/// To add a form: a type of this kind with its words, listed in `OpenForm`; typing, drafts, leaving, an editor,
/// saving and what others change meanwhile follow by themselves.
protocol FormSubject: Hashable, Sendable {
  /// What drafts on the disk call this kind of form; it never changes.
  static var kind: String { get }
  /// The code of the project it is about; nil for none, and for one that is not in the book yet.
  var project: String? { get }
  /// Which of several things of the project it is about, such as a month, for drafts; nil where there is but one.
  var part: String? { get }
  /// Whether what is filled in is worth a question before it is left, and a draft.
  static var isKept: Bool { get }
  /// Whether the book has what it is about, so that a draft needs no more than what was changed.
  var isInBook: Bool { get }
  /// The form that a draft is of; nil where what it is about is gone.
  init?(_ draft: UnfinishedForm, in book: BudgetBook, asOf month: Month)
  /// What stands above the fields.
  func title(_ context: FormContext) -> String
  /// What the last stop of the form does.
  func saveLabel(_ strings: Strings) -> String
  /// The fields as the book has them.
  func sections(_ context: FormContext) -> [FormSection<FieldName>]
  /// The same about what the book holds now; nil where that is gone.
  func current(in book: BudgetBook) -> Self?
  /// The same made from what the book holds now, save for some fields, which stay made from what they were.
  func rebased(onto current: Self, keeping fields: Set<FieldName>) -> Self
  /// Goes on about a project that has got another code.
  mutating func rename(to code: String)
  /// Says beside the fields what is worth knowing while one types: sums, what is missing.
  func annotate(_ form: inout FormState, _ context: FormContext)
  /// Fills a row just added, which has the focus.
  func begin(row: Int, of list: FieldName, in form: inout Form<FieldName>)
  /// What the fields mean.
  func read(_ form: FormState, _ context: FormContext) -> FormReading
  /// Amounts whose unit is doubtful.
  func doubts(_ form: FormState, _ context: FormContext) -> [FormDoubt]
  /// What can be put right by one key at the place of the focus, nil where nothing is wrong.
  func remedy(_ form: FormState, _ context: FormContext) -> String?
  /// Why a rule of the book refuses it, where the usual sentence does not say that well; nil where it does.
  func explanation(of violation: RuleViolation, _ project: String?, _ context: FormContext)
    -> String?
  /// What is said beside the title once what it is about has gone.
  func goneMark(_ context: FormContext) -> String
  /// The field that a place of a project is filled in at.
  func place(of place: RuleViolation.Place, in form: FormState) -> FieldPlace?
  /// The field that a part of a project is filled in at.
  func place(of part: Edit.Place, in form: FormState) -> FieldPlace?
}

extension FormSubject {
  static var isKept: Bool { true }
  var part: String? { nil }
  var isInBook: Bool { project != nil }
  func saveLabel(_ strings: Strings) -> String { strings.saveForm }
  mutating func rename(to code: String) {}
  func annotate(_ form: inout FormState, _ context: FormContext) {}
  func begin(row: Int, of list: FieldName, in form: inout Form<FieldName>) {}
  func doubts(_ form: FormState, _ context: FormContext) -> [FormDoubt] { [] }
  func remedy(_ form: FormState, _ context: FormContext) -> String? { nil }
  func explanation(
    of violation: RuleViolation, _ project: String?, _ context: FormContext
  ) -> String? { nil }
  func goneMark(_ context: FormContext) -> String { context.strings.projectRemoved }
  func place(of place: RuleViolation.Place, in form: FormState) -> FieldPlace? { nil }
  func place(of part: Edit.Place, in form: FormState) -> FieldPlace? { nil }
}

/// What a form is filled in beside.
struct FormContext {
  let book: BudgetBook
  /// The month that figures are as of.
  let asOf: Month
  let strings: Strings

  var names: BookNames { BookNames(book) }

  /// An amount as it may be typed at this book, where a bare number may be in 元.
  func typedText(_ money: Money) -> String { book.typedText(money) }

  /// A bare number read as 元, where it can hardly have been meant in 万元: beyond a budget, or all that the unit has.
  func yuan(_ typed: TypedAmount, within budget: Money) -> Money? {
    typed.inYuan(within: budget) ?? book.budgetInYuan(typed, of: nil)
  }

  /// Asks under a field whether 元 were meant.
  func question(asYuan yuan: Money) -> FormNote {
    FormNote(strings.matter(of: .looksLikeYuan(as: yuan), names), .caution)
  }
}

/// What the fields of a form mean.
enum FormReading: Hashable {
  /// The edits that make the book say so.
  case edits([Edit])
  /// What is wrong where, in sentences.
  case problems([FieldPlace: String])
  /// Nothing of the book: something that takes its time is to be done.
  case errand(ErrandJob)
  /// Nothing of the book: settings of the person at it.
  case preferences(Preferences)
}

/// An amount whose unit is doubtful.
struct FormDoubt: Hashable {
  let place: FieldPlace
  /// What the amount would be as 元.
  let yuan: Money
  /// What it is for, in words.
  let label: String
}

/// What a form is about, whichever kind it is of.
struct OpenForm: Hashable {
  private(set) var subject: any FormSubject

  init(_ subject: any FormSubject) { self.subject = subject }

  /// The kinds of forms there are, by which drafts are found again.
  private static let kinds: [any FormSubject.Type] = [
    ProjectForm.self, AdjustmentForm.self, PlanRevisionForm.self, NoteForm.self, UnitForm.self,
    RulesForm.self, IndicatorForm.self, ReasonForm.self, EvaluationForm.self,
  ]

  /// The form that a draft is of; nil where what it is about is gone, and for a kind that is not known.
  init?(_ draft: UnfinishedForm, in book: BudgetBook, asOf month: Month) {
    guard let kind = Self.kinds.first(where: { $0.kind == draft.kind }),
      let subject = kind.init(draft, in: book, asOf: month)
    else { return nil }
    self.subject = subject
  }

  /// The form as the book has it now, nil where what it is about is gone.
  func current(in book: BudgetBook) -> OpenForm? { subject.current(in: book).map(OpenForm.init) }

  mutating func rename(to code: String) { subject.rename(to: code) }

  func rebased(onto current: OpenForm, keeping fields: Set<FieldName>) -> OpenForm {
    OpenForm(subject.rebased(ontoAny: current.subject, keeping: fields))
  }

  static func == (left: OpenForm, right: OpenForm) -> Bool { left.subject.isEqual(right.subject) }

  func hash(into hasher: inout Hasher) { subject.hash(into: &hasher) }
}

extension FormSubject {
  fileprivate func isEqual(_ other: any FormSubject) -> Bool { (other as? Self) == self }

  fileprivate func rebased(
    ontoAny current: any FormSubject, keeping fields: Set<FieldName>
  ) -> any FormSubject {
    (current as? Self).map { rebased(onto: $0, keeping: fields) } ?? self
  }
}
