import DisplayText
import TerminalKit
import Testing

@Suite struct FormDrawingTests {
  private func drawn<ID>(_ form: Form<ID>, _ rows: Int, _ columns: Int) -> Frame {
    var frame = Frame(size: Size(rows: rows, columns: columns))
    form.draw(on: &frame, in: frame.bounds)
    return frame
  }

  /// What the rows show, without the bar at the right.
  private func rows<ID>(_ form: Form<ID>, _ rows: Int, _ columns: Int) -> [String] {
    let frame = drawn(form, rows, columns)
    return (0..<rows).map { row in
      var text = frame.rowText(row).dropLast()
      while text.last == " " { text.removeLast() }
      return String(text)
    }
  }

  private func adjustment() -> Form<Int> {
    var form = Form([
      FormSection(
        "调整",
        [
          .choice(1, "方式", ["追加", "调减"]),
          .line(2, "财政资金", "-3.20", hint: "万元，减少为负", columns: 12, alignment: .trailing),
          .reading(3, "调整后", "31.80", columns: 12, alignment: .trailing),
        ]),
      FormSection("依据", [.line(4, "文号", "临财〔2024〕8号"), .area(5, "原因", "按评审结果调减。")]),
    ])
    form.setNote(FormNote("计划还差 3.20", .caution), of: 3)
    return form
  }

  @Test func labelsStandBesideValuesAndTheFocusIsMarked() {
    var form = adjustment()
    form.setProblems([2: "不能为负", 4: "文号已用过"].mapKeys { .init($0) })
    // 财政资金 is eight columns, so values begin at 2 + 8 + 2; those of 12 columns end at 22, before the cursor's.
    #expect(
      drawn(form, 16, 60).dump() == """
        size 16x60 cursor 2,23
        |调整                                                        |
        |  方式      [追加]  调减                                    |
        |▸ 财政资金        -3.20                                     |
        |            ✗ 不能为负                                      |
        |            万元，减少为负                                  |
        |  调整后          31.80                                     |
        |            计划还差 3.20                                   |
        |                                                            |
        |依据                                                        |
        |✗ 文号      临财〔2024〕8号                                 |
        |            ✗ 文号已用过                                    |
        |  原因      按评审结果调减。                                |
        |                                                            |
        |                                                            |
        |                                                            |
        |                                                            |
        row 0: 0-3 heading
        row 1: 2-5 muted, 12-17 bold, 19-24 muted
        row 2: 0-0 danger, 2-9 danger, 12-23 underline
        row 3: 12-21 danger
        row 4: 12-25 muted
        row 5: 2-7 muted
        row 6: 12-24 caution
        row 8: 0-3 heading
        row 9: 0-0 danger, 2-5 danger
        row 10: 12-23 danger
        row 11: 2-5 muted

        """)
  }

  @Test func labelsStandAboveValuesWhereNarrow() {
    #expect(
      rows(adjustment(), 20, 40) == [
        "调整", "▸ 方式", "    [追加]  调减", "  财政资金", "          -3.20", "  调整后", "          31.80",
        "    计划还差 3.20", "", "依据", "  文号", "    临财〔2024〕8号", "  原因", "    按评审结果调减。",
        "", "", "", "", "", "",
      ])
  }

  @Test func aChoiceWithoutRoomShowsWhatIsChosenAndItsNumber() {
    let form = Form([
      FormSection("", [.choice(1, "项目", ["公务用车服务平台运行", "招待所运行费", "物业管理事务"], selected: 1)])
    ])
    // From column 8, with two at the end for the bar; they take 22, 14 and 14 with a column between two.
    #expect(rows(form, 1, 62) == ["▸ 项目   公务用车服务平台运行  [招待所运行费]  物业管理事务"])
    #expect(rows(form, 1, 61) == ["▸ 项目  <招待所运行费> 2/3"])
  }

  @Test func theRowWithTheFocusIsOpenAndTheOthersAreALineEach() {
    var form = Form<SampleField>.sample()
    form.focus(on: .init(.indicators, row: 1, column: 4))
    form.setProblems([.init(.indicators, row: 0, column: 5): "没有依据"], movesFocus: false)
    #expect(
      rows(form, 12, 70) == [
        "  绩效目标",
        "  1  设备运行正常",
        "  2  职工满意",
        "  绩效指标",
        "✗ 1  产出指标 / 数量指标 / 电梯数量 / 维护电梯的数量 / 9 部 / 合同",
        "  2  一级指标  效益指标",
        "     二级指标  社会效益指标",
        "     三级指标  保障能力",
        "     指标描述  设备保障能力",
        "▸    指标值    提升",
        "               如 ≥95%",
        "     确定依据  工作要求",
      ])
  }

  @Test func aListWithoutRowsSaysHowToBeginOne() {
    var form = Form<SampleField>.sample()
    form.focus(on: .attributes)
    let rows = rows(form, 30, 80)
    let line = rows.firstIndex(of: "▸ 项目属性")
    #expect(line.map { rows[$0 + 1] } == "  没有。Ctrl-N 添加")
    #expect(drawn(form, 30, 80).cursor == nil)
  }

  @Test func aLongAreaShowsAtMostEightRowsAndWhatIsOutOfSight() {
    let text = (1...12).map { "第\($0)行" }.joined(separator: "\n")
    var form = Form([FormSection("", [.area(1, "内容", text), .line(2, "文号")])])
    let size = Size(rows: 20, columns: 60)
    // The cursor is at the end: rows 5 to 12.
    #expect(rows(form, 20, 60)[0] == "▸ 内容  第5行" + String(repeating: " ", count: 44) + "▴")
    #expect(rows(form, 20, 60)[7] == "        第12行")
    #expect(rows(form, 20, 60)[8] == "  文号")
    form.handle(.tab, in: size)
    #expect(rows(form, 20, 60)[0] == "  内容  第1行")
    #expect(rows(form, 20, 60)[7] == "        第8行" + String(repeating: " ", count: 44) + "▾")
    // No more than half of a low screen, and no fewer than three.
    #expect(rows(form, 8, 60)[4] == "▸ 文号")
    #expect(rows(form, 4, 60)[3] == "▸ 文号")
  }

  @Test func theBarShowsWhichPartIsSeen() {
    var form = Form([FormSection("", (1...20).map { .line($0, "第\($0)项") })])
    func bar() -> String {
      let frame = drawn(form, 10, 60)
      return String((0..<10).compactMap { frame.rowText($0).last })
    }
    // Ten of twenty lines: half the height.
    #expect(bar() == "░░░░░     ")
    for _ in 0..<19 { form.handle(.down, in: Size(rows: 10, columns: 60)) }
    #expect(bar() == "     ░░░░░")
    for _ in 0..<5 { form.handle(.up, in: Size(rows: 10, columns: 60)) }
    #expect(bar() == "     ░░░░░")
    for _ in 0..<9 { form.handle(.up, in: Size(rows: 10, columns: 60)) }
    // The sixth is at the top: half of what can be scrolled.
    #expect(drawn(form, 10, 60).rowText(0).hasPrefix("▸ 第6项"))
    #expect(bar() == "   ░░░░░  ")
  }

  @Test(
    "Whatever has the focus is in sight with its label, its hint, its problem and the cursor",
    arguments: [(8, 60), (20, 60), (20, 80), (36, 120), (10, 40)])
  func sight(height: Int, width: Int) {
    var form = Form<SampleField>.sample()
    form.setProblems(
      [
        .init(.code): "编码不对", .init(.purpose): "没有用途", .init(.goals): "目标太多",
        .init(.indicators, row: 1, column: 4): "没有指标值",
      ], movesFocus: false)
    let said: [SampleField: [String]] = [
      .code: ["项目编码", "✗ 编码不对", "21位，见批复文件"], .name: ["项目名称"], .unit: ["录入单位"],
      .fiscal: ["财政资金"], .other: ["其他资金"], .purpose: ["资金用途", "✗ 没有用途"],
      .attributes: ["项目属性"],
    ]
    let size = Size(rows: height, columns: width)
    for key in [Key.tab, .backTab] {
      repeat {
        let frame = drawn(form, height, width)
        let place = form.focus!
        for text in said[place.id] ?? [] { #expect(frame.shows(text), "\(text) \(key)") }
        if place == .init(.indicators, row: 1, column: 4) {
          for text in ["指标值", "✗ 没有指标值", "如 ≥95%"] { #expect(frame.shows(text)) }
        }
        let hasCursor = ![.unit, .attributes].contains(place.id)
        #expect((frame.cursor != nil) == hasCursor)
        #expect(frame.shows("▸"))
      } while form.handle(key, in: size)
    }
    #expect(form.focus == .init(.code))
    #expect(drawn(form, height, width).rowText(0).hasPrefix("基本情况"))
  }

  @Test func anySizeIsSafeAndLosesNothing() {
    var form = Form<SampleField>.sample()
    for rows in 0...12 {
      for columns in stride(from: 0, to: 60, by: 3) {
        for key in Key.script("⇥↓⇟↑⇞↓") {
          form.handle(key, in: Size(rows: rows, columns: columns))
          let frame = drawn(form, rows, columns)
          #expect(frame.cursor.map { frame.bounds.contains($0) } ?? true)
        }
      }
    }
    #expect(!form.isChanged)
  }

  @Test func randomKeysKeepTheFocusOnSomething() {
    var generator = SplitMix(state: 11)
    let keys =
      Key.script("预a ⏎⇥⇤↑↓←→⇱⇲⇞⇟⌫⌦⌃u⌃k⌃w")
      + [.controlArrow(.up), .controlArrow(.down), .escape]
    for _ in 0..<20 {
      var form = Form<SampleField>.sample()
      for _ in 0..<150 {
        let size = Size(
          rows: Int.random(in: 4...20, using: &generator),
          columns: Int.random(in: 20...90, using: &generator))
        switch Int.random(in: 0..<20, using: &generator) {
        case 0: form.addRow()
        case 1: form.removeRow()
        case 2: form.moveRow(up: Bool.random(using: &generator))
        case 3: form.insert("预算\n执行")
        default: form.handle(keys.randomElement(using: &generator)!, in: size)
        }
        var other = form
        #expect(form.focus.map { other.focus(on: $0) } == true)
        #expect(drawn(form, size.rows, size.columns).shows("▸"))
      }
    }
  }
}

extension Dictionary {
  fileprivate func mapKeys<NewKey: Hashable>(_ change: (Key) -> NewKey) -> [NewKey: Value] {
    [NewKey: Value](uniqueKeysWithValues: map { (change($0), $1) })
  }
}
