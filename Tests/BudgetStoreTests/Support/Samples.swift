import BudgetModel
import BudgetStore
import Foundation

/// A small sound file with every kind of part; tests break it one place at a time.
let sampleText = """
  {
    "schemaVersion": 1,
    "unit": {"code": "430001", "name": "临西县机关后勤服务中心本级"},
    "fiscalYear": 2024,
    "goals": {
      "overall": "总体目标",
      "itemized": [
        "分项"
      ],
      "safeguards": [
        {"title": "题", "text": "文"}
      ]
    },
    "projects": [
      {
        "code": "13053524P00000210281P",
        "name": "大型设备运行保障经费",
        "budget": {"fiscal": "35.00", "other": "0.00"},
        "purpose": "用途",
        "goals": [
          "目标"
        ],
        "plan": {"march": "5.00", "june": "10.00", "october": "20.00", "december": "35.00"},
        "adjustments": [
          {"month": 7, "fiscal": "-3.00", "other": "0.00", "reason": "调减"}
        ],
        "spending": [
          {"month": 1, "fiscal": "1.25", "other": "0.00", "note": "备注"},
          {"month": 2, "fiscal": "-0.25", "other": "0.0001"}
        ],
        "indicators": [
          {"level1": "产出指标", "level2": "数量指标", "level3": "电梯数量", "description": "电梯", "target": "9 部", "basis": "工作计划"}
        ]
      },
      {
        "code": "13053524P00000210294E",
        "name": "公务用车服务平台运行",
        "budget": {"fiscal": "10.00", "other": "7.00"},
        "purpose": "",
        "goals": [],
        "plan": {"march": "0.00", "june": "0.00", "october": "8.00", "december": "17.00"}
      }
    ]
  }

  """

func read(_ text: String) -> BookReading { BookReader.read(Array(text.utf8)) }

/// The sample with one of its texts replaced, its first occurrence.
func sample(_ old: String, _ new: String) -> String {
  guard let range = sampleText.range(of: old) else { return "the sample has no \(old)" }
  return sampleText.replacingCharacters(in: range, with: new)
}

/// A folder that is removed with everything in it when the closure ends.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "budget-store-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.path)
}

func contents(_ path: String) -> String? {
  FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
}

func put(_ text: String, _ path: String) throws {
  try Data(text.utf8).write(to: URL(fileURLWithPath: path))
}

func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
