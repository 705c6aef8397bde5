import BudgetModel
import BudgetText
import Testing

@testable import BudgetReports

@Suite("The page of a book") struct BudgetPageTests {
  private func page(
    _ book: BudgetBook, asOf month: Month = .june, _ strings: Strings = chinese
  ) -> String {
    BudgetPage(book, asOf: month, strings).text
  }

  private func occurrences(of text: String, in page: String) -> Int {
    page.ranges(of: text).count
  }

  @Test("Rows read like the report's, numbers at the right, words beside colours")
  func table() throws {
    let page = page(try twoProjects())
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n"))
    #expect(
      page.contains(
        "<tr><th scope=\"row\">电梯维保</th><td class=\"n\">35.00</td><td class=\"n\">7.00</td>"
          + "<td class=\"n\">28.57</td><td class=\"n\">20.00</td><td class=\"n\">-8.57</td>"
          + "<td class=\"n\">3.00</td><td class=\"w caution\">未填报 至5月滞后</td>"
          + "<td class=\"w danger\">红</td><td class=\"w\">6</td><td class=\"n\">13.00</td></tr>"))
    #expect(page.contains("<td class=\"n\">135.50</td><td class=\"n\">67.30</td>"))
  }

  @Test("Nothing is fetched and only the page's own style and script are let")
  func selfContained() throws {
    let page = page(try twoProjects())
    #expect(
      page.contains(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
          + "'sha256-\(PageStyle.digest)'; script-src 'sha256-\(PageScript.digest)'; "
          + "base-uri 'none'; form-action 'none'\"/>"))
    for word in ["http:", "https:", "url(", "@import", " src=", " href=", " style=", " onclick="] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("prefers-color-scheme:dark"))
    #expect(page.contains("@page{size:A4 landscape"))
  }

  @Test("Curves have a title and their amounts in words, and end where nothing is reported")
  func curves() throws {
    let page = page(try twoProjects())
    #expect(page.contains("<title id=\"u-t\">某单位：计划、支出与序时</title>"))
    #expect(
      page.contains(
        "<desc id=\"u-d\">截至6月末，单位万元：计划累计 60.25、累计支出 67.30、序时 67.75</desc>"))
    // Equipment is reported through May.
    #expect(page.contains("<title id=\"p0-t\">电梯维保</title>"))
    #expect(
      page.contains("<desc id=\"p0-d\">截至6月末，单位万元：计划累计 10.00、累计支出 7.00、序时 17.50</desc>"))
    #expect(occurrences(of: "<svg ", in: page) == 3)
    // The unit and heating for six months, equipment for five, and one in the legend.
    #expect(occurrences(of: "<circle ", in: page) == 6 + 6 + 5 + 1)
  }

  @Test("The curve's points stand at their amounts, in whole tenths")
  func points() throws {
    // 12 in December of a scale that ends at 15: 5 to the line, at most five lines; 66 left, 18 right of 1160.
    let curve = YearCurve(try project("C", "c", plan: ["3", "6", "10", "12"]), asOf: .january)
    let drawing = CurveDrawing(
      curve: curve, strings: chinese, title: "c", identifier: "c", isSmall: false)
    // From above 40 to 30 from below of 340 are 270 for 15: 12 is 216, at 310 − 216.
    #expect(drawing.svg.contains("L1142.0 94.0\"/>"))
    // March is a quarter of 1076 behind 66, 3 is 54 above 310; its square is 6.4 wide.
    #expect(
      drawing.svg.contains("<rect x=\"331.8\" y=\"252.8\" width=\"6.4\" height=\"6.4\"/>"))
    #expect(drawing.svg.contains(">15</text>"))
    #expect(!drawing.svg.contains(">20</text>"))
  }

  @Test("Texts of others stay texts")
  func escaping() throws {
    let name = "<script>alert(\"1\")</script>&amp;'"
    let page = page(
      try book([project("]]>", name, plan: ["0", "0", "0", "1"])], unit: "</title><b>"))
    #expect(occurrences(of: "<script>", in: page) == 1)
    #expect(!page.contains("</title><b>"))
    #expect(
      page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;</th>"))
    #expect(page.contains("]]&gt;"))
  }

  @Test("Of many projects those that lag most have curves, which is said")
  func manyProjects() throws {
    // The first one is on its way, sixty others have spent nothing.
    let all = try (0...60).map { place in
      try project(
        "P\(place)", "项目\(place)", plan: ["1", "2", "3", "4"],
        spending: place == 0 ? ["4"] : ["0"])
    }
    let page = page(try book(all), asOf: .january)
    #expect(occurrences(of: "<svg ", in: page) == 1 + BudgetPage.mostCurves)
    #expect(!page.contains("id=\"p0-t\""))
    #expect(page.contains("只画偏差最低的 60 个（共 61 个）。"))
  }

  @Test("Revised plans and adjustments are on it")
  func changes() throws {
    var lifts = try project("E", "电梯", plan: ["1", "2", "3", "4"], adjustments: [(.may, "2")])
    lifts = Project(
      code: "E", name: "电梯", budget: lifts.budget, purpose: "", goals: [], plan: lifts.plan,
      planRevisions: [
        PlanRevision(
          month: .june,
          plan: Plan(
            march: try wan("1"), june: try wan("2"), october: try wan("4.5"),
            december: try wan("6")),
          reason: "追加后修订")
      ], adjustments: lifts.adjustments)
    let page = page(try book([lifts]))
    #expect(
      page.contains("<td class=\"n\">4.50</td><td class=\"n\">6.00</td><td class=\"w\">6月</td>"))
    #expect(page.contains("追加后修订"))
    #expect(page.contains("2024年预算调整"))
  }
}
