import BudgetImport
import BudgetModel
import Testing

@Suite("Goals of a list") struct GoalMarkTests {
  @Test(
    "Marks of one style begin goals; others count inside of one",
    arguments: [
      ("1.修缮。\n2、更换。", ["修缮。", "更换。"]),
      ("（1）修缮。\n（2）更换。", ["修缮。", "更换。"]),
      ("目标1：修缮；目标2：更换。", ["修缮；", "更换。"]),
      ("目标一：修缮。\n目标二：更换。", ["修缮。", "更换。"]),
      ("①修缮。\n②更换。", ["修缮。", "更换。"]),
      ("1、修缮：（1）屋面；\n（2）墙面。\n2、更换。", ["修缮：（1）屋面；（2）墙面。", "更换。"]),
      ("修缮。更换。", ["修缮。更换。"]),
    ])
  func goals(_ text: String, _ goals: [String]) throws {
    let form = """
      2025年度绩效目标表
      820001 某某县第一中学 单位：万元
      项目名称 校舍维修
      年度资金总额 10.00 其中：财政资金 10.00
      年度目标 \(text)
      一级指标 二级指标 三级指标 指标值
      产出指标 数量指标 数量 ≥5个
      """
    #expect(try DocumentReader.read(DocumentText(form)).book.projects.map(\.goals) == [goals])
  }
}
