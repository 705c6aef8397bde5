import Foundation
import TestSupport
import Testing

@testable import budget_docs

@Suite("budget(1)") struct ManualPageTests {
  @Test("The pages kept are those that the commands make; `make docs` makes them anew")
  func fresh() throws {
    for (path, page) in ManualPages.all {
      let file = "\(Repository.root)/docs/man/\(path)"
      #expect(try String(contentsOfFile: file, encoding: .utf8) == page.text, "\(path)")
    }
  }

  @Test("Words mean themselves: hyphens, backslashes, quotes, and dots where a request would stand")
  func escaping() {
    #expect(Roff.escaped(".TH a\\b -o 'x'") == "\\&.TH a\\eb \\-o \\(aqx\\(aq")
    #expect(Roff.argument("\"a\"") == "\"\\(dqa\\(dq\"")
  }

  @Test("Every command and option is told, what all of them take but once", arguments: [0, 1])
  func complete(place: Int) {
    let text = ManualPages.all[place].page.text
    #expect(text.components(separatedBy: "\n.SS ").count - 1 == 18)
    #expect(text.contains(".SS \"budget import spending\"\n"))
    #expect(text.contains("\\fB\\-\\-fail\\-on\\fR \\fI<"))
    #expect(text.components(separatedBy: "\\fB\\-\\-lang\\fR").count == 2)
  }

  @Test("Groff formats them without a complaint, 80 columns wide")
  func formatted() throws {
    for (path, page) in ManualPages.all {
      let isChinese = path.hasPrefix("zh")
      let run = try Program("/usr/bin/groff").run(
        ["-k", "-K", "utf8", "-man", "-Tutf8", "-ww", "-rLL=78n", "-P-cbou"]
          + (isChinese ? ["-mzh"] : []),
        environment: ["PATH": "/usr/bin:/bin"], stdin: page.text)
      #expect(run.status == 0 && run.stderr == "")
      #expect(
        run.stdout.contains(isChinese ? "budget - 预算执行跟踪" : "budget - track budget execution"))
      #expect(run.stdout.contains("       --fail-on <\(isChinese ? "状态" : "state")>\n"))
    }
  }
}
