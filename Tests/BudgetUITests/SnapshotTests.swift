import BudgetModel
import BudgetText
import BudgetUI
import TerminalKit
import TestSupport
import Testing

/// Whole screens, cell by cell.
@Suite struct SnapshotTests {
  struct Scene: Sendable {
    let name: String
    let keys: String
    var sizes = [(24, 80)]
    var languages = [Language.chinese]
    var isReadOnly = false
    var isEmpty = false
    var trouble: String?
    var history: [HistoryEntry] = []
    var atHand = Int.max
    /// What else happens after the keys.
    var then: (@Sendable (inout AppDriver) throws -> Void)?
  }

  private static let sizes = [(20, 60), (24, 80), (40, 120)]

  static let scenes = [
    Scene(
      name: "projects", keys: "", sizes: [(20, 60), (24, 80), (40, 120)],
      languages: [.chinese, .english]),
    Scene(
      name: "entry", keys: "2", sizes: [(20, 60), (24, 80), (40, 120)],
      languages: [.chinese, .english]),
    Scene(name: "entry-typing", keys: "2↓1.2+3", languages: [.chinese, .english]),
    Scene(name: "entry-clearing", keys: "2⌫"),
    Scene(
      name: "entry-question", keys: "230⏎", sizes: [(20, 60), (24, 80), (40, 120)],
      languages: [.chinese, .english]),
    Scene(name: "entry-error", keys: "2⇥1..2⏎", languages: [.chinese, .english]),
    Scene(name: "entry-saved", keys: "2↓2.5⏎"),
    Scene(
      name: "variance", keys: "3", sizes: [(20, 60), (24, 80), (40, 120)],
      languages: [.chinese, .english]),
    Scene(name: "variance-unexplained", keys: "3ff", languages: [.chinese, .english]),
    Scene(name: "evaluation", keys: "7", sizes: sizes, languages: [.chinese, .english]),
    Scene(name: "score", keys: "7↓↓⏎", sizes: sizes, languages: [.chinese, .english]),
    Scene(name: "form-preview", keys: "7F", sizes: sizes, languages: [.chinese, .english]),
    Scene(name: "form-request", keys: "7F⏎", languages: [.chinese, .english]),
    Scene(name: "variance-filtered", keys: "3↓fs"),
    Scene(name: "months", keys: "5", sizes: sizes, languages: [.chinese, .english]),
    Scene(name: "months-cumulative", keys: "5v", sizes: sizes, languages: [.chinese, .english]),
    Scene(name: "months-rate", keys: "5vv", sizes: sizes, languages: [.chinese, .english]),
    Scene(
      name: "months-question", keys: "5←↓30⏎", sizes: sizes, languages: [.chinese, .english]),
    Scene(
      name: "months-closed", keys: "2[[c→⏎]]⎋5↓↓↓↓↓s1.2+3", sizes: sizes,
      languages: [.chinese, .english]),
    Scene(name: "help-months", keys: "5?", sizes: [(90, 80)], languages: [.chinese, .english]),
    Scene(
      name: "project", keys: "/大剧院⏎⏎", sizes: [(20, 60), (24, 80), (40, 120)],
      languages: [.chinese, .english]),
    Scene(name: "project-scrolled", keys: "⇲⏎⇟", languages: [.chinese, .english]),
    Scene(name: "help", keys: "?", sizes: [(24, 80), (40, 120)], languages: [.chinese, .english]),
    Scene(name: "help-entry", keys: "2?", sizes: [(90, 80)], languages: [.chinese, .english]),
    Scene(
      name: "unsaved", keys: "22.7⏎⏎", languages: [.chinese, .english],
      trouble: "磁盘已满或超出配额；请腾出空间。"),
    Scene(
      name: "quit-question", keys: "22.7⏎⏎q", sizes: [(20, 60), (24, 80)],
      languages: [.chinese, .english], trouble: "磁盘已满或超出配额；请腾出空间。"),
    Scene(name: "read-only", keys: "25", isReadOnly: true),
    Scene(name: "find", keys: "/运行", languages: [.chinese, .english]),
    Scene(name: "find-nothing", keys: "/没有"),
    Scene(name: "palette", keys: "⌃p", sizes: sizes, languages: [.chinese, .english]),
    Scene(name: "palette-find", keys: "2⌃pxm", sizes: sizes, languages: [.chinese, .english]),
    Scene(name: "find-entry-nothing", keys: "2/没有"),
    Scene(name: "empty", keys: "", languages: [.chinese, .english], isEmpty: true),
    Scene(
      name: "paste", keys: "2", sizes: sizes, languages: [.chinese, .english],
      then: { app in
        app.paste(table)
        app.strike("↓↓")
      }),
    Scene(name: "moving", keys: "2M↓", sizes: sizes, languages: [.chinese, .english]),
    Scene(
      name: "moving-question", keys: "2M↓↓⏎", sizes: sizes, languages: [.chinese, .english]),
    Scene(name: "closing-question", keys: "2c", sizes: sizes, languages: [.chinese, .english]),
    Scene(
      name: "conflict-question", keys: "2↓4.65", sizes: sizes, languages: [.chinese, .english],
      then: { app in
        try app.write(AppDriver.spend("13053524P00000210294E", "4.56", in: .september))
        app.strike("⏎")
      }),
    Scene(
      name: "saving-slowly", keys: "2", sizes: sizes, languages: [.chinese, .english],
      then: { app in
        app.holdsCommits = true
        app.strike("↓4.65⏎5.1")
        app.dawdle()
      }),
    Scene(
      name: "reason", keys: "2c→⏎↓4.65⏎凭证录反了", sizes: sizes, languages: [.chinese, .english]),
    Scene(
      name: "history", keys: "44", sizes: sizes, languages: [.chinese, .english],
      history: history),
    Scene(
      name: "history-scrolled", keys: "44↓↓↓", sizes: sizes, languages: [.chinese, .english],
      history: history),
    Scene(
      name: "history-of-project", keys: "↓4", sizes: sizes, languages: [.chinese, .english],
      history: history),
    Scene(
      name: "history-reading", keys: "", sizes: sizes, languages: [.chinese, .english],
      history: history, atHand: 6,
      then: { app in
        app.holdsHistory = true
        app.strike("44⇲")
      }),
    Scene(
      name: "history-spoilt", keys: "44", sizes: sizes, languages: [.chinese, .english],
      history: history, atHand: 6,
      then: { app in
        app.send(.history(.read(History(app.history, unreadableLines: 3))))
      }),
    Scene(name: "form", keys: "E", sizes: sizes, languages: [.chinese, .english]),
    Scene(
      name: "form-problem", keys: "E⇥⇥⇥⌃u40⌃s", sizes: sizes, languages: [.chinese, .english]),
    Scene(
      name: "form-indicators", keys: "E⇟⇟⇟⇟⇟⇤⇤", sizes: sizes, languages: [.chinese, .english]),
    Scene(
      name: "form-new", keys: "aP1⇥新项目⇥负责人⇥张三⇥350000元⇥⇥10%⇥3.3333%⇥20⇥30", sizes: sizes,
      languages: [.chinese, .english]),
    Scene(name: "form-clash", keys: "E⇥x", sizes: sizes, languages: [.chinese, .english]) { app in
      try app.write(
        .name(
          project: "13053524P00000210281P", Replacing("大型设备运行保障经费", with: "大型设备维修维保")))
      app.poll()
      app.strike("⌃s")
    },
    Scene(name: "form-leaving", keys: "E⇥x⎋", sizes: sizes, languages: [.chinese, .english]),
    Scene(name: "form-doubt", keys: "E⇥⇥⇥⌃u350000⌃s", languages: [.chinese, .english]),
    Scene(name: "form-help", keys: "E", sizes: [(40, 80)], languages: [.chinese, .english]) { app in
      app.strike(.function(1))
    },
    Scene(name: "removing-question", keys: "D", sizes: sizes, languages: [.chinese, .english]),
    Scene(
      name: "too-small", keys: "2", sizes: [(9, 80), (5, 20)], languages: [.chinese, .english]),
  ]

  /// Changes of every usual kind by two people, more than sixty columns hold in a line.
  private static let history: [HistoryEntry] = {
    let (lifts, cars) = ("13053524P00000210281P", "13053524P00000210294E")
    func entry(
      _ sequence: Int, _ author: Author, _ edits: [Edit], _ cause: Cause = .typed,
      because reason: String? = nil
    ) -> HistoryEntry {
      HistoryEntry(
        sequence: sequence, time: Timestamp(seconds: 1_728_349_200 + Int64(sequence) * 3_600),
        author: author, commit: CommitID("old-\(sequence)"), edits: edits, cause: cause,
        reason: reason)
    }
    let (me, other) = (AppDriver.me, AppDriver.other)
    let monthly = (1...22).map { number in
      entry(
        number, number.isMultiple(of: 2) ? me : other,
        [
          AppDriver.spend(
            number.isMultiple(of: 2) ? cars : lifts, "\(number).5",
            in: Month.allCases[number % 12])
        ])
    }
    return monthly + [
      entry(
        23, other, Month.allCases.prefix(5).map { AppDriver.spend(lifts, "1.2", in: $0) }, .applied),
      entry(24, me, [.closing(Replacing(nil, with: .august))]),
      entry(
        25, me, [AppDriver.spend(cars, "4.56", from: "4.65", in: .august)],
        because: "凭证录反了数字，已与出纳核对，见九月第十二号凭证及其附件"),
      entry(26, me, [AppDriver.spend(cars, "4.65", from: "4.56", in: .august)], .undo(of: 25)),
      entry(27, Author(user: "", host: ""), [], .external),
      entry(
        28, other,
        [
          AppDriver.spend(lifts, "2.6", in: .september),
          .note(project: lifts, month: .september, Replacing(nil, with: "电梯维保费")),
        ]),
    ]
  }()

  /// What a spreadsheet might hold: months by name, a blank, a slip, another unit's project, a line of totals.
  private static let table =
    "项目\t8月\t9月\t备注\n大型设备运行保障经费\t0.5765\t2.60\t\n公务用车服务平台运行\t1.14\t4.65\t\n"
    + "机关院内\t\t5..98\t维修\n丁项目\t3.00\t4.00\t\n疫情防控隔离点餐费\t0.00\t70\t\n合计\t4.72\t81.23\t\n"

  @Test(arguments: scenes) func screensLookAsTheyDid(scene: Scene) throws {
    var mismatch: (any Error)?
    for language in scene.languages {
      for (rows, columns) in scene.sizes {
        var app = AppDriver(
          scene.isEmpty ? Books.empty : try Books.sample(), asOf: .september, in: language,
          isReadOnly: scene.isReadOnly, rows: rows, columns: columns, history: scene.history,
          atHand: scene.atHand)
        app.trouble = scene.trouble
        app.strike(scene.keys)
        try scene.then?(&app)
        do {
          try Golden.expect(
            app.frame.dump(), equals: "\(scene.name)-\(columns)x\(rows)-\(language.rawValue)")
        } catch {
          mismatch = error
        }
      }
    }
    if let mismatch { throw mismatch }
  }
}
