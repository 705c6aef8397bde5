import BudgetModel
import BudgetReports
import BudgetText
import DisplayText
import TerminalKit

/// A question that must be answered before anything else, and the answer selected.
struct Question: Hashable {
  let subject: Subject
  var selected = 0

  init(_ subject: Subject) {
    self.subject = subject
  }

  enum Subject: Hashable {
    /// Changes are not saved, and the user wants to quit.
    case quitting
    /// Changes are on their way, and the user wants to quit: that ends the program once they are there.
    case saving
    /// Somebody else changed the same places.
    case conflict(PendingCommit, [Conflict])
    /// Shall the months up to this one be closed? What is missing or doubtful up to it.
    case closing(Month, [ClosingFinding])
    /// Shall the project with a code go?
    case removing(String)
    /// Shall the file that is there be replaced?
    case replacingFile(ExportRequest)
    /// A form is filled in and not saved, and the user leaves it.
    case leavingForm(Departure)
    /// Rows of a table from a file are decided about and not recorded, and the user leaves it.
    case leavingImport(Departure)
    /// Bare numbers in a form may have been meant in 元.
    case formDoubts([FormDoubt])
    /// Which adjustment of the project with a code is meant, a new one or one of the latest before a place?
    case choosingAdjustment(String, earlierThan: Int)
    /// Shall the plan be revised, now that the budget is another?
    case revisingPlan(PlanToRevise)
  }

  /// Where the user goes who leaves something.
  enum Departure: Hashable {
    /// To the screen below.
    case back
    /// Out of the program.
    case quit
    /// To another tab.
    case tab(Screen.Kind)
  }

  enum Answer: Hashable {
    case saveAndQuit, saveElsewhere, quit, stay
    case mine, theirs
    case close
    case remove
    case replace
    case dropForm, saveForm
    case dropImport
    case asYuan, asTyped
    case newAdjustment
    /// The adjustment at a place of the list.
    case adjustment(Int)
    case earlierAdjustments
    case revisePlan
  }

  /// Adjustments that are offered at once.
  private static let offered = 6

  /// The place of the earliest adjustment offered before a place.
  fileprivate static func firstOffered(before end: Int) -> Int { max(0, end - offered) }

  /// The answers in a book.
  func answers(in book: BudgetBook) -> [Answer] {
    switch subject {
    case .choosingAdjustment(let code, let end):
      let count = book.position(of: code).map { book.projects[$0].adjustments.count } ?? 0
      let latest = min(end, count)
      let places = Self.firstOffered(before: latest)..<latest
      return [.newAdjustment] + places.reversed().map(Answer.adjustment)
        + (places.lowerBound > 0 ? [.earlierAdjustments] : []) + [.stay]
    case .revisingPlan: return [.revisePlan, .stay]
    default: return answers
    }
  }

  private var answers: [Answer] {
    switch subject {
    case .choosingAdjustment, .revisingPlan: []
    case .quitting: [.saveAndQuit, .saveElsewhere, .quit, .stay]
    case .saving: [.stay, .quit]
    case .conflict: [.theirs, .mine]
    case .closing: [.stay, .close]
    case .removing: [.stay, .remove]
    case .leavingForm: [.stay, .saveForm, .dropForm]
    case .leavingImport: [.stay, .dropImport]
    case .formDoubts: [.stay, .asYuan, .asTyped]
    case .replacingFile: [.stay, .replace]
    }
  }

  /// What Esc answers: nothing that could be regretted.
  var safeAnswer: Answer {
    if case .conflict = subject { .theirs } else { .stay }
  }

  /// Loud where an answer may be regretted.
  var edgeStyle: Style {
    switch subject {
    case .choosingAdjustment, .revisingPlan: .heading
    default: .danger
    }
  }

  /// Whether the user wants to quit as soon as all is saved.
  var isAboutQuitting: Bool { subject == .quitting || subject == .saving }

  /// The answer selected in a book.
  func answer(in book: BudgetBook) -> Answer {
    let answers = answers(in: book)
    return answers[min(selected, answers.count - 1)]
  }

  mutating func move(by step: Int, in book: BudgetBook) {
    let count = answers(in: book).count
    selected = (min(selected, count - 1) + step + count) % count
  }
}

extension AppState {
  mutating func answer(_ answer: Question.Answer?) -> [Effect] {
    guard let question, let answer else { return [] }
    switch (answer, question.subject) {
    case (.saveAndQuit, _):
      // The question stays until the save is done, which then ends the program.
      return sendNext()
    case (.saveElsewhere, _):
      prompt = Prompt(.path)
      return []
    case (.quit, _): return [.quit]
    case (.mine, .conflict(let pending, let conflicts)):
      self.question = nil
      return overwrite(pending, conflicts)
    case (.theirs, .conflict(let pending, _)):
      self.question = nil
      passOver(pending.commit.cause)
      notice = Notice(
        pending.commit.cause == .imported ? strings.keptTheirsOverImport : strings.keptTheirs)
      return sendNext()
    case (.close, .closing(let month, _)):
      self.question = nil
      return make(Change(edits: [.closing(Replacing(book.closedThrough, with: month))])) ?? []
    case (.remove, .removing(let code)):
      self.question = nil
      return removeProject(code)
    case (.saveForm, .leavingForm(let departure)):
      self.question = nil
      return saveForm(departure)
    case (.replace, .replacingFile(var request)):
      self.question = nil
      request.replaces = true
      return begin(.export(request))
    case (.dropForm, .leavingForm(let departure)):
      self.question = nil
      return dropForm(departure)
    case (.dropImport, .leavingImport(let departure)):
      self.question = nil
      screens.pop()
      return depart(departure)
    case (.asYuan, .formDoubts(let doubts)):
      self.question = nil
      return saveForm(asYuan: doubts)
    case (.asTyped, .formDoubts):
      self.question = nil
      return saveForm(asking: false)
    case (.earlierAdjustments, .choosingAdjustment(let code, let end)):
      self.question = Question(
        .choosingAdjustment(code, earlierThan: Question.firstOffered(before: end)))
      return []
    case (.newAdjustment, .choosingAdjustment(let code, _)):
      self.question = nil
      openAdjustment(of: code, at: nil)
      return []
    case (.adjustment(let place), .choosingAdjustment(let code, _)):
      self.question = nil
      openAdjustment(of: code, at: place)
      return []
    case (_, .revisingPlan(let plan)):
      self.question = nil
      revisePlan(plan, answer == .revisePlan)
      return []
    case (.stay, .formDoubts(let doubts)):
      self.question = nil
      if let first = doubts.first { form?.form.focus(on: first.place) }
      return []
    default:
      self.question = nil
      return []
    }
  }

  mutating func quit() -> [Effect] {
    if asksBeforeLeaving(for: .quit) { return [] }
    let isWaiting = unit.waiting != nil
    if unit.outbox.isEmpty, !isWaiting { return [.quit] }
    question = Question(unit.outbox.isSending || isWaiting ? .saving : .quitting)
    return []
  }

  /// Shows what is filled in or decided about and asks what becomes of it; false where there is nothing to ask.
  mutating func asksBeforeLeaving(for departure: Question.Departure) -> Bool {
    if changedForm != nil {
      while form?.isChanged != true, screens.canPop { screens.pop() }
      question = Question(.leavingForm(departure))
      return true
    }
    guard screens.hasDecidedImport else { return false }
    while importing?.content.isDecided != true, screens.canPop { screens.pop() }
    question = Question(.leavingImport(departure))
    return true
  }

  /// Goes where the user wanted to, once what was left is gone.
  mutating func depart(_ departure: Question.Departure) -> [Effect] {
    switch departure {
    case .back: break
    case .quit: return quit()
    case .tab(let tab): show(tab)
    }
    return []
  }

  mutating func askToClose() {
    guard !book.isClosed(asOf) else {
      notice = Notice(strings.isClosed(asOf))
      return
    }
    question = Question(.closing(asOf, book.findings(beforeClosing: asOf)))
  }

  func label(of answer: Question.Answer, _ question: Question) -> String {
    switch (answer, question.subject) {
    case (.saveAndQuit, _): strings.saveAndQuit
    case (.saveElsewhere, _): strings.saveElsewhere
    case (.quit, _): strings.quitWithoutSaving
    case (.mine, _): strings.keepMine
    case (.theirs, _): strings.keepTheirs
    case (.close, .closing(let month, _)): strings.close(month)
    case (.stay, .closing): strings.doNotClose
    case (.remove, _): strings.removeAnswer
    case (.stay, .removing): strings.keepAnswer
    case (.saveForm, _): strings.shortCommit
    case (.dropForm, _): strings.dropFormAnswer
    case (.stay, .leavingForm): strings.goOnFilling
    case (.dropImport, _): strings.dropImportAnswer
    case (.stay, .leavingImport): strings.goOnDeciding
    case (.stay, .formDoubts): strings.shortReturn
    case (.replace, _): strings.replaceAnswer
    case (.stay, .replacingFile): strings.doNotReplace
    case (.asYuan, _): strings.recordAsYuan
    case (.asTyped, _): strings.recordAsTyped
    case (.newAdjustment, _): strings.newAdjustment
    case (.earlierAdjustments, _): strings.earlierAdjustments
    case (.adjustment(let place), .choosingAdjustment(let code, _)):
      project(of: code).map {
        strings.shortAdjustment($0.adjustments[place])
      } ?? ""
    case (.revisePlan, _): strings.reviseAnswer
    case (.stay, .revisingPlan): strings.keepPlanAnswer
    case (.stay, .choosingAdjustment): strings.shortBack
    default: strings.stay
    }
  }
}
