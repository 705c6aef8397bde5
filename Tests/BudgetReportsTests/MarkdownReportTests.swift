import BudgetModel
import BudgetReports
import BudgetText
import Testing

@Suite("Markdown report") struct MarkdownReportTests {
  @Test("A heading, the line of the month, a pipe table and its totals")
  func wholePage() throws {
    #expect(
      Summary(try twoProjects(), asOf: .june).report(english).markdown == """
        ## 某单位  Budget execution 2024

        As of the end of Jun 2024 (plan approved)  Time elapsed 50.00%  Amounts in 10,000 yuan

        | Project | Adjusted budget | Spent to date | Planned progress % | Execution % | Deviation (pp) | Amount behind | Status | Clock light | Months not reported | To spend by Oct |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- | --- | ---: |
        | 电梯维保 | 35.00 | 7.00 | 28.57 | 20.00 | -8.57 | 3.00 | not reported, May behind | red | 6 | 13.00 |
        | Heating 供暖 | 100.50 | 60.30 | 50.00 | 60.00 | +10.00 | 0.00 | on track | green |  | 19.70 |
        | **Total (2)** | **135.50** | **67.30** | **44.46** | **49.67** | **+5.20** | **3.00** |  |  |  |  |

        Behind: 1 (incl. far behind: 0; Jun not reported, so not certain: 1), by 3.00 in all; overspent: 0; Jun not reported: 1

        The status goes by the spending plan: behind when below it, far behind from 10 percentage points below. The clock light goes by the execution rate in percent of the time elapsed: red below 60%, yellow below 80%, else green.

        """)
  }

  @Test(
    "What Markdown or HTML would act on stays text",
    arguments: [
      ("a|b", #"a\|b"#), ("*a* _b_ ~~c~~", #"\*a\* \_b\_ \~\~c\~\~"#),
      ("`x` [y](z)", #"\`x\` \[y\](z)"#), (#"\"#, #"\\"#), ("# 1", "\\# 1"),
      ("<b>&amp;", "&lt;b>&amp;amp;"),
      // The bar divides cells whatever mark sits on it.
      ("a|\u{301}b", "a\\|\u{301}b"),
      ("两\n行", "两 行"), ("\u{1B}[2J\u{202E}", #"?\[2J?"#),
      ("电\u{34F}梯\u{AD}☃\u{FE0F}\u{3164}", "电梯☃"),
    ])
  func escaping(name: String, expected: String) throws {
    let markdown = Summary(
      try book([project("A", name, plan: ["0", "0", "0", "1"])], unit: name), asOf: .march
    ).report(chinese).markdown
    #expect(markdown.hasPrefix("## \(expected)  2024年"))
    #expect(markdown.contains("\n| \(expected) | 1.00 | "))
  }
}
