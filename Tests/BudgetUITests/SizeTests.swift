import BudgetModel
import BudgetText
import DisplayText
import TerminalKit
import Testing

/// Any size at any moment.
@Suite struct SizeTests {
  private static let moments = [
    "", "2", "2⇲41⏎", "2-4⏎", "2⇥7", "3", "3⏎", "3⏎⇲", "?", "2?", "/甲", "2/zz", "/zz", "fs",
    "2↓99⏎", "226500⏎", "2⇲-9⏎", "2↓M↓⏎", "2c", "2c→⏎5⏎理由",
    "A", "A→→⇥⇥5⇥⇥乙", "A⇥⇥-5⌃s", "A⇥⇥5⇥⇥⇥理由⌃s", "R⇥⇥⇥⌃u9", "↓n长长", "U", "U⇲", "UE⇥⇥⇥⇥⇥⌃n三",
    "UE⇥⇥⇥⇥⇥⌃y⌃y⌃s", ",", ",⇥50",
    "6", "69", "6f", "6/电", "6⏎", "6⏎9⇥⇥x",
    "5", "5v", "5vv⇲", "5→→→41⏎", "5↓226500元", "5⇲-9⏎",
  ]

  @Test(arguments: Language.allCases) func everySizeShowsWholeCharactersOnly(language: Language) {
    for keys in Self.moments {
      var app = AppDriver(
        keys.hasPrefix("6") ? Books.results : Books.underway, in: language)
      app.strike(keys)
      for rows in [1, 2, 5, 9, 10, 11, 24, 45] {
        for columns in Array(stride(from: 1, through: 130, by: 9)) + [
          39, 40, 41, 80, 117, 118, 120,
        ] {
          app.resize(rows: rows, columns: columns)
          expectWhole(app.frame, rows, columns, keys)
        }
      }
    }
  }

  @Test func aSizeOfNothingIsNoTrouble() {
    var app = AppDriver()
    app.resize(rows: 0, columns: 0)
    #expect(app.frame.fullSize == Size(rows: 0, columns: 0))
    app.strike("25⏎3⏎⇲j⎋?⇟")
    #expect(app.recorded(0) == funds("5"))
  }

  @Test func aSmallScreenSaysSoAndLosesNothing() {
    for keys in Self.moments {
      var app = AppDriver(keys.hasPrefix("6") ? Books.results : Books.underway)
      app.strike(keys)
      let before = app.state
      for (rows, columns) in [(9, 80), (24, 39), (1, 1), (2, 20)] {
        app.resize(rows: rows, columns: columns)
        if columns > 1 { #expect(app.rows[0].hasPrefix("窗口太小")) }
      }
      app.resize(rows: 24, columns: 80)
      #expect(app.state == before, "\(keys)")
    }
  }

  @Test func theQuestionFitsAnySize() {
    var app = AppDriver()
    app.trouble = "磁盘已满或超出配额；请腾出空间。"
    app.strike("25⏎q")
    for rows in 1...30 {
      for columns in stride(from: 1, through: 130, by: 2) {
        app.resize(rows: rows, columns: columns)
        expectWhole(app.frame, rows, columns, "q")
      }
    }
  }

  @Test func thePreviewAndAClashFitAnySize() throws {
    var preview = AppDriver(Books.underway)
    preview.strike("2")
    preview.paste("项目\t5月\t6月\n甲项目\t1..2\t99999\n丁项目\t1\t2\n乙项目\t3.123456\t\n合计\t4\t5\n")
    var clash = AppDriver()
    clash.strike("25")
    try clash.write(AppDriver.spend("A1", "3"))
    clash.strike("⏎")
    for app in [preview, clash] {
      var app = app
      for rows in 1...26 {
        for columns in stride(from: 1, through: 130, by: 3) {
          app.resize(rows: rows, columns: columns)
          expectWhole(app.frame, rows, columns, "preview or clash")
        }
      }
    }
  }

  @Test func enormousAmountsAndNamesAreCutNotSpilled() {
    let name = String(repeating: "很长的项目名称\u{1B}[31m", count: 40)
    let book = Books.book([
      Books.project(
        "L1", name, plan: "1", "2", "3", "1500000000", spending: [(.may, "1234567890.123456", "0")])
    ])
    for keys in ["", "2", "27", "2⇥e", "3", "⏎", "/", "5", "57", "5ve", "5vv"] {
      var app = AppDriver(book)
      app.strike(keys)
      for columns in stride(from: 50, through: 130, by: 1) {
        app.resize(rows: 24, columns: columns)
        expectWhole(app.frame, 24, columns, keys)
        #expect(!app.rows.joined().contains("\u{1B}"))
      }
    }
  }

  private func expectWhole(_ frame: Frame, _ rows: Int, _ columns: Int, _ keys: String) {
    guard frame.fullSize == Size(rows: rows, columns: columns) else {
      Issue.record("\(keys) at \(rows)x\(columns): size \(frame.fullSize)")
      return
    }
    for row in 0..<rows {
      let isWhole = frame.withRow(row) { cells in
        cells.indices.allSatisfy { column in
          let cell = cells[column]
          let isHalfDue = column > 0 && cells[column - 1].width == 2
          return cell.isRightHalf == isHalfDue
            && Int(cell.width) == (cell.isRightHalf ? 0 : DisplayWidth.of(cell.scalar))
            && (cell.width < 2 || column + 1 < columns)
        }
      }
      if !isWhole { Issue.record("\(keys) at \(rows)x\(columns): row \(row) is broken") }
    }
    if let cursor = frame.cursor, !Rect(frame.fullSize).contains(cursor) {
      Issue.record("\(keys) at \(rows)x\(columns): cursor outside")
    }
  }
}
