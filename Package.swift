// swift-tools-version: 6.2
import PackageDescription

// Rooms and the only imports allowed between them; docs/architecture.md draws the same picture.

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

// A room whose loops go over every character, cell or byte: optimised in debug builds too, where the tests spend much
// of their time in it. Overflow and ranges are checked all the same.
func innerRoom(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: swiftSettings + [.unsafeFlags(["-O"], .when(configuration: .debug))])
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: swiftSettings)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

// Which commit is built, `make` says; a plain `swift build` names none. One small file of C and the
// main file depend on it.
let commit = Context.environment["BUDGET_COMMIT"].flatMap { $0.isEmpty ? nil : $0 }

let package = Package(
  name: "budget",
  products: [.executable(name: "budget", targets: ["budget"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // Ground floor: each stands alone.
    .target(name: "CPinyin"),
    innerRoom("PinyinText", ["CPinyin"]),
    room("BudgetModel", ["PinyinText"]),
    innerRoom("StrictJSON"),
    .target(name: "CWidth"),
    .target(name: "CProcess"),
    // By the archive's name: the twenty kilobytes in use are linked in, no library of megabytes is loaded.
    .target(name: "CDigest", linkerSettings: [.linkedLibrary(":libcrypto.a")]),
    .target(name: "CFileSystem"),
    .target(name: "CSample"),
    .target(
      name: "CCommit", cSettings: commit.map { [.define("BUDGET_COMMIT", to: $0)] } ?? []),
    .target(name: "CExpat", linkerSettings: [.linkedLibrary(":libexpat.a")]),
    .target(
      name: "CArchive",
      linkerSettings: [.linkedLibrary(":libminizip.a"), .linkedLibrary(":libz.a")]),
    // Only its header is needed to build; the library is loaded when it is first used.
    .target(name: "CWorkbookWriter"),
    innerRoom("DisplayText", ["CWidth"]),
    .target(
      name: "CCurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

    // What becomes figures: tables and documents of others, already text and cells.
    room("BudgetImport", ["BudgetModel"]),

    // What the figures become: files, words, reports.
    room("BudgetStore", ["BudgetModel", "StrictJSON", "CDigest", "CFileSystem"]),
    room("BudgetText", ["BudgetModel", "BudgetImport"]),
    room("BudgetFigures", ["BudgetModel", "BudgetText"]),
    room(
      "BudgetReports",
      [
        "BudgetModel", "BudgetImport", "BudgetText", "BudgetFigures", "DisplayText", "StrictJSON",
      ]),

    // The files of others, through C libraries.
    room(
      "BudgetExchange",
      [
        "BudgetModel", "BudgetImport", "BudgetText", "BudgetFigures", "BudgetReports",
        "DisplayText", "CArchive", "CExpat", "CWorkbookWriter",
      ]),

    // The screen.
    innerRoom("TerminalKit", ["DisplayText"]),
    room("CursesTerminal", ["TerminalKit", "CCurses", "DisplayText"]),
    room(
      "BudgetUI",
      [
        "BudgetModel", "BudgetImport", "BudgetText", "BudgetFigures", "BudgetReports",
        "TerminalKit", "DisplayText",
      ]),

    // The program.
    room(
      "BudgetCommands",
      [
        "BudgetModel", "BudgetImport", "BudgetExchange", "BudgetStore", "BudgetText",
        "BudgetReports", "BudgetUI", "CursesTerminal",
        "TerminalKit", "DisplayText", "StrictJSON", "CProcess", "CSample", argumentParser,
      ]),
    .executableTarget(
      name: "budget", dependencies: ["BudgetCommands", "CCommit"], swiftSettings: swiftSettings),

    // Measures the program; `make bench` runs it.
    .executableTarget(
      name: "budget-bench", dependencies: ["BudgetModel", "BudgetStore"], exclude: ["Yardsticks"],
      swiftSettings: swiftSettings),

    // Makes documents under docs/; `make docs` runs it.
    .executableTarget(
      name: "budget-docs",
      dependencies: [
        "BudgetCommands", "BudgetImport", "BudgetModel", "BudgetReports", "BudgetStore",
        "BudgetText", "BudgetUI", "TerminalKit",
      ],
      swiftSettings: swiftSettings),

    // What several tests share.
    .target(name: "CSpawn", path: "Tests/CSpawn"),
    .target(
      name: "TestSupport", dependencies: ["CSpawn"], path: "Tests/TestSupport",
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "terminal-probe", dependencies: ["CursesTerminal", "TerminalKit"],
      path: "Tests/TerminalProbe", swiftSettings: swiftSettings),
    .target(
      name: "HostileInput", dependencies: ["TerminalKit", "DisplayText"],
      path: "Tests/HostileInput", swiftSettings: swiftSettings),

    .target(
      name: "LedgerContract", dependencies: ["BudgetModel"], path: "Tests/LedgerContract",
      swiftSettings: swiftSettings),

    // The tests mirror the rooms.
    tests("PinyinTextTests", ["PinyinText"]),
    tests("BudgetModelTests", ["BudgetModel", "LedgerContract", "TestSupport"]),
    tests("StrictJSONTests", ["StrictJSON"]),
    tests("DisplayTextTests", ["DisplayText"]),
    tests(
      "BudgetStoreTests",
      [
        "BudgetStore", "BudgetModel", "CFileSystem", "StrictJSON", "LedgerContract", "TestSupport",
      ]),
    tests(
      "BudgetImportTests", ["BudgetImport", "BudgetModel", "BudgetStore", "TestSupport"],
      exclude: ["Documents"]),
    tests(
      "BudgetExchangeTests",
      [
        "BudgetExchange", "BudgetImport", "BudgetModel", "BudgetReports", "BudgetStore",
        "BudgetText", "TestSupport",
      ]),
    tests("BudgetTextTests", ["BudgetText", "BudgetImport", "BudgetModel", "DisplayText"]),
    tests("BudgetFiguresTests", ["BudgetFigures", "BudgetModel", "BudgetText"]),
    tests(
      "BudgetReportsTests",
      [
        "BudgetReports", "BudgetFigures", "BudgetModel", "BudgetText", "DisplayText",
        "BudgetStore", "TestSupport",
      ]),
    tests("TerminalKitTests", ["TerminalKit", "DisplayText"]),
    tests("CursesTerminalTests", ["TerminalKit", "CSpawn", "TestSupport", "terminal-probe"]),
    tests(
      "BudgetUITests",
      [
        "BudgetUI", "BudgetModel", "BudgetReports", "BudgetStore", "BudgetText", "TerminalKit",
        "DisplayText", "TestSupport",
      ], exclude: ["Goldens"]),
    tests(
      "SessionTests",
      [
        "BudgetCommands", "BudgetImport", "BudgetModel", "BudgetStore", "BudgetText", "BudgetUI",
        "TerminalKit",
        "TestSupport",
      ]),
    tests("BudgetDocsTests", ["budget-docs", "BudgetText", "TerminalKit", "TestSupport"]),
    tests("SchemaTests", ["BudgetModel", "BudgetStore", "StrictJSON"]),
    tests(
      "BudgetCommandsTests",
      [
        "BudgetCommands", "BudgetModel", "BudgetStore", "BudgetText", "DisplayText", "TestSupport",
      ],
      exclude: ["Goldens", "Results/Goldens"]),
    tests(
      "HostileTests",
      [
        "BudgetCommands", "BudgetFigures", "BudgetModel", "BudgetReports", "BudgetStore",
        "BudgetText", "BudgetUI", "DisplayText", "StrictJSON", "TerminalKit", "HostileInput",
        "TestSupport",
      ]),
    tests("ConformanceTests", ["BudgetStore", "StrictJSON"], exclude: ["Suite"]),
    tests(
      "FuzzTests",
      [
        "BudgetModel", "BudgetImport", "BudgetExchange", "BudgetStore", "BudgetText", "BudgetUI",
        "DisplayText", "StrictJSON", "TerminalKit", "HostileInput", "TestSupport",
      ]),
    tests(
      "FaultTests",
      [
        "BudgetModel", "BudgetStore", "CFileSystem", "LedgerContract", "StrictJSON",
        "TestSupport",
      ]),
    tests("EndToEndTests", ["BudgetModel", "BudgetStore", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
