import BudgetModel
import Testing

@testable import BudgetImport

@Suite("Heads of tables") struct TableHeaderTests {
  private func header(
    _ rows: [[String]], merged: [MergedCells] = []
  ) throws -> TableHeader {
    let table = TableBook.table(rows, merged: merged)
    return try #require(TableHeader.find(in: table, TitleVocabulary(TableBook.make([]))))
  }

  private let twoLines = [
    ["项目编码", "项目名称", "1月", "", "2月", ""], ["", "", "财政资金", "其他资金", "财政资金", "其他资金"],
    ["A", "电梯", "1", "2", "3", "4"], ["B", "物业", "5", "6", "7", "8"],
  ]
  private let expected: [ColumnTitle.Meaning] = [
    .code, .name, .month(.january), .month(.january), .month(.february), .month(.february),
  ]

  @Test("titles and remarks above it are passed over, the unit is kept")
  func above() throws {
    let header = try header([
      ["2024年6月项目支出表"], [], ["编制单位：办公室", "", "单位：元"], ["项目", "6月"], ["电梯", "1"],
    ])
    #expect(header.unit == .yuan)
    #expect(header.titles.map(\.meaning) == [.name, .month(.june)])
    // The blank line is none of the table's rows.
    #expect(header.bodyStart == 3)
  }

  @Test("two lines of titles, merged or as a text leaves them")
  func merged() throws {
    let blocks = [
      MergedCells(rows: 1...1, columns: 2...3), MergedCells(rows: 1...1, columns: 4...5),
      MergedCells(rows: 1...2, columns: 0...0), MergedCells(rows: 1...2, columns: 1...1),
    ]
    for merged in [[], blocks] {
      let header = try header(twoLines, merged: merged)
      #expect(header.titles.map(\.meaning) == expected)
      #expect(
        header.titles.map(\.source) == [nil, nil, .fiscal, .other, .fiscal, .other])
      #expect(header.bodyStart == 2)
    }
  }

  @Test("labels on the second line")
  func below() throws {
    let header = try header([
      ["", "", "1月", "", "2月", ""],
      ["项目编码", "项目名称", "财政资金", "其他资金", "财政资金", "其他资金"],
      ["A", "电梯", "1", "2", "3", "4"],
    ])
    #expect(header.titles.map(\.meaning) == expected)
  }

  @Test("a line of a project is no title, even where its amounts are words")
  func noTitle() throws {
    let header = try header([["项目", "1月", "2月"], ["电梯", "未填报", "未填报"], ["", "未填报", "3"]])
    #expect(header.bodyStart == 1)
  }

  @Test("no head without a title for projects, or without amounts")
  func none() {
    let vocabulary = TitleVocabulary(TableBook.make([]))
    for rows in [[["科目", "1月"], ["A", "1"]], [["项目", "备注"], ["A", "1"]], []] {
      #expect(TableHeader.find(in: TableBook.table(rows), vocabulary) == nil)
    }
  }

  @Test(
    "days as spreadsheets count them",
    arguments: [
      (61, 1900, 3), (366, 1900, 12), (367, 1901, 1), (45_292, 2024, 1), (45_351, 2024, 2),
      (45_352, 2024, 3), (2_958_465, 9999, 12),
    ])
  func dates(days: Int, year: Int, month: Int) throws {
    let date = try #require(SerialDate(days))
    #expect((date.year, date.month) == (year, month))
    #expect(SerialDate(60) == nil)
    #expect(SerialDate(2_958_466) == nil)
  }
}
