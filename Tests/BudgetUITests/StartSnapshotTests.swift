import BudgetModel
import BudgetText
import TerminalKit
import TestSupport
import Testing

@testable import BudgetUI

/// The start screen and the screens of a book without projects, cell by cell.
@Suite struct StartSnapshotTests {
  struct Scene: Sendable {
    let name: String
    var keys = ""
    var missing: String?
    var recent: [RecentBook] = []
    /// What else happens after the keys.
    var then: (@Sendable (inout StartDriver) throws -> Void)?
  }

  private static let sizes = [(20, 60), (24, 80), (40, 120)]

  private static let recent = [
    RecentBook(path: "/data/2024.json", unit: "临西县机关后勤服务中心本级（示例）", year: 2024),
    RecentBook(path: "/data/gone.json", unit: "临西县教育局", year: 2023),
    RecentBook(path: "/data/broken.json", unit: "临西县财政局", year: 2024),
    RecentBook(path: "/net/slow.json", unit: "临西县档案馆", year: 2024),
    RecentBook(path: "/data/new.json", unit: "示例单位", year: 2024),
  ]

  static let scenes = [
    Scene(name: "start"),
    Scene(name: "start-missing", missing: "2025.json"),
    Scene(
      name: "start-recent", keys: "↓↓↓↓", recent: recent,
      then: { driver in
        let today = CalendarDate(year: 2024, month: 10, day: 8)
        driver.send(
          .looked(
            path: "/data/2024.json", .standing(RecentStanding(try Books.sample(), today: today))))
        driver.send(.looked(path: "/data/gone.json", .missing))
        driver.send(.looked(path: "/data/broken.json", .unreadable))
        driver.send(
          .looked(path: "/data/new.json", .standing(RecentStanding(Books.empty, today: today))))
      }),
    Scene(name: "start-help", keys: "?"),
    Scene(
      name: "start-file", keys: "f年⇥",
      then: { driver in
        driver.send(
          .completed(
            CompletedPath(
              typed: "年", text: "年度/", choices: ["年度/2023.json", "年度/2024.json"])))
        driver.strike("3⏎")
        driver.answer(.failed("年度/3：没有这个文件，请核对路径。"))
      }),
    Scene(name: "start-opening", keys: "fa.json⏎"),
    Scene(name: "new-year", keys: "n430001⇥机关后勤服务中心"),
    Scene(name: "new-year-sources", keys: "n⇥⇥⇥⇥⇥⇥⇥⌃n上年结转⌃n财政资金⌃s"),
    Scene(
      name: "new-year-carried", keys: "n↑2024.json⏎",
      then: { driver in driver.answer(.year(try Books.sample())) }),
    Scene(name: "new-year-leaving", keys: "n430⎋"),
    Scene(name: "book-import", keys: "i公布.txt"),
    Scene(
      name: "book-import-found", keys: "i公布.txt⏎",
      then: { driver in driver.answer(.book(ImportedBook(try Books.sample()))) }),
    Scene(
      name: "book-import-refused", keys: "i公布.txt⏎",
      then: { driver in
        driver.answer(.noBook(BookRefusal("没有年度，请填写。", missing: .year)))
      }),
  ]

  @Test(arguments: scenes) func startsLookAsTheyDid(scene: Scene) throws {
    try compare(scene.name, Language.allCases) { language, rows, columns in
      var driver = StartDriver(
        in: language, missing: scene.missing, recent: scene.recent, rows: rows, columns: columns)
      driver.strike(scene.keys)
      try scene.then?(&driver)
      return driver.frame
    }
  }

  @Test(arguments: [("1", "projects"), ("2", "entry"), ("3", "variance"), ("5", "months")])
  func aBookWithoutProjectsSaysWhatToDoNext(key: String, screen: String) throws {
    try compare("empty-\(screen)", Language.allCases) { language, rows, columns in
      var app = AppDriver(Books.empty, asOf: .september, in: language, rows: rows, columns: columns)
      app.strike(key)
      return app.frame
    }
  }

  @Test func nothingIsOfferedToAReader() {
    let app = AppDriver(Books.empty, isReadOnly: true)
    #expect(app.shows("文件中还没有项目。"))
    #expect(!app.shows("新增项目"))
  }

  @Test func theLowestScreenKeepsItsTotals() {
    let app = AppDriver(Books.empty, rows: 10, columns: 50)
    #expect(app.rows[3].hasPrefix("文件中还没有项目。"))
    #expect(app.rows[6].hasPrefix("合计"))
  }

  private func compare(
    _ name: String, _ languages: [Language],
    _ draw: (Language, _ rows: Int, _ columns: Int) throws -> Frame
  ) throws {
    var mismatch: (any Error)?
    for language in languages {
      for (rows, columns) in Self.sizes {
        do {
          try Golden.expect(
            try draw(language, rows, columns).dump(),
            equals: "\(name)-\(columns)x\(rows)-\(language.rawValue)")
        } catch {
          mismatch = error
        }
      }
    }
    if let mismatch { throw mismatch }
  }
}
