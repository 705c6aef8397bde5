/// What every form says, whatever it is about.
extension Strings {
  /// The last stop of every form.
  public var saveForm: String { say("保存", "Save") }
  /// Beside a form's title once something is filled in.
  public var notSavedMark: String { say("有改动，未保存", "changed, not saved") }
  /// In place of the rows of a list that has none.
  public var noRows: String { say("（无；直接输入或按 Ctrl-N 增加）", "(none; type, or Ctrl-N adds one)") }
  /// So many fields need to be put right before it can be saved.
  public func notSavedYet(_ count: Int) -> String {
    count == 1
      ? say("有一处须改正，未保存。", "Not saved: one field needs to be put right.")
      : say("有 \(count) 处须改正，未保存。", "Not saved: \(count) fields need to be put right.")
  }
  /// A letter on the last stop.
  public var saveHint: String {
    say("Enter 保存，上 返回各栏。", "Enter saves, Up goes back to the fields.")
  }
  /// A letter or a digit where one of a few texts is to be chosen.
  public var choiceHint: String { say("← → 或空格选择。", "Left, Right or Space choose.") }
  /// Help lies over a form, where a key for the book was struck.
  public var closeHelpFirst: String {
    say("表单还没有填完；按 Esc 关闭帮助。", "A form is being filled in; Esc closes the help.")
  }
  /// A rule of the book refuses what is filled in, and why.
  public func refusedForm(_ why: String) -> String { say("未保存：\(why)", "Not saved: \(why)") }
  /// A field takes no more.
  public var noMoreRoom: String { say("此栏已满。", "The field is full.") }
  /// A pasted text was longer than the field.
  public var pasteCut: String {
    say("粘贴的内容放不下，只取了前面的部分。", "The pasted text was too long; its start was taken.")
  }
  /// An editor came back with more than the field takes.
  public var editedCut: String {
    say("内容放不下，只取了前面的部分。", "The text is too long; its start was taken.")
  }
  /// The list has as many rows as it may, or none can be added here.
  public var noMoreRows: String { say("不能再增加行。", "No row can be added here.") }
  /// A key for rows where the focus is in no list.
  public var noListHere: String { say("此栏不是列表。", "This field is not a list.") }
  /// A key for rows in a list that has none.
  public var noRowHere: String { say("这里没有行。", "There is no row here.") }
  /// A row cannot be moved farther.
  public var noRowThere: String { say("不能再移动。", "It cannot be moved farther.") }
  /// Before a row that says something is removed.
  public var removesRow: String { say("再按一次 Ctrl-Y 删除此行。", "Ctrl-Y once more removes the row.") }
  /// The field is as the file has it again.
  public var fieldReverted: String { say("已恢复为文件中的内容。", "Put back to what the file has.") }
  /// The field is as the file has it already.
  public var fieldUnchanged: String { say("此栏没有改动。", "The field is as the file has it.") }
  /// The field has no text.
  public var nothingForEditor: String { say("此栏没有可编辑的文字。", "This field has no text to edit.") }
  /// The form was left without saving.
  public var formDropped: String { say("已放弃表单中的改动。", "Dropped what was filled in.") }
  /// Title of the question on leaving.
  public var leaveFormTitle: String { say("离开表单", "Leave the form") }
  /// The question on leaving.
  public var leaveFormQuestion: String {
    say("表单中有改动，尚未保存。", "What is filled in has not been saved.")
  }
  /// Answer: stays in the form.
  public var goOnFilling: String { say("继续填写", "go on") }
  /// Answer: leaves without saving.
  public var dropFormAnswer: String { say("放弃改动", "drop it") }
  /// Title of the question about units.
  public var unitTitle: String { say("核对单位", "Which unit?") }
  /// Answer: they were 元.
  public var recordAsYuan: String { say("按元保存", "save as yuan") }
  /// Answer: they were 万元.
  public var recordAsTyped: String { say("按万元保存", "save as 万元") }

  /// Under a field that somebody else has changed while it was being filled in.
  public var changedMeanwhile: String {
    say("其他人也改了此栏；Ctrl-R 用对方的", "Someone else changed this too; Ctrl-R takes theirs")
  }
  /// A form could not be saved since others have changed the same fields.
  public var changedByOthers: String {
    say("同一栏已被其他人修改，未保存；请核对。", "Not saved: others have changed the same fields; look at them.")
  }
  /// Under a field that somebody else, known or not, has changed to something else.
  public func fieldClash(_ author: String?, _ what: String?) -> String {
    let who = author ?? say("其他人", "Someone else")
    let how = what.map { say("改为“\($0)”", "made this “\($0)”") } ?? say("已修改此栏", "changed this")
    return say(
      "\(who) \(how)；Ctrl-S 仍用你的，Ctrl-R 用对方的",
      "\(who) \(how); Ctrl-S keeps yours, Ctrl-R takes theirs")
  }
  /// What a form is about was removed while it was being filled in.
  public var projectRemoved: String { say("项目已被删除", "the project was removed") }

  /// A form is as it was when an earlier session was cut off.
  public var resumedForm: String {
    say(
      "上次中断时正在填写，内容还在：Ctrl-S 保存，Esc 返回。",
      "Filled in when a session was cut off: Ctrl-S saves it, Esc goes back.")
  }
  /// The same where the book has changed in those fields since.
  public var resumedOverChanges: String {
    say(
      "上次中断时的内容还在；文件中这些栏其间已有改动，请核对后保存。",
      "What you filled in is back; the file has changed there since, so look before you save.")
  }
  /// A form that was being filled in cannot be gone on with now, and is kept.
  public func cannotResumeForm(_ project: String?) -> String {
    let what = project.map { say("“\($0)”的", "for “\($0)” ") } ?? ""
    return say(
      "上次中断时填写的\(what)表单现在不能继续，已保留。", "A form \(what)was cut off; it cannot go on now and is kept.")
  }

  /// No editor is set and none is there.
  public var noEditor: String {
    say("没有找到编辑器；请设置环境变量 EDITOR。", "There is no editor; set the variable EDITOR.")
  }
  /// The text could not be handed over, and why.
  public func editorUnavailable(_ why: String) -> String {
    say("无法打开编辑器，内容未变：\(why)", "The editor cannot be opened; the text is as it was: \(why)")
  }
  /// The editor ended with a failure.
  public func editorFailed(_ status: Int32) -> String {
    say("编辑器异常结束（\(status)），内容未变。", "The editor failed (\(status)); the text is as it was.")
  }
  /// What the editor left cannot be read, and why.
  public func editedUnreadable(_ why: String) -> String {
    say("无法读取编辑后的内容，原内容未变：\(why)", "What was edited cannot be read; the text is as it was: \(why)")
  }
  /// What the editor left is no UTF-8.
  public var editedNotUTF8: String { say("不是 UTF-8 编码", "it is not in UTF-8") }
  /// What the editor left is far larger than any field.
  public var editedTooLarge: String { say("内容太大", "it is too large") }
}
