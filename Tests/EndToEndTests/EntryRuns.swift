import BudgetModel
import BudgetStore
import TestSupport
import Testing

/// Everything here starts the built program in a terminal; one at a time, for they are timed by what they show.
@Suite(.serialized, .waitsForPrograms) enum Runs {}

extension Runs {
  /// Entering amounts and finding them in the file.
  @Suite struct EntryRuns {
    @Test func elevenAmountsTakeTheirDigitsAndOneEnterEach() throws {
      let amounts = [
        "1.25", "0.8", "5", "12.5", "1", "3.75", "26.9", "4.05", "10", "0", "6.82",
      ]
      try Terminal.with(book: Repository.plan) { terminal in
        try terminal.open("--as-of 2024-01", waitFor: "调整后预算")
        try terminal.press("2")
        try terminal.wait(for: "录入 2024年1月")
        let presses = amounts.flatMap { $0.map(String.init) + ["Enter"] }
        #expect(presses.count == amounts.reduce(0) { $0 + $1.count + 1 })
        try terminal.press(presses)
        try terminal.wait(for: "已保存：疫情防控隔离点餐费 1月 未填报 -> 6.82")
        let book = try BookFile.open(terminal.folder["book.json"]).book
        #expect(
          book.projects.map { $0.spending.map(\.amount) }
            == [
              1_250_000, 800_000, 5_000_000, 12_500_000, 1_000_000, 3_750_000, 26_900_000,
              4_050_000, 10_000_000, 0, 6_820_000,
            ].map { [Funds(fiscal: Money(fen: $0))] })
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        #expect(try terminal.isAsBefore())
      }
    }

    @Test func undoAndRedoReachTheFile() throws {
      try Terminal.with { terminal in
        let book = { try BookFile.open(terminal.folder["book.json"]).book }
        let before = try book()
        try terminal.open(waitFor: "调整后预算")
        try terminal.press("e", "7", "Enter")
        try terminal.confirm()
        try terminal.wait(for: "已保存：大型设备运行保障经费 9月 2.60 -> 7.00")
        let after = try book()
        #expect(after.projects[0].spending(in: .september)?.amount[.fiscal]?.fen == 7_000_000)
        try terminal.press("u")
        try terminal.wait(for: "已撤销并保存：大型设备运行保障经费 9月 7.00 -> 2.60")
        #expect(try book() == before)
        try terminal.press("C-r")
        try terminal.wait(for: "已重做并保存：大型设备运行保障经费 9月 2.60 -> 7.00")
        #expect(try book() == after)
      }
    }

    @Test func aTinyWindowKeepsWhatIsBeingTyped() throws {
      try Terminal.with { terminal in
        try terminal.open(waitFor: "调整后预算")
        try terminal.press("2", "1", "2", ".", "5")
        try terminal.wait(typing: "12.5", into: "大型设备运行")
        try terminal.resize(rows: 3, columns: 16)
        try terminal.wait(for: "窗口太小")
        try terminal.resize(rows: 1, columns: 1)
        try terminal.wait("one cell") { $0.split(separator: "\n").allSatisfy { $0.count <= 1 } }
        try terminal.resize(rows: 30, columns: 100)
        try terminal.wait(typing: "12.5", into: "大型设备运行")
        try terminal.press("Enter")
        try terminal.confirm()
        try terminal.wait(for: "已保存：大型设备运行保障经费 9月 2.60 -> 12.50")
      }
    }

    @Test func aPasteOfOneAmountIsTypedForOne() throws {
      try Terminal.with { terminal in
        try terminal.open(waitFor: "调整后预算")
        try terminal.press("2")
        try terminal.wait(for: "录入 2024年9月")
        try terminal.paste("12.5万")
        try terminal.wait(for: "= 12.50 万元")
        try terminal.press("Enter")
        try terminal.confirm()
        try terminal.wait(for: "已保存：大型设备运行保障经费 9月 2.60 -> 12.50")
      }
    }

    @Test(arguments: [true, false]) func aPastedTableIsShownAndGoesInAsOne(isMarked: Bool) throws {
      try Terminal.with(book: Repository.plan) { terminal in
        try terminal.open("--as-of 2024-01", waitFor: "调整后预算")
        try terminal.press("2")
        try terminal.wait(for: "录入 2024年1月")
        let table = "大型设备\t1.25\n公务用车\t0.8\nq\t7\n合计\t2.05\n"
        try terminal.paste(table, isMarked: isMarked)
        try terminal.wait(for: "粘贴：2 处将录入，2 处不录入")
        let before = try BookFile.open(terminal.folder["book.json"]).book
        #expect(before.projects.flatMap { $0.spending }.isEmpty)
        try terminal.press(isMarked ? "Enter" : "y")
        try terminal.wait(for: "已保存：")
        let after = try BookFile.open(terminal.folder["book.json"]).book
        #expect(
          after.projects.prefix(3).map { $0.spending.map(\.amount[.fiscal]?.fen) }
            == [[1_250_000], [800_000], []])
        try terminal.press("u")
        try terminal.wait(for: "已撤销并保存：")
        #expect(try BookFile.open(terminal.folder["book.json"]).book == before)
      }
    }

    @Test func keysAreAnsweredWhileAnotherProgramHoldsTheLock() throws {
      try Terminal.with { terminal in
        try terminal.open(waitFor: "调整后预算")
        try terminal.press("2", "Down", "4", ".", "6", "5", "Enter")
        try terminal.wait(for: "已保存：公务用车服务平台运行 9月 未填报 -> 4.65")
        try terminal.hold(".book.json.lock") {
          try terminal.press("]", "Home", "1", ".", "5", "Enter")
          try terminal.confirm()
          try terminal.wait(for: "仍在保存")
          // Another amount, another month, another screen, all while it waits.
          try terminal.press("2", ".", "2", "5")
          try terminal.wait(typing: "2.25", into: "公务用车服务")
          try terminal.press("Enter")
          try terminal.confirm()
          try terminal.press("[", "Escape", "3")
          try terminal.wait(for: "问题在先")
          #expect(try terminal.screen().contains("仍在保存"))
        }
        try terminal.wait(for: "已保存：公务用车服务平台运行 10月 未填报 -> 2.25")
        let book = try BookFile.open(terminal.folder["book.json"]).book
        #expect(
          book.projects.prefix(2).map { $0.spending(in: .october)?.amount[.fiscal]?.fen }
            == [1_500_000, 2_250_000])
      }
    }

    @Test func escGivesUpWaitingForTheLock() throws {
      try Terminal.with { terminal in
        let before = try BookFile.open(terminal.folder["book.json"]).book
        try terminal.open(waitFor: "调整后预算")
        try terminal.hold(".book.json.lock") {
          try terminal.press("2", "Down", "4", ".", "6", "5", "Enter")
          try terminal.wait(for: "仍在保存")
          try terminal.press("Escape")
          try terminal.wait(for: "未保存！")
          try terminal.press("u")
          try terminal.wait(for: "已撤销")
        }
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        #expect(try BookFile.open(terminal.folder["book.json"]).book == before)
      }
    }

    @Test func aReadOnlySessionLooksAndChangesNothing() throws {
      try Terminal.with { terminal in
        let before = try terminal.folder.bytes(of: "book.json")
        try terminal.open("--read-only", waitFor: "只读")
        try terminal.press("3", "f", "s", "2", "5")
        try terminal.wait(for: "以只读方式打开，不能修改。")
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        #expect(try terminal.folder.bytes(of: "book.json") == before)
      }
    }
  }
}
