import BudgetModel
import BudgetText
import Testing

@Suite("Edits in words") struct EditWordsTests {
  private static let code = "X1"
  /// A book in which project X1 is 电梯.
  private static let names: BookNames = {
    var builder = BookBuilder()
    _ = builder.append(
      Project(
        code: code, name: "电梯", budget: .zero, purpose: "", goals: [], plan: nil))
    let book = FiscalYear(2024).flatMap {
      builder.book(unit: Unit(code: "1", name: "单位"), fiscalYear: $0)
    }
    return book.map { BookNames($0) } ?? BookNames()
  }()

  /// What an edit is called in both languages; project X1 is 电梯.
  private func words(_ edit: Edit) -> [String] { words([edit]) }

  private func words(_ edits: [Edit]) -> [String] {
    [Language.chinese, .english].map { language in
      Strings(language).words(for: edits, names: Self.names)
    }
  }

  private func spending(_ old: Funds?, _ new: Funds?) -> Edit {
    .spending(project: Self.code, month: .september, Replacing(old, with: new))
  }

  private func note(_ old: String?, _ new: String?, month: Month = .september) -> Edit {
    .note(project: Self.code, month: month, Replacing(old, with: new))
  }

  private func fiscal(_ fen: Int64) -> Funds { Funds(.fiscal, Money(fen: fen)) }
  private func both(_ fiscal: Int64, _ other: Int64) -> Funds {
    Funds(fiscal: Money(fen: fiscal), other: Money(fen: other))
  }

  @Test("Spending: sources are named where it is not fiscal funds alone")
  func spendingWords() {
    // 4.65 万元 are 46 500 元, 4 650 000 分.
    #expect(
      words(spending(nil, fiscal(4_650_000)))
        == ["电梯 9月 未填报 -> 4.65", "电梯 Sep not reported -> 4.65"])
    #expect(
      words(spending(fiscal(4_650_000), nil))
        == ["电梯 9月 4.65 -> 未填报", "电梯 Sep 4.65 -> not reported"])
    #expect(
      words(spending(both(1_000_000, 0), both(2_000_000, 500_000))) == [
        "电梯 9月 1.00 -> 财政2.00+其他0.50", "电梯 Sep 1.00 -> fiscal 2.00 + other 0.50",
      ])
    let other = Funds(.other, Money(fen: 1_300_000))
    #expect(
      words(spending(nil, other)) == [
        "电梯 9月 其他资金 未填报 -> 1.30", "电梯 Sep Other funds not reported -> 1.30",
      ])
  }

  @Test("A note alone, beside its own month, and beside another one")
  func notes() {
    #expect(
      words(note("旧", "新")) == ["电梯 9月 备注 “旧” -> “新”", "电梯 Sep Note “旧” -> “新”"])
    #expect(words(note("旧", nil)) == ["电梯 9月 备注 “旧” -> 无", "电梯 Sep Note “旧” -> none"])
    let month = spending(nil, fiscal(4_650_000))
    for edits in [[month, note(nil, "新")], [note(nil, "新"), month]] {
      #expect(
        words(edits) == [
          "电梯 9月 未填报 -> 4.65，备注 无 -> “新”",
          "电梯 Sep not reported -> 4.65, Note none -> “新”",
        ])
    }
    #expect(
      words([month, note(nil, "新", month: .october)])
        == [
          "电梯 9月 未填报 -> 4.65；电梯 10月 备注 无 -> “新”",
          "电梯 Sep not reported -> 4.65; 电梯 Oct Note none -> “新”",
        ])
  }

  @Test("Parts of a project")
  func parts() {
    func funds(_ fen: Int64) -> Funds { Funds(fiscal: Money(fen: fen)) }
    let budget = Replacing<Funds>(funds(35_000_000), with: funds(32_000_000))
    #expect(
      words(.budget(project: Self.code, budget))
        == ["电梯 年初预算数 35.00 -> 32.00", "电梯 Approved budget 35.00 -> 32.00"])
    func plan(_ december: Int64) -> Plan {
      Plan(
        march: Money(fen: 5_000_000), june: Money(fen: 10_000_000),
        october: Money(fen: 20_000_000), december: Money(fen: december))
    }
    #expect(
      words(.plan(project: Self.code, Replacing(plan(35_000_000), with: plan(32_000_000)))) == [
        "电梯 支出计划 5.00/10.00/20.00/35.00 -> 5.00/10.00/20.00/32.00",
        "电梯 plan 5.00/10.00/20.00/35.00 -> 5.00/10.00/20.00/32.00",
      ])
    #expect(
      words(.name(project: Self.code, Replacing("电梯", with: "扶梯")))
        == ["电梯 名称 “电梯” -> “扶梯”", "电梯 name “电梯” -> “扶梯”"])
    #expect(
      words(.code(project: Self.code, Replacing("X1", with: "X2")))
        == ["电梯 编码 “X1” -> “X2”", "电梯 code “X1” -> “X2”"])
    #expect(
      words(.purpose(project: Self.code, Replacing("", with: "维护")))
        == ["电梯 修改资金用途", "电梯 purpose changed"])
    #expect(
      words(.projectGoals(project: Self.code, Replacing([], with: ["安全"])))
        == ["电梯 修改绩效目标", "电梯 performance goals changed"])
    #expect(
      words(.indicators(project: Self.code, Replacing([], with: [])))
        == ["电梯 修改绩效指标", "电梯 indicators changed"])
    #expect(
      words(.order(project: Self.code, Replacing(0, with: 4)))
        == ["电梯 排列 第1项 -> 第5项", "电梯 moved from place 1 to 5"])
    let adjustment = Adjustment(month: .july, amount: funds(3_000_000), reason: "追加批复")
    let added = words(
      .adjustment(project: Self.code, at: 0, Replacing(nil, with: adjustment)))
    #expect(added[0].hasPrefix("电梯 登记 7月 追加 "))
    #expect(added[1].hasPrefix("电梯 recorded Jul increase "))
  }

  @Test("A project that comes and goes, and what concerns the whole book")
  func book() {
    let project = Project(
      code: Self.code, name: "电梯", budget: .zero, purpose: "", goals: [],
      plan: Plan(march: .zero, june: .zero, october: .zero, december: .zero))
    #expect(
      words(.project(code: Self.code, at: nil, Replacing(nil, with: project)))
        == ["电梯 新增项目", "电梯 project added"])
    #expect(
      words(.project(code: Self.code, at: nil, Replacing(project, with: nil)))
        == ["电梯 删除项目", "电梯 project removed"])
    #expect(words(.closing(Replacing(nil, with: .september)))[0] == "结账至9月")
    #expect(words(.closing(Replacing(.september, with: .june)))[0] == "7-9月反结账")
    #expect(
      words(
        .unit(
          Replacing(Unit(code: "1", name: "甲"), with: Unit(code: "1", name: "乙"))))
        == ["单位 “甲” -> “乙”", "unit “甲” -> “乙”"])
    #expect(
      words(.fiscalYear(Replacing(FiscalYear(2024), with: FiscalYear(2025))))
        == ["年度 2024 -> 2025", "year 2024 -> 2025"])
    #expect(
      words(.opaque(OpaqueEdit(kind: "weight", project: nil, text: "{}")))
        == ["较新版本的改动（weight）", "a change by a newer version (weight)"])
  }

  @Test("How an entry came about")
  func causes() {
    func words(_ cause: Cause, _ edits: [Edit]) -> [String] {
      let entry = HistoryEntry(
        sequence: 4, time: Timestamp(seconds: 0), author: Author(user: "li", host: "desk"),
        edits: edits, cause: cause)
      return [Language.chinese, .english].map {
        Strings($0).words(for: entry, names: Self.names)
      }
    }
    let month = spending(nil, fiscal(4_650_000))
    #expect(words(.typed, [month])[0] == "电梯 9月 未填报 -> 4.65")
    #expect(
      words(.undo(of: 3), [month]) == [
        "电梯 9月 未填报 -> 4.65（撤销第3条）", "电梯 Sep not reported -> 4.65 (undoes no. 3)",
      ])
    #expect(
      words(.applied, [month, month, month])
        == ["批量录入：电梯 9月 未填报 -> 4.65 等3处", "applied: 电梯 Sep not reported -> 4.65 and 2 more"])
    #expect(words(.imported, [month])[0] == "导入：电梯 9月 未填报 -> 4.65")
    #expect(
      words(.restored(backup: "2024-10-08"), [])
        == ["恢复 2024-10-08 的备份", "restored the backup of 2024-10-08"])
    #expect(
      words(.external, []) == ["文件被其他程序改动过", "the file was changed by another program"])
  }
}
