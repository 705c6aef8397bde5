import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Looking for a project by characters, pinyin, codes and its indicators' words.
@Suite struct FindingTests {
  @Test(arguments: ["/dxsb", "/daxingshebei", "/大型sb", "/ＤＸＳＢ", "/bz 大型", "3/0210281p", "7/dianti"])
  func listsNarrowByPinyinCodesAndIndicators(keys: String) throws {
    var app = AppDriver(try Books.sample(), asOf: .september)
    app.strike(keys)
    #expect(app.selectedRow?.hasPrefix("大型设备") == true, "\(keys)")
    #expect(app.state.list?.codes == ["13053524P00000210281P"], "\(keys)")
  }

  @Test func sheetsGoToTheFirstThatFits() throws {
    let code = try Books.sample().projects[5].code
    for screen in ["2", "5"] {
      var app = AppDriver(try Books.sample(), asOf: .september)
      app.strike(screen + "/wygl")
      #expect(app.state.selectedCode == code)
      app.strike("⏎")
      #expect(app.state.selectedCode == code && app.state.prompt == nil)
    }
  }

  @Test func indicatorsNarrowByPinyinToo() throws {
    var app = AppDriver(try Books.sample(), asOf: .september)
    app.strike("6/diantishuliang")
    #expect(app.state.indicators?.listed == 1)
    #expect(app.state.selectedIndicator?.level3 == "电梯数量")
  }

  @Test func cancellingRestoresTheScrollAsWell() {
    var app = AppDriver(Books.many(60))
    app.strike(String(repeating: "↓", count: 40) + "↑↑↑↑")
    let before = app.state
    app.strike("/N5↓")
    app.strike("⎋")
    #expect(app.state == before)
  }
}
