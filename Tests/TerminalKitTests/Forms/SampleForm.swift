import DisplayText
import TerminalKit

/// A form with a field of every kind, as a project's might be.
enum SampleField: Hashable, Sendable {
  case code, name, unit, fiscal, other, total, purpose, attributes, goals, indicators
}

extension Form where ID == SampleField {
  static func sample(
    purpose: String = "保障机关大楼、会议中心的电梯、空调和消防设备全年安全运行，及时维修更换老化部件。",
    indicators: [[String]] = [
      ["产出指标", "数量指标", "电梯数量", "维护电梯的数量", "9 部", "合同"],
      ["效益指标", "社会效益指标", "保障能力", "设备保障能力", "提升", "工作要求"],
    ]
  ) -> Form {
    Form([
      FormSection(
        "基本情况",
        [
          .line(.code, "项目编码", "13053524P00000210281P", hint: "21位，见批复文件", maximumLength: 21),
          .line(.name, "项目名称", "大型设备运行保障经费"),
          .choice(.unit, "录入单位", ["元", "万元", "亿元"], selected: 1),
        ]),
      FormSection(
        "预算（万元）",
        [
          .line(.fiscal, "财政资金", "35.00", columns: 16, alignment: .trailing),
          .line(.other, "其他资金", "0.00", columns: 16, alignment: .trailing),
          .reading(.total, "合计", "35.00", columns: 16, alignment: .trailing),
        ]),
      FormSection(
        "内容",
        [
          .area(.purpose, "资金用途", purpose, allowsLineBreaks: false),
          .list(
            .attributes, "项目属性", columns: [.line("名称"), .line("内容")],
            placeholder: "没有。Ctrl-N 添加"),
          .list(.goals, "绩效目标", columns: [.area()], rows: [["设备运行正常"], ["职工满意"]]),
          .list(
            .indicators, "绩效指标",
            columns: [
              .line("一级指标"), .line("二级指标"), .line("三级指标"), .line("指标描述"),
              .line("指标值", hint: "如 ≥95%"), .line("确定依据"),
            ], rows: indicators),
        ]),
    ])
  }
}
