import BudgetCommands
import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI
import TerminalKit
import TestSupport
import Testing

/// A person's settings and the mouse, through the real loop.
@Suite struct PersonalSessionTests {
  private func play(
    _ script: [ScriptStep],
    keep: @escaping @Sendable ([Preference: String?]) -> String? = { _ in nil }
  ) throws -> ScriptedDevice {
    let book = try BookFile.open(Repository.sample).book
    let ledger = MemoryLedger(
      MemoryStore(book, now: { Timestamp(seconds: 1_728_349_200) }),
      author: Author(user: "zhang", host: "desk1"))
    let device = ScriptedDevice(size: Size(rows: 24, columns: 80), script: script)
    var settings = Settings(strings: Strings(.chinese), commitPrefix: "session")
    settings.personal = PersonalSettings(path: "/home/zhang/.config/budget/config.json")
    let state = AppState(
      book: book, author: ledger.author, asOf: .september, settings: settings, size: device.size)
    var outside = Outside.nothing
    outside.keep = keep
    var session = try #require(
      Session(state: state, ledger: ledger, device: device, outside: outside))
    #expect(session.run(on: device) == .quit)
    if let failure = device.failure { Issue.record("\(failure)") }
    return device
  }

  @Test func aSettingIsKeptByAThreadAndHoldsMeanwhile() throws {
    let device = try play(
      [
        .keys(",→→⇥→→→→⌃s"), .wait(for: "Settings saved"), .wait(for: "far behind"), .keys(",⇥←⌃s"),
        .wait(for: "not saved: full"), .keys("q"),
      ],
      keep: { $0[.language] == nil ? "full" : nil })
    #expect(device.adopted.map(\.theme) == [.monochrome, .named(.colorBlind)])
  }

  @Test func theMouseOpensTypesAndSaves() throws {
    let press = { (row: Int, column: Int) in
      ScriptStep.event(.mouse(MouseEvent(.press, at: Point(row: row, column: column))))
    }
    // 录入 is the second tab; the second project's fiscal amount of the month; then Enter in the footer.
    _ = try play([
      press(0, 11), .wait(for: "财政本月"), press(4, 26), press(4, 26), .keys("⌃u4.65"),
      press(23, 2), .wait(for: "已保存：公务用车服务平台运行 9月 未填报 -> 4.65"), .keys("q"),
    ])
  }
}
