import BudgetModel
import BudgetText
import TerminalKit

/// Filling in the start screen's forms.
extension StartState {
  /// A key that is no command goes to the field with the focus, or leads to another one.
  mutating func type(_ key: Key) -> [StartEffect] {
    let size = StartLayout.form(size).size
    if var form = fileForm {
      if form.handle(key, in: size) { fileForm = form }
    } else if var form = bookImport {
      let isMeant = form.form.handle(key, in: size)
      form.settle(strings)
      bookImport = form
      hint(at: key, isMeant)
    } else if var form = yearForm {
      let isMeant = form.change { $0.handle(key, in: size) }
      yearForm = form
      hint(at: key, isMeant)
    }
    return lookBack() + lookAtSource()
  }

  /// What a letter on the last stop should have been.
  private mutating func hint(at key: Key, _ isMeant: Bool) {
    if !isMeant, focusedField == .save, case .character = key { notice = Notice(strings.saveHint) }
  }

  /// The field that has the focus, nil where there is no form.
  var focusedField: StartField? {
    switch place {
    case .menu: nil
    case .file(let form): form.focus?.id
    case .year(let year): year.form.focus?.id
    case .importing(let source): source.form.focus?.id
    }
  }

  /// The path being typed, nil where none is.
  var typedPath: TypedPath? {
    fileForm?.typedPath ?? yearForm?.form.typedPath ?? bookImport?.form.typedPath
  }

  /// Goes on with a path that is being typed.
  mutating func take(_ completed: CompletedPath) {
    let strings = strings
    if var form = fileForm {
      form.take(completed, note: strings.completionNote)
      form.setProblems([:])
      fileForm = form
    } else if var form = yearForm {
      form.change { $0.take(completed, note: strings.completionNote) }
      yearForm = form
    } else if var form = bookImport {
      form.form.take(completed, note: strings.completionNote)
      form.settle(strings)
      bookImport = form
    }
  }

  /// Pasted text goes to the field with the focus.
  mutating func take(_ text: String) {
    guard leaving == nil, help == nil, errand?.isWaitedFor != true else {
      notice = Notice(strings.nowhereToPaste)
      return
    }
    var said: Notice?
    let strings = strings
    switch place {
    case .menu:
      notice = Notice(strings.nowhereToPaste)
      return
    case .file(var form):
      said = form.take(pasted: text, strings)
      place = .file(form)
    case .year(var form):
      form.change { said = $0.take(pasted: text, strings) }
      place = .year(form)
    case .importing(var form):
      said = form.form.take(pasted: text, strings)
      form.settle(strings)
      place = .importing(form)
    }
    if let said { notice = said }
  }

  mutating func changeRows(_ command: StartCommand, _ key: Key) -> [StartEffect] {
    guard var form = yearForm else { return [] }
    switch command {
    case .addRow:
      if !form.change({ $0.addRow() }) { notice = Notice(strings.noMoreSources, .caution) }
    case .removeRow: if !form.removeRow() { notice = Notice(strings.removesRow, .caution) }
    default:
      if !form.change({ $0.moveRow(up: key == .altArrow(.up)) }) {
        notice = Notice(strings.noRowThere, .caution)
      }
    }
    yearForm = form
    return []
  }

  /// Has the old file read once its path is typed and left.
  mutating func lookBack() -> [StartEffect] {
    guard let form = yearForm, form.needsOldYear, form.form.focus?.id != .old, errand == nil else {
      return []
    }
    return [.readYear(form.oldPath, begin(.readingOldYear(form.oldPath, thenMake: false)))]
  }

  /// Makes the file of the new year, or says at the fields why it cannot be made.
  mutating func makeYear() -> [StartEffect] {
    guard var form = yearForm else { return [] }
    if form.needsOldYear {
      return [.readYear(form.oldPath, begin(.readingOldYear(form.oldPath, thenMake: true)))]
    }
    switch form.read(strings) {
    case .problems(let problems):
      form.say(problems)
      yearForm = form
      notice = Notice(strings.notMadeYet(problems.count), .caution)
      return []
    case .book(let book, let path):
      form.say([:])
      yearForm = form
      let left = form.old?.book.leftBehind(keepingAmounts: form.keepsAmounts)
      let remark = strings.madeYear(book, leftBehind: left)
      return [.create(book, path, begin(.creating(remark: remark)))]
    }
  }

  /// Goes on with what an old file holds, or says why it cannot be used.
  mutating func take(oldYear outcome: StartOutcome, from path: String, thenMake: Bool)
    -> [StartEffect]
  {
    guard var form = yearForm, form.oldPath == path else { return lookBack() }
    switch outcome {
    case .year(let book): form.follow(book, strings)
    case .failed(let sentence): form.refuseOldYear(sentence)
    case .ready, .book, .noBook: break
    }
    yearForm = form
    return thenMake && !form.needsOldYear ? makeYear() : []
  }
}
