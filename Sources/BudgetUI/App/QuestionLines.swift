import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// What a question says.
extension AppState {
  func draw(_ question: Question, on frame: inout Frame) {
    Dialog(
      title: title(of: question), lines: lines(of: question),
      choices: question.answers(in: book).map { label(of: $0, question) },
      selectedChoice: question.selected, edgeStyle: question.edgeStyle
    ).draw(on: &frame)
  }

  private func title(of question: Question) -> String {
    switch question.subject {
    case .quitting, .saving: strings.quitTitle
    case .conflict: strings.conflictTitle
    case .closing: strings.closeTitle
    case .removing: strings.removeTitle
    case .replacingFile: strings.replaceTitle
    case .leavingForm: strings.leaveFormTitle
    case .leavingImport: strings.importScreen
    case .formDoubts: strings.unitTitle
    case .choosingAdjustment: strings.whichAdjustment
    case .revisingPlan: strings.reviseTitle
    }
  }

  /// Concerns told one by one in the dialog; how many more there are is said.
  private static let toldConcerns = 6

  private func lines(of question: Question) -> [String] {
    switch question.subject {
    case .quitting: [strings.quitQuestion(unit.outbox.trouble ?? "")]
    case .saving:
      [strings.savingQuestion(unit.outbox.commits.count + (unit.waiting == nil ? 0 : 1))]
    case .conflict(_, let conflicts):
      conflicts.prefix(Self.toldConcerns).flatMap(lines)
        + more(conflicts.count - Self.toldConcerns)
    case .closing(let month, let concerns):
      [strings.closeQuestion(month)]
        + (concerns.isEmpty ? [strings.nothingMissing] : [strings.missingOrDoubtful])
        + concerns.prefix(Self.toldConcerns).map {
          "  " + strings.sentence(for: $0, names: names)
        }
        + more(concerns.count - Self.toldConcerns)
    case .removing(let code): removalLines(of: code)
    case .replacingFile(let request): [strings.replaceQuestion(request.path)]
    case .leavingForm: [strings.leaveFormQuestion]
    case .leavingImport: [strings.leaveImportQuestion]
    case .choosingAdjustment(let code, _): [name(of: code)]
    case .revisingPlan(let plan): revisionLines(plan)
    case .formDoubts(let doubts):
      doubts.map { doubt in
        "\(doubt.label)  " + strings.matter(of: .looksLikeYuan(as: doubt.yuan), names)
      }
    }
  }

  private func lines(of conflict: Conflict) -> [String] {
    let who = conflict.entry.map { entry in
      strings.changedBy(entry.author, at: entry.time.localText(offset: settings.clockOffset))
    }
    return [
      who ?? somebody,
      "  " + strings.words(for: conflict.edit, names: names),
    ]
  }

  /// In place of a name where no entry tells who it was, or none yet.
  private var somebody: String {
    if unit.history.isComplete { return strings.changedBySomebody }
    return unit.reading == .underway ? strings.changedByWhom : strings.changedByUnknown
  }

  private func more(_ count: Int) -> [String] { count > 0 ? [strings.andMore(count)] : [] }
}
