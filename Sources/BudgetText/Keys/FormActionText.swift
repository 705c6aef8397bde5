/// What the keys of forms do, and those that change the projects themselves.
extension Strings {
  /// Begins a project in a form.
  public var doAddProject: String { say("新增项目", "add a project") }
  /// Opens the selected project in a form.
  public var doEditProject: String {
    say("修改项目（名称、预算、计划、指标等）", "edit the project (name, budget, plan, indicators…)")
  }
  /// Begins a project like the selected one.
  public var doCopyProject: String { say("复制为新项目（不含支出）", "copy as a new project (no spending)") }
  /// Takes the selected project out of the book, after a question.
  public var doRemoveProject: String {
    say("删除项目（先询问，可撤销）", "remove the project (asks; can be undone)")
  }
  /// Moves the selected project before the one above.
  public var doMoveProjectUp: String { say("项目上移一位", "move the project up") }
  /// Moves the selected project behind the one below.
  public var doMoveProjectDown: String { say("项目下移一位", "move the project down") }

  /// The place's name: the path of a file is typed.
  public var completingScreen: String { say("文件路径一栏", "In the path of a file") }
  /// The place's name: a field with a few values to choose from.
  public var choosingValueScreen: String { say("选择一项的栏", "In a field of choices") }
  /// Chooses another value.
  public var doChooseValue: String { say("选择另一项", "choose another value") }
  /// Footer: choose another value.
  public var shortChooseValue: String { say("选择", "choose") }
  /// The place's name: a form.
  public var fillingScreen: String { say("填写表单时", "While filling in a form") }
  /// Saves what is filled in.
  public var doSaveForm: String { say("保存", "save") }
  /// Goes back, after a question where something is filled in.
  public var doLeaveForm: String { say("返回（有改动时先询问）", "go back (asks when anything changed)") }
  /// To the next field.
  public var doNextField: String { say("下一栏", "the next field") }
  /// To the field before.
  public var doPreviousField: String { say("上一栏", "the field before") }
  /// What Enter does, field by field.
  public var doEnterField: String {
    say("下一栏；多行文字中换行；在［保存］上即保存", "the next field; a line break in long texts; on [Save], saves")
  }
  /// By a row of a list, or a field.
  public var doNextRow: String { say("上一行 / 下一行", "the row before / after") }
  /// By a screenful.
  public var doFieldPage: String { say("上翻 / 下翻一页", "a page up / down") }
  /// Adds a row to the list that has the focus.
  public var doAddRow: String { say("增加一行", "add a row") }
  /// Removes the row that has the focus.
  public var doRemoveRow: String {
    say("删除此行（有内容时按两次）", "remove the row (twice when it says anything)")
  }
  /// Moves the row that has the focus.
  public var doMoveRow: String { say("此行上移 / 下移", "move the row up / down") }
  /// Makes the field what the file has.
  public var doRevertField: String { say("此栏恢复为文件中的内容", "put the field back to what the file has") }
  /// Opens an editor on the field's text.
  public var doOpenEditor: String {
    say("用外部编辑器（$VISUAL 或 $EDITOR）写此栏", "write the field in your editor ($VISUAL or $EDITOR)")
  }
  /// Makes December's plan the budget.
  public var doRemedyField: String {
    say("12月底计划改为预算数（不等时）", "make December's plan the budget (when it is not)")
  }

  /// Footer: add a project.
  public var shortAdd: String { say("新增", "add") }
  /// Footer: the next field.
  public var shortNextField: String { say("下一栏", "next") }
  /// Footer: add a row.
  public var shortAddRow: String { say("增行", "add row") }
  /// Footer: remove the row.
  public var shortRemoveRow: String { say("删行", "remove row") }
  /// Footer: make December's plan the budget.
  public var shortRemedy: String { say("改为预算数", "make it the budget") }
}
