import BudgetImport
import BudgetModel

/// A form whose cells are known, with columns of results beside its indicators.
struct ResultsForm {
  var title = "项目支出绩效自评表"
  var fundHeads = ["", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"]
  var funds = [
    ["年度资金总额", "40.00", "40.00", "38.00", "10", "95%", "9.5"],
    ["财政资金", "40.00", "40.00", "38.00", "", "", ""],
  ]
  /// The heads beside level 1 to 3 and the target.
  var heads = ["实际完成值", "分值", "得分", "偏差原因分析及改进措施"]
  /// Each with its target, then what stands below the heads.
  var rows = [
    ["产出指标", "数量指标", "办结件数", "50 件", "50 件", "50", "50", ""],
    ["效益指标", "社会效益指标", "服务水平", "提升", "达成", "30", "30", ""],
    ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "90%", "10", "10", "无"],
  ]

  func read() throws -> DocumentReading {
    let blocks: [DocumentBlock] =
      [
        .paragraph(title), .paragraph("（2023年度）"),
        .paragraph("430002 某某县图书馆 单位：万元"),
      ]
      + ([["项目名称", "甲项目", "项目编码", "13053523P00000100027K"], fundHeads] + funds
      + [
        ["年度目标", "做好服务"],
        ["一级指标", "二级指标", "三级指标", "年度指标值"] + heads,
      ] + rows).map(Self.row)
    return try DocumentReader.read(DocumentText(blocks))
  }

  private static func row(_ cells: [String]) -> DocumentBlock {
    .row(
      cells.enumerated().map { place, text in
        DocumentCell(text.isEmpty ? [] : [text], column: place)
      })
  }
}

extension DocumentReading {
  /// The doubts, each with its line, its path and its reason.
  var doubts: [String] { uncertain.map { "\($0.line) \($0.place.path) \($0.reason)" } }

  /// The attributes of the first project, each with its value.
  var attributes: [String] { book.projects[0].attributes.map { "\($0.name)=\($0.value)" } }
}
