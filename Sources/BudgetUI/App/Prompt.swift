import BudgetModel
import BudgetText
import TerminalKit

/// A line in which something is typed: a name to look for, a reason, a path.
struct Prompt: Hashable {
  var field = TextField()
  /// Which of the commands that fit is selected, while one is looked for.
  var viewport = Viewport()
  let purpose: Purpose

  init(_ purpose: Purpose) {
    self.purpose = purpose
  }

  enum Purpose: Hashable {
    /// A project is looked for; Esc restores the screen as it was before.
    indirect case finding(before: Screen)
    /// A command is looked for among all.
    case command
    /// A command is to have another key: the next one struck; with what the command does.
    case rebinding(BindableCommand, String)
    /// Closed months are to be changed: why? Then the change is made, and the entry sheet moves on.
    case reason(AppState.Change, then: Motion? = nil)
    /// Which project a row of a table is of, by its number there?
    case choosingProject(row: Int)
    /// The book cannot be saved where it was opened: where else?
    case path
  }

  /// Whether the next key is what is asked for, and not a line.
  var takesKey: Bool { if case .rebinding = purpose { true } else { false } }

  /// What stands before the field.
  func label(_ strings: Strings) -> String {
    switch purpose {
    case .finding: strings.findPrompt
    case .command: strings.palettePrompt
    case .rebinding(_, let help): strings.rebindingPrompt(help)
    case .reason: strings.reasonPrompt
    case .choosingProject: strings.choosingProject
    case .path: strings.pathPrompt
    }
  }

  var bindings: BindingTable {
    switch purpose {
    case .finding: .finding
    case .command: .choosingCommand
    case .rebinding: .rebinding
    case .reason, .choosingProject, .path: .prompting
    }
  }
}

extension AppState {
  mutating func type(intoPrompt key: Key) {
    if prompt?.field.handle(key) == true { followPrompt() }
  }

  mutating func type(intoPrompt characters: [Character]) {
    prompt?.field.insert(String(characters))
    followPrompt()
  }

  /// Acts on what has been typed so far; only looking for a name does.
  mutating func followPrompt() {
    switch prompt?.purpose {
    case .finding: find()
    case .choosingProject: followChoice(prompt?.field.text ?? "")
    case .command: prompt?.viewport = Viewport()
    default: break
    }
  }

  /// Takes what was typed.
  mutating func keepPrompt() -> [Effect] {
    guard let prompt else { return [] }
    let text = prompt.field.text
    switch prompt.purpose {
    case .finding:
      self.prompt = nil
    case .reason(var change, let motion):
      // A number is the next amount of somebody who has not seen the question.
      guard text.contains(where: \.isLetter) else {
        notice = Notice(strings.reasonNeeded, .caution)
        return []
      }
      self.prompt = nil
      change.reason = text
      let effects = make(change)
      // A clash is asked about in place of the amount.
      if let motion, effects != nil || question != nil { finishDraft(motion) }
      closePreview(of: change, effects)
      return effects ?? (question == nil ? goOn() : [])
    case .command: return runCommand()
    case .rebinding: break
    case .choosingProject(let row):
      if choose(text, for: row) { self.prompt = nil }
    case .path:
      guard !text.isEmpty else { return [] }
      self.prompt = nil
      return [.saveCopy(book, path: text)]
    }
    return []
  }

  /// Leaves everything as it was before; an amount being typed stays in its field.
  mutating func dropPrompt() -> [Effect] {
    guard let dropped = prompt else { return [] }
    prompt = nil
    switch dropped.purpose {
    case .finding(let before):
      guard before.kind == screens.top.kind else { break }
      screens.top = before
      // The book may have changed meanwhile.
      arrange()
    case .reason:
      notice = Notice(strings.notChanged)
      return goOn()
    case .choosingProject, .path, .command, .rebinding: break
    }
    return []
  }

  /// Puts the selection on a project, as far as the screen lists it.
  mutating func select(_ code: String) {
    if list != nil {
      list?.select(code)
    } else if indicators == nil, let index = book.position(of: code) {
      move(.to(index))
    }
  }
}
