import TestSupport
import Testing

@Suite("What an import leaves to be settled") struct ImportDoubtTests {
  /// A text, what its preview says in each language.
  private typealias Doubt = (text: String, zh: String, en: String)

  private static let doubts: [Doubt] = [
    (
      "项目,10月\n招待所运行费,约一万\n", "第2行第2列 招待所运行费 “约一万”不是金额。",
      "line 2, column 2 招待所运行费 “约一万” is no amount."
    ),
    (
      // The code of one project beside the name of another.
      "项目编码,项目名称,10月\n\(Desk.cars),招待所运行费,1\n",
      "第2行第1列 “\(Desk.cars) 招待所运行费”对应多个项目：公务用车服务平台运行 \(Desk.cars)、招待所运行费 \(Desk.hostel)。",
      "line 2, column 1 “\(Desk.cars) 招待所运行费” fits several projects: 公务用车服务平台运行 \(Desk.cars), 招待所运行费 \(Desk.hostel)."
    ),
    (
      "项目,累计支出\n大型设备运行保障经费,-1\n", "第2行第2列 大型设备运行保障经费 至10月累计支出将为负数（-1.00）。",
      "line 2, column 2 大型设备运行保障经费 Spending through Oct would be below zero (-1.00)."
    ),
    (
      "项目,10月\n招待所运行费,1\n招待所运行费,2\n", "第3行第2列 招待所运行费 与第2行是同一个项目。",
      "line 3, column 2 招待所运行费 This is the project of row 2."
    ),
    (
      "项目,10月（元）\n招待所运行费,0.005\n", "第2行第2列 招待所运行费 “0.005”不是整分，最近的是 0.01 元。",
      "line 2, column 2 招待所运行费 “0.005” is no whole 分; the nearest is 0.01 yuan."
    ),
    (
      "项目,10月\n招待所运行费,15000\n", "像是以元为单位（1.50 万元）；请用 --unit 指明。",
      "looks like yuan (1.50 万元); say it with --unit."
    ),
  ]

  @Test(
    "Each doubt: its cell and sentence in both languages, status 1, with --yes 65, nothing written")
  func doubts() throws {
    for (text, zh, en) in Self.doubts {
      try Desk.with { (desk) throws in
        try desk.folder.write(text, to: "in.csv")
        let before = try desk.text
        for (language, words) in [("zh", zh), ("en", en)] {
          let command = [
            "import", "spending", "in.csv", "--into", "a.json", "--month", "10", "--lang", language,
          ]
          // Wide, so that no line is broken.
          let shown = budget(command, columns: 300, in: desk.folder.path)
          #expect(shown.status == 1 && shown.stderr == "")
          #expect(shown.stdout.contains(words), "\(shown.stdout)")
          #expect(budget(command + ["--yes"], in: desk.folder.path).status == 65)
        }
        #expect(try desk.text == before)
        #expect(try desk.folder.names() == ["a.json", "in.csv"])
      }
    }
  }
}
