import Testing

@testable import PinyinText

struct PinyinTests {
  @Test(
    "Every way of reading a character is known, without its tone",
    arguments: [
      ("大", ["da", "dai"]), ("型", ["xing"]), ("设", ["she"]), ("备", ["bei"]),
      ("行", ["hang", "heng", "xing"]), ("重", ["chong", "zhong"]), ("长", ["chang", "zhang"]),
      ("绿", ["lu", "lv"]), ("〇", []), ("a", []), ("，", []),
    ] as [(Unicode.Scalar, [String])])
  func readings(character: Unicode.Scalar, expected: [String]) {
    #expect(Pinyin.standard.readings(of: character) == expected)
  }

  @Test("Characters read alike share a number, remarks and blanks are no readings")
  func numbers() {
    let table = Pinyin("# 中 zhong\nhao 好号\nxing 行\nyi 一\n".utf8)
    func number(_ character: Unicode.Scalar) -> Int { table.number(of: character.value) }
    #expect(table.syllables == ["hao", "xing", "yi"].map { Array($0.utf8) })
    #expect(number("好") == number("号"))
    #expect(number("好") != number("行"))
    #expect(number("中") == 0)
    #expect(table.readings == [[], [0], [1], [2]])
  }

  @Test("The table has twenty thousand characters and no syllable but letters")
  func extent() {
    let table = Pinyin.standard
    let read = (0x4E00...0x9FFF).count { table.number(of: $0) > 0 }
    #expect(read > 20_000)
    #expect(table.syllables.allSatisfy { (1...6).contains($0.count) })
    #expect(table.syllables.count == Set(table.syllables).count)
  }
}
