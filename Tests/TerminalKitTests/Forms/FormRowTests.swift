import TerminalKit
import Testing

@Suite struct FormRowTests {
  private enum Field: Hashable { case name, sources }
  private static let size = Size(rows: 12, columns: 60)

  private func form(_ rows: [[String]], maximumRows: Int = 3) -> Form<Field> {
    Form([
      FormSection(
        "",
        [
          .line(.name, "名称"),
          .list(
            .sources, "资金来源", columns: [.line("名称"), .choice("口径", ["本年", "结转"])], rows: rows,
            maximumRows: maximumRows),
        ])
    ])
  }

  private func place(_ row: Int, _ column: Int) -> Form<Field>.Place {
    .init(.sources, row: row, column: column)
  }

  @Test func aRowHasAValueForEachColumnWhateverItWasGiven() {
    let form = form([["财政"], ["上年", "结转", "多余"], []])
    #expect(form.rows(of: .sources) == [["财政", "本年"], ["上年", "结转"], ["", "本年"]])
  }

  @Test func aRowIsAddedAfterTheOneWithTheFocus() {
    var form = form([["一"], ["二"]])
    form.focus(on: place(0, 1))
    var isAdded = form.addRow()
    #expect(isAdded && form.focus == place(1, 0))
    form.insert("新")
    #expect(form.rows(of: .sources).map(\.[0]) == ["一", "新", "二"])
    #expect(form.origins(of: .sources) == [0, nil, 1])
    // Three are the most.
    isAdded = form.addRow()
    #expect(!isAdded)
    #expect(form.isChanged(.sources))
  }

  @Test func noRowIsAddedOrRemovedOutsideOfAList() {
    var form = form([["一"]])
    #expect(form.focusedList == nil)
    let isDone = [form.addRow(), form.removeRow(), form.moveRow(up: true), form.moveRow(up: false)]
    #expect(isDone == [false, false, false, false])
    form.focus(on: .sources)
    #expect(form.focusedList == .sources)
  }

  @Test func aRowIsRemovedAndTheNextHasTheFocus() {
    var form = form([["一"], ["二"], ["三"]])
    form.focus(on: place(1, 1))
    form.removeRow()
    #expect(form.focus == place(1, 1))
    #expect(form.rows(of: .sources).map(\.[0]) == ["一", "三"])
    form.removeRow()
    #expect(form.focus == place(0, 1))
    form.removeRow()
    #expect(form.focus == .init(.sources))
    let isRemoved = form.removeRow()
    #expect(!isRemoved)
    #expect(form.rows(of: .sources) == [])
  }

  @Test func aRowIsMovedWithTheFocusAndWhatIsSaidOfIt() {
    var form = form([["一"], ["二"], ["三"]])
    form.setProblems([place(0, 0): "重复"])
    let isMoved = [true, false, false, false].map { form.moveRow(up: $0) }
    #expect(isMoved == [false, true, true, false])
    #expect(form.focus == place(2, 0))
    #expect(form.firstProblem == place(2, 0))
    #expect(form.rows(of: .sources).map(\.[0]) == ["二", "三", "一"])
    #expect(form.origins(of: .sources) == [1, 2, 0])
    form.moveRow(up: true)
    form.moveRow(up: true)
    #expect(!form.isChanged)
  }

  @Test func whatIsTypedOrPastedIntoAListWithoutRowsBeginsOne() {
    var form = form([])
    form.handle(.down, in: Self.size)
    #expect(form.focus == .init(.sources))
    var typed = form
    typed.handle(.character("财"), in: Self.size)
    #expect(typed.rows(of: .sources) == [["财", "本年"]])
    #expect(typed.focus == place(0, 0))
    let isWhole = form.insert("财政\n资金")
    #expect(isWhole && form.rows(of: .sources) == [["财政资金", "本年"]])
    var full = self.form([], maximumRows: 0)
    full.focus(on: .sources)
    let isTaken = [full.handle(.character("财"), in: Self.size), full.insert("财")]
    #expect(isTaken == [false, false])
  }

  @Test func rowsPutInFromOutsideKeepTheFocusInside() {
    var form = form([["一"], ["二"], ["三"]])
    form.focus(on: place(2, 1))
    form.setRows([["甲"], ["乙"]], of: .sources)
    #expect(form.focus == place(1, 1))
    form.setRows([], of: .sources)
    #expect(form.focus == .init(.sources))
  }
}
