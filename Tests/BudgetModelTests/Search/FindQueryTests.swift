import BudgetModel
import PinyinText
import Testing

struct FindQueryTests {
  private static let name = "大型设备运行保障经费"

  @Test(
    "Characters, pinyin, initials and mixtures of them find a name",
    arguments: [
      "大型", "设备运行", "dxsb", "daxingshebei", "大型sb", "dxshebei", "dax", "daxings", "daxshb",
      "ＤＸＳＢ", "DaXing", "jf", "jingf", "yunxing", "yunhang", "dx jf", "经费 大型", "　bz　",
    ])
  func finds(text: String) {
    #expect(FindQuery(text).matches(Self.name))
  }

  @Test(
    "What is not in a name, or not in this order, does not find it",
    arguments: ["dxsx", "设大", "daxingshi", "sbdx", "dxsb x9", "dxxb", "daixngs", "费经", "a", "型行"])
  func passesOver(text: String) {
    #expect(!FindQuery(text).matches(Self.name))
  }

  @Test("Marks in a name are passed over, but none of its characters")
  func marks() {
    let name = "运转保障经费（劳务派遣）·二期 A-7"
    for text in ["jfl", "jingfeilaowu", "费劳务", "pqeq", "遣二期", "a7", "A-7", "（劳务"] {
      #expect(FindQuery(text).matches(name), "\(text)")
    }
    #expect(!FindQuery("jfw").matches(name))
  }

  @Test("Each word may be in another text; all of them must be somewhere")
  func words() {
    let query = FindQuery("dt 大型")
    #expect(query.matches("电梯数量", Self.name))
    #expect(!query.matches("电梯数量", "物业"))
  }

  @Test("A project is found by its name, its code and its indicators' words")
  func projects() {
    let equipment = Project(
      code: Linxi.equipment.code, name: Linxi.equipment.name, budget: Linxi.equipment.budget,
      purpose: "", goals: [], plan: nil,
      indicators: [
        Indicator(
          level1: "产出指标", level2: "数量指标", level3: "电梯数量", description: "在用的电梯",
          target: "9 部", basis: "工作计划")
      ])
    for text in ["dxsb", "0210281p", "电梯数量", "dtsl", "大型 电梯"] {
      #expect(FindQuery(text).matches(equipment), "\(text)")
    }
    #expect(!FindQuery("大型 锅炉").matches(equipment))
    #expect(FindQuery("").matches(Linxi.equipment))
    #expect(FindQuery(" \t").isEmpty)
  }

  @Test("Places are those of the shortest find that comes first, in characters")
  func places() {
    #expect(FindQuery("sb").places(in: Self.name) == [2..<4])
    #expect(FindQuery("jf 大型").places(in: Self.name) == [8..<10, 0..<2])
    #expect(FindQuery("jfl").places(in: "运转经费（劳务") == [2..<6])
    #expect(FindQuery("电梯").places(in: Self.name).isEmpty)
  }

  @Test("A word longer than a set of places is looked for as far as it goes")
  func longWord() {
    let long = String(repeating: "经费", count: 40)
    #expect(FindQuery(long).matches(long))
    #expect(!FindQuery(long).matches(Self.name))
  }
}
