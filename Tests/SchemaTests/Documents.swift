import BudgetStore
import Foundation
import Testing

/// Files of the repository and what the real reader says of texts.
enum Documents {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  static func schema() throws -> JSONSchema {
    JSONSchema(try JSONValue(try text("docs/budget.schema.json")))
  }

  /// The one JSON document that docs/format.md shows.
  static func example() throws -> String {
    let parts = try text("docs/format.md").components(separatedBy: "```json\n")
    guard parts.count == 2, let end = parts[1].range(of: "```") else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return String(parts[1][..<end.lowerBound])
  }

  /// The same of version 1: with what that version knows, and every key of it once.
  static let version1 = """
    {
      "schemaVersion": 1,
      "unit": {"code": "430001", "name": "示例单位"},
      "fiscalYear": 2024,
      "closedThrough": 2,
      "goals": {
        "overall": "保障机关高效运转，降低行政运行成本。",
        "itemized": [
          "保障设施设备正常运转。"
        ],
        "safeguards": [
          {"title": "加强财务管理", "text": "按进度支出，专款专用。"}
        ]
      },
      "projects": [
        {
          "code": "13053524P00000210281P",
          "name": "大型设备运行保障经费",
          "budget": {"fiscal": "35.00", "other": "0.00"},
          "purpose": "电梯、空调等大型设备的运行和维保。",
          "goals": [
            "设备全年正常运行。"
          ],
          "plan": {"march": "5.00", "june": "10.00", "october": "20.00", "december": "35.00"},
          "adjustments": [
            {"month": 7, "fiscal": "-3.00", "other": "0.00", "reason": "按维保合同调减"}
          ],
          "spending": [
            {"month": 1, "fiscal": "1.25", "other": "0.00"},
            {"month": 2, "fiscal": "0.00", "other": "0.00", "note": "本月没有付款"}
          ],
          "indicators": [
            {"level1": "产出指标", "level2": "数量指标", "level3": "电梯数量", "description": "纳入维保的电梯数量", "target": "9 部", "basis": "工作计划"}
          ]
        }
      ]
    }

    """

  /// The same of version 2 without declared sources: fiscal and other funds, and everything else that is new.
  static let version2OfTwoSources =
    version1
    .replacing(#""schemaVersion": 1"#, with: #""schemaVersion": 2"#)
    .replacing(
      #"  "fiscalYear": 2024,"#,
      with: """
          "department": {"code": "430", "name": "示例主管部门"},
          "fiscalYear": 2024,
          "rules": {"tolerance": "2.00", "farBehind": "10.00", "red": "60", "yellow": "80", "inputUnit": "元", "monitoringMonth": 7},
        """
    )
    .replacing(
      #"      "purpose":"#,
      with: #"      "attributes": [{"name": "负责人", "value": "王芳"}], "purpose":"#
    )
    .replacing(
      #"      "adjustments":"#,
      with:
        #"      "planRevisions": [{"month": 7, "march": "5.00", "june": "10.00", "october": "18.00", "december": "32.00", "reason": "调减"}], "adjustments":"#
    )
    .replacing(
      #"{"month": 7, "fiscal": "-3.00","#,
      with: #"{"month": 7, "kind": "decrease", "document": "15号", "fiscal": "-3.00","#)

  static func read(_ text: String) -> BookReading { BookReader.read(Array(text.utf8)) }

  static func isAccepted(byReader text: String) -> Bool { read(text).book != nil }

  static func isAccepted(bySchema text: String) throws -> Bool {
    try schema().problems(of: try JSONValue(text)).isEmpty
  }
}

/// A text made from a sound one by replacing a fragment that stands in it once.
struct Edit: Sendable, CustomTestStringConvertible {
  let fragment: String
  let replacement: String

  init(_ fragment: String, _ replacement: String) {
    self.fragment = fragment
    self.replacement = replacement
  }

  var testDescription: String { "\(fragment) -> \(replacement)" }

  func applied(to text: String) throws -> String {
    let parts = text.components(separatedBy: fragment)
    try #require(parts.count == 2, "the fragment must stand in the text once")
    return parts.joined(separator: replacement)
  }
}
