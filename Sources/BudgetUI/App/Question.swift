import BudgetModel
import BudgetText
import TerminalKit

/// A question that must be answered before anything else, and the answer selected.
struct Question: Hashable {
  let subject: Subject
  var selected = 0

  init(_ subject: Subject) {
    self.subject = subject
  }

  enum Subject: Hashable {
    /// Changes are not on the disk, and the user wants to quit.
    case quitting
    /// Somebody else changed the cell: what was wanted, what it holds now, and the entry that made it so.
    case conflict(PendingChange, current: SpendingEntry?, entry: HistoryEntry?)
    /// Shall the months up to this one be closed?
    case closing(Month)
  }

  enum Answer: Hashable {
    case saveAndQuit, saveElsewhere, quit, stay
    case mine, theirs
    case close
  }

  var answers: [Answer] {
    switch subject {
    case .quitting: [.saveAndQuit, .saveElsewhere, .quit, .stay]
    case .conflict: [.theirs, .mine]
    case .closing: [.stay, .close]
    }
  }

  /// What Esc answers: nothing that could be regretted.
  var safeAnswer: Answer {
    if case .conflict = subject { .theirs } else { .stay }
  }

  var answer: Answer { answers[min(selected, answers.count - 1)] }

  mutating func move(by step: Int) {
    selected = (selected + step + answers.count) % answers.count
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
    case (.mine, .conflict(let change, let current, _)):
      self.question = nil
      return send(change, over: current)
    case (.theirs, .conflict(let change, _, _)):
      self.question = nil
      if let target = change.commit.undoes { undoTrail.forget(target) }
      notice = Notice(strings.keptTheirs)
      return sendNext()
    case (.close, .closing(let month)):
      self.question = nil
      return make(.closing(through: month), expecting: nil) ?? []
    default:
      self.question = nil
      return []
    }
  }

  func draw(_ question: Question, on frame: inout Frame) {
    Dialog(
      title: title(of: question), lines: [text(of: question)],
      choices: question.answers.map { label(of: $0, question) },
      selectedChoice: question.selected, edgeStyle: .danger
    ).draw(on: &frame)
  }

  private func title(of question: Question) -> String {
    switch question.subject {
    case .quitting: strings.quitTitle
    case .conflict: strings.conflictTitle
    case .closing: strings.closeTitle
    }
  }

  private func text(of question: Question) -> String {
    switch question.subject {
    case .quitting: strings.quitQuestion(saving.reason ?? "")
    case .conflict(let change, let current, let entry):
      change.name + "\n"
        + strings.conflict(
          current: current, entry: entry, wanted: change.wantedEntry,
          time: entry?.time.localText(offset: clockOffset))
    case .closing(let month): strings.closeQuestion(month)
    }
  }

  private func label(of answer: Question.Answer, _ question: Question) -> String {
    switch (answer, question.subject) {
    case (.saveAndQuit, _): strings.saveAndQuit
    case (.saveElsewhere, _): strings.saveElsewhere
    case (.quit, _): strings.quitWithoutSaving
    case (.mine, .conflict(let change, _, _)): strings.keepMine(change.wantedEntry)
    case (.theirs, .conflict(_, let current, _)): strings.keepTheirs(current)
    case (.close, .closing(let month)): strings.close(month)
    case (.stay, .closing): strings.doNotClose
    default: strings.stay
    }
  }
}

extension PendingChange {
  /// What the month is to hold; nil for not reported.
  fileprivate var wantedEntry: SpendingEntry? {
    if case .spending(_, _, let entry) = commit.change { entry } else { nil }
  }
}
