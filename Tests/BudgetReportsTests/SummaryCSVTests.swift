import BudgetModel
import BudgetReports
import Testing

@Suite("Summary as CSV") struct SummaryCSVTests {
  private static let header =
    "code,name,approvedBudget,adjustedBudget,planned,plannedPercent,actual,actualPercent,deviation,"
    + "amountBehind,status,timeLight,missingMonths,reportedThrough,asReported.month,"
    + "asReported.deviation,asReported.status,nextCheckpoint.month,nextCheckpoint.planned,"
    + "nextCheckpoint.remaining,nextCheckpoint.perMonth,yearEndEstimate\n"

  /// The cell of the name in the only line of a book with one project.
  private func cell(_ name: String) throws -> String {
    let csv = Summary.csv([
      Summary(try book([project("C", name, plan: ["0", "0", "0", "1"])]), asOf: .march)
    ])
    let end = ",1.00,1.00,0.00,0.00,0.00,0.00,0.00,0.00,onTrack,red,1 2 3,,,,,6,0.00,0.00,0.00,\n"
    try #require(csv.hasPrefix(Self.header + "C,") && csv.hasSuffix(end))
    return String(csv.dropFirst(Self.header.count + 2).dropLast(end.count))
  }

  @Test("The JSON's fields, one line a project, negative numbers as numbers")
  func wholeText() throws {
    #expect(
      Summary.csv([Summary(try twoProjects(), asOf: .june)]) == Self.header
        + "E1,电梯维保,35.00,35.00,10.00,28.57,7.00,20.00,-8.57,3.00,behind,red,6,5,5,-3.81,behind,10,20.00,13.00,3.25,16.80\n"
        + "H2,Heating 供暖,100.50,100.50,50.25,50.00,60.30,60.00,10.00,0.00,onTrack,green,,6,,,,10,80.00,19.70,4.925,120.60\n"
    )
  }

  @Test("Several units: two columns in front say whose project it is")
  func severalUnits() throws {
    let csv = Summary.csv([
      Summary(try twoProjects(unit: "甲"), asOf: .june),
      Summary(try twoProjects(unit: "乙,丙"), asOf: .june),
    ])
    let lines = csv.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0] == "unit.code,unit.name," + Self.header.dropLast())
    #expect(lines[1].hasPrefix("430001,甲,E1,电梯维保,35.00,"))
    #expect(lines[3].hasPrefix("430001,\"乙,丙\",E1,电梯维保,35.00,"))
  }

  @Test("What has no value is an empty cell; the columns stay")
  func noValues() throws {
    let csv = Summary.csv([
      Summary(try book([project("Z", "空", plan: ["0", "0", "0", "0"])]), asOf: .february)
    ])
    #expect(csv == Self.header + "Z,空,0.00,0.00,,,0.00,,,,,,1 2,,,,,,,,,\n")
  }

  @Test(
    "Commas, quotation marks and line breaks are quoted",
    arguments: [
      ("a,b", "\"a,b\""), ("说\"好\"", "\"说\"\"好\"\"\""), ("一\n二", "\"一\n二\""),
      ("a\rb", "\"a\nb\""), ("a\r\nb", "\"a\nb\""), ("a b", "a b"),
      // A mark on the quotation mark does not hide it.
      ("a\"\u{301},b", "\"a\"\"\u{301},b\""),
    ])
  func quoting(name: String, expected: String) throws {
    #expect(try cell(name) == expected)
  }

  @Test(
    "What a spreadsheet would run is made text; numbers stay numbers",
    arguments: [
      ("=1+1", "'=1+1"), ("+x", "'+x"), ("-x", "'-x"), ("@x", "'@x"), ("\tx", "'\tx"),
      ("\r=x", "\"'\n=x\""), ("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\""),
      ("-", "'-"), ("--1", "'--1"), ("-1.2.3", "'-1.2.3"), ("-.5", "'-.5"), ("+1", "'+1"),
      ("-8.57", "-8.57"), ("-3", "-3"), ("1=1", "1=1"),
    ])
  func defusing(name: String, expected: String) throws {
    #expect(try cell(name) == expected)
  }

  @Test("Control characters and marks of direction do not come out")
  func hostileNames() throws {
    #expect(try cell("\u{1B}[2J红\u{9B}31m\u{202E}") == "?[2J红?31m?")
    #expect(try cell("=\u{7}x\ty") == "'=?x\ty")
    #expect(try cell("\u{AD}=电\u{34F}梯\u{3164}☃\u{FE0F}") == "'=电梯☃")
  }
}
