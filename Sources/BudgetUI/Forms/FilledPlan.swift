import BudgetModel
import BudgetText
import TerminalKit

/// A plan as it stands in the four fields of a form, as far as they can be read.
struct FilledPlan {
  /// What was typed for each checkpoint; a blank one is not there.
  private(set) var planned: [Checkpoint: PlannedAmount] = [:]
  /// What is wrong, in sentences.
  private(set) var problems: [FieldName: String] = [:]
  /// The plan, nil within for none, all four being blank; nil where it cannot be read.
  private(set) var plan: Plan??
  private let isBlank: Bool

  /// Reads the fields of a plan for a budget, nil where that is not known.
  init(_ form: Form<FieldName>, of budget: Money?, _ context: FormContext) {
    let texts = Checkpoint.allCases.map { ($0, form.text(of: .plan($0))) }
    isBlank = texts.allSatisfy(\.1.trimmed.isEmpty)
    for (checkpoint, text) in texts where !text.trimmed.isEmpty {
      do throws(PlanInputError) {
        planned[checkpoint] = try PlanInput.parse(
          text, of: budget, bare: context.book.rules.bareUnit)
      } catch {
        problems[.plan(checkpoint)] = context.strings.explanation(error)
      }
    }
    guard problems.isEmpty else { return }
    if planned.isEmpty {
      plan = .some(nil)
    } else if let march = planned[.march], let june = planned[.june],
      let october = planned[.october], let december = planned[.december]
    {
      plan = Plan(
        march: march.money, june: june.money, october: october.money, december: december.money)
    } else {
      for checkpoint in Checkpoint.allCases where planned[checkpoint] == nil {
        problems[.plan(checkpoint)] = context.strings.planIncomplete
      }
    }
  }

  /// What is missing to the budget, and the key that puts a wrong December right, said there or elsewhere.
  func gapLine(_ budget: Money?, _ strings: Strings, isThere: Bool = false) -> FormNote {
    if isBlank { return FormNote(strings.noPlanLine) }
    let last = Checkpoint.allCases.last { planned[$0] != nil }.flatMap { planned[$0] }
    guard let budget, let last, let missing = try? budget - last.money else {
      return FormNote(strings.none)
    }
    if planned[.december] == nil {
      return FormNote(strings.missingToBudget(missing), missing.isNegative ? .danger : .plain)
    }
    if missing == .zero { return FormNote(strings.planMeetsBudget, .good) }
    return FormNote(strings.planMisses(missing, of: budget, isThere: isThere), .danger)
  }
}
