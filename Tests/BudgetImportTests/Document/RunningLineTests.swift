import BudgetImport
import BudgetModel
import Foundation
import TestSupport
import Testing

/// What a page has above and below its text.
struct PageEdges: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// `#` stands for the number of the page.
  var top: [String] = []
  var end: [String] = []

  /// A text with a page's end after every so many printed lines, also within cells.
  func printed(_ text: String, every count: Int) -> String {
    var lines: [String] = []
    var page = 1
    var printed = 0
    var mark = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(mark + line)
      mark = ""
      if line.contains(where: { !$0.isWhitespace }) { printed += 1 }
      guard printed == count else { continue }
      lines += numbered(end, page)
      page += 1
      printed = 0
      mark = "\u{0C}"
      for line in numbered(top, page) {
        lines.append(mark + line)
        mark = ""
      }
    }
    return lines.joined(separator: "\n")
  }

  private func numbered(_ lines: [String], _ page: Int) -> [String] {
    lines.map { $0.replacing("#", with: String(page)) }
  }
}

@Suite("What is printed on every page") struct RunningLineTests {
  private static let edges = [
    PageEdges(
      testDescription: "A browser's", top: ["2024/3/12 09:14      部门预算绩效"],
      end: ["file:///tmp/x.html      #/24"]),
    PageEdges(testDescription: "Numbers in words", end: ["第 # 页 共 24 页"]),
    PageEdges(testDescription: "A unit and dashes", top: ["临西县机关后勤服务中心"], end: ["- # -"]),
    PageEdges(testDescription: "A date, a unit and a number", end: ["2024年3月12日", "某县财政局 第#页"]),
    PageEdges(testDescription: "Three lines above", top: ["某县财政局", "2024-03-12", "打印页#"]),
    PageEdges(testDescription: "Bare numbers", end: ["#"]),
  ]

  @Test("The seed between them is read exactly", arguments: edges, [23, 34, 61])
  func seed(_ edges: PageEdges, every: Int) throws {
    let text = try #require(SeedTests.text)
    let plain = try DocumentReader.read(DocumentText(text))
    let reading = try DocumentReader.read(DocumentText(edges.printed(text, every: every)))
    #expect(reading.book == plain.book)
    #expect(reading.uncertain == [])
    #expect(reading.unread == [])
  }

  @Test("Pages that each end as their forms do lose nothing")
  func lastLines() throws {
    let pages = (1...4).map { number in
      """
      2025年度绩效目标表
      820001 某某县第一中学 单位：万元
      项目名称 项目\(number)号
      年度资金总额 \(number).00 其中：财政资金 \(number).00
      年度目标 完成第\(number)期
      一级指标 二级指标 三级指标 指标值 指标值确定依据
      产出指标 数量指标 期数 ≥\(number)期 合同
      满意度指标 服务对象满意度指标 师生满意度 ≥90% 年度工作
      计划
      """
    }
    let reading = try DocumentReader.read(DocumentText(pages.joined(separator: "\n\u{0C}")))
    #expect(reading.book.projects.map(\.goals) == (1...4).map { ["完成第\($0)期"] })
    #expect(reading.book.projects.map(\.indicators.count) == [2, 2, 2, 2])
    #expect(reading.book.projects.allSatisfy { $0.indicators.last?.basis == "年度工作计划" })
  }
}
