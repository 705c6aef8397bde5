import BudgetModel
import BudgetText
import BudgetUI
import TerminalKit
import TestSupport
import Testing

/// Whole forms on the published unit, cell by cell.
@Suite struct FormSnapshotTests {
  struct Scene: Sendable {
    let name: String
    let keys: String
    var isYuan = false
  }

  /// The third project had 8 more from August on, by the sample.
  static let scenes = [
    Scene(name: "adjustment", keys: "↓A"),
    Scene(name: "adjustment-filled", keys: "↓A⇥⇥3.5⇥⇥临财预〔2024〕18号⇥新购新能源车一辆，原预算不足"),
    Scene(name: "adjustment-problem", keys: "↓A→⇥⇥18⇥⇥⇥压减⌃s"),
    Scene(name: "adjustment-yuan", keys: "↓A⇥⇥35000", isYuan: true),
    Scene(name: "adjustment-which", keys: "↓↓A"),
    Scene(name: "adjustment-change", keys: "↓↓A→⏎"),
    Scene(name: "transfer", keys: "↓A→→⇥⇥2⇥⇥招待所"),
    Scene(name: "transfer-filled", keys: "↓A→→⇥⇥2⇥⇥招待所⇥1.5⇥0.5⇥⇥接待任务增加"),
    Scene(name: "plan-question", keys: "↓A⇥⇥3⇥⇥⇥新购新能源车一辆⌃s"),
    Scene(name: "plan-revision", keys: "↓R"),
    Scene(name: "plan-revision-filled", keys: "↓R⇥⇥⇥⌃u80%⇥⌃u16"),
    Scene(name: "plan-revision-yuan", keys: "↓R⇥⇥⇥⌃u150000", isYuan: true),
    Scene(name: "lag-reason", keys: "3r"),
    Scene(name: "lag-reason-filled", keys: "3↓r14⇥维保合同9月才签⇥10月支付⇥10⇥→"),
    Scene(name: "evaluation-form", keys: "7↓↓w"),
    Scene(name: "evaluation-form-weights", keys: "7↓↓w⇥⇥⇥⇥20⇥20⇥20⇥9.99"),
    Scene(name: "note", keys: "n电梯维保费，含第三季度"),
    Scene(name: "note-marks", keys: "2n电梯维保费⌃s↑"),
    Scene(name: "note-marks-months", keys: "5n电梯维保费⌃s↑"),
    Scene(name: "unit", keys: "U"),
    Scene(name: "unit-form", keys: "UE"),
    Scene(name: "unit-form-sources", keys: "UE⇥⇥⇥⇥⇥⇥⌃n上年结转"),
    Scene(name: "unit-form-refused", keys: "UE⇥⇥⇥⇥⇥⇥⌃y⌃y⌃s"),
    Scene(name: "rules", keys: "UR"),
    Scene(name: "rules-changed", keys: "UR5⇥20⇥⇥90"),
  ]

  @Test(arguments: scenes) func formsLookAsTheyDid(scene: Scene) throws {
    var mismatch: (any Error)?
    for language in Language.allCases {
      for (rows, columns) in [(20, 60), (24, 80), (40, 120)] {
        var app = AppDriver(
          try Books.sample(), asOf: .september, in: language, rows: rows, columns: columns)
        if scene.isYuan {
          var rules = SharedRules()
          rules.inputUnit = .yuan
          try app.write(.rules(Replacing(nil, with: rules)))
          app.poll()
        }
        app.strike(scene.keys)
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
