import BudgetModel
import Foundation
import TestSupport
import Testing

extension AllFuzzers {
  @Suite("Amounts, read as typed and as in files") struct AmountFuzzTests {
    @Test("A value is what exact decimals say, and only sound texts have one")
    func typed() throws {
      try Fuzzing.run("amounts typed", rounds: 1500, share: 0.1) { random in
        let text = random.typedAmount()
        let expected = ReferenceAmount.typed(text)
        let found = try? AmountInput.money(text)
        guard found?.fen == expected else {
          throw Finding(
            "“\(text.prefix(200))” is \(String(describing: expected)), read as \(String(describing: found))"
          )
        }
      }
    }

    @Test("In a file there is one way to write an amount")
    func written() throws {
      try Fuzzing.run("amounts in files", rounds: 1500, share: 0.05) { random in
        let text = random.writtenAmount()
        let expected = ReferenceAmount.written(text)
        let found = (try? Money(fileText: text.utf8)) ?? nil
        guard found?.fen == expected else {
          throw Finding(
            "“\(text.prefix(200))” is \(String(describing: expected)), read as \(String(describing: found))"
          )
        }
        guard let found else { return }
        guard try Money(fileText: found.wanText.utf8) == found,
          try AmountInput.money(found.wanText) == found,
          try AmountInput.money(found.yuanText + "元") == found
        else { throw Finding("\(found) comes back as another amount") }
      }
    }
  }
}

extension SeededNumbers {
  fileprivate mutating func typedAmount() -> String {
    var pieces: [String] = []
    if chance(60) {
      // Mostly sound: terms and signs.
      if chance(30) { pieces.append(pick(Self.signs)) }
      for index in 0...length(upTo: 4) {
        if index > 0 { pieces.append(pick(Self.signs)) }
        pieces += term()
      }
    } else {
      for _ in 0..<length(upTo: 24) { pieces.append(pick(Self.pieces)) }
    }
    if chance(20) { pieces.insert(pick(Self.pieces), at: below(pieces.count + 1)) }
    if chance(2) {
      let long = String(repeating: pick(Self.pieces), count: below(10_000))
      pieces.insert(long, at: below(pieces.count + 1))
    }
    return pieces.joined()
  }

  private mutating func term() -> [String] {
    var pieces = [blank()]
    if chance(20) {
      pieces.append(digits(upTo: 3))
      for _ in 0...below(3) { pieces += [pick([",", "，"]), digit(), digit(), digit()] }
    } else {
      pieces.append(digits(upTo: 14))
    }
    if chance(60) { pieces += [pick([".", "。", "．"]), digits(upTo: 7)] }
    pieces += [blank(), chance(50) ? pick(Self.units) : "", blank()]
    if chance(15) { pieces.insert(pick(Self.yuanSigns), at: 0) }
    if chance(15) {
      let (opening, closing) = chance(50) ? ("(", ")") : ("（", "）")
      pieces = [opening] + pieces + [closing]
      if chance(10) { pieces.append(pick(Self.units)) }
      if chance(10) { pieces.insert(pick(Self.yuanSigns), at: 0) }
    } else if chance(5) {
      pieces.insert(pick(Self.signs), at: min(1, pieces.count))
    }
    return pieces
  }

  fileprivate mutating func writtenAmount() -> String {
    var text = chance(30) ? "-" : ""
    for _ in 0..<length(upTo: 16) { text += String(below(10)) }
    if chance(90) { text += "." }
    for _ in 0..<below(8) { text += chance(50) ? "0" : String(below(10)) }
    if chance(10) {
      let place = text.index(text.startIndex, offsetBy: below(text.count + 1))
      text.insert(contentsOf: pick(Self.pieces), at: place)
    }
    if chance(2) { text += String(repeating: "0", count: below(10_000)) }
    return text
  }

  private mutating func digit() -> String { pick(chance(20) ? Self.wideDigits : Self.digits) }

  private mutating func digits(upTo bound: Int) -> String {
    (0..<below(bound + 1)).reduce(into: "") { text, _ in text += digit() }
  }

  private mutating func blank() -> String { chance(15) ? pick(Self.blanks) : "" }

  private static let digits = (0...9).map(String.init)
  private static let wideDigits = Array("０１２３４５６７８９").map(String.init)
  private static let blanks = [" ", "\u{3000}", "\t", "\n", "\u{A0}", "\r\n", "  "]
  private static let signs = ["+", "-", "＋", "－", "−", " + ", "-\u{3000}"]
  private static let units = ["万", "元", "万元", "圆", "萬", "萬圓", "萬圆", "y", "Y", "w", "Ｗ", "ｙ"]
  private static let yuanSigns = ["¥", "￥", "￥ "]
  private static let pieces =
    digits + wideDigits + blanks + signs + units + [
      ".", "。", "．", ",", "，", "e", "E5", "0x", "\u{301}", "\u{200D}", "٣", "½", "九", "👨‍👩‍👧",
      "\u{1B}[2J", "\u{202E}", "\u{0}", "∞", "nan", "%", "¥", "1\u{20E3}", "\u{FEFF}", "'", "/",
      "(", ")", "（", "）", "￥", "$",
    ]
}

/// Amounts by other means than the program's: texts cut at their signs, values by `Decimal`.
private enum ReferenceAmount {
  /// The amount in 分 that a typed text means; nil when it means none or does not fit.
  static func typed(_ text: String) -> Int64? {
    let text = trimmed(text.map { folding[$0] ?? $0 }[...])
    guard !text.isEmpty else { return nil }
    var sum = Decimal.zero
    var units: Set<Bool> = []
    for (place, term) in terms(of: text).enumerated() {
      guard let (amount, isNamed) = signedTerm(term, isFirst: place == 0), fits(amount) else {
        return nil
      }
      units.insert(isNamed)
      sum += amount
      guard fits(sum), units.count == 1 else { return nil }
    }
    return Int64(sum.description)
  }

  /// A text cut before every sign but those that stand behind a currency sign at its beginning.
  private static func terms(of text: ArraySlice<Character>) -> [ArraySlice<Character>] {
    var cuts = text.indices.filter { "+-".contains(text[$0]) }
    if let first = cuts.first, trimmed(text[..<first]).elementsEqual("¥") { cuts.removeFirst() }
    if cuts.first != text.startIndex { cuts.insert(text.startIndex, at: 0) }
    return zip(cuts, cuts.dropFirst() + [text.endIndex]).map { text[$0..<$1] }
  }

  /// The value of one term and whether its unit is named.
  private static func signedTerm(
    _ text: ArraySlice<Character>, isFirst: Bool
  ) -> (Decimal, Bool)? {
    var rest = trimmed(text)
    var signs: [Character] = []
    var marks = 0
    func takeSign() {
      guard let sign = rest.first, "+-".contains(sign) else { return }
      signs.append(sign)
      rest = trimmed(rest.dropFirst())
    }
    func takeMark() {
      guard rest.first == "¥" else { return }
      marks += 1
      rest = trimmed(rest.dropFirst())
    }
    takeSign()
    takeMark()
    if signs.isEmpty { takeSign() }
    var trailing: ArraySlice<Character> = []
    let isParenthesised = rest.first == "("
    if isParenthesised {
      guard signs != ["-"], let end = rest.firstIndex(of: ")") else { return nil }
      signs = ["-"]
      trailing = trimmed(rest[(end + 1)...])
      rest = trimmed(rest[(rest.startIndex + 1)..<end])
      takeMark()
    }
    guard marks <= 1, let (_, isNamed) = term(rest) else { return nil }
    if !trailing.isEmpty {
      guard marks == 0, !isNamed, Self.units.contains(String(trailing)) else { return nil }
      rest += trailing
    } else if marks == 1 {
      if !isNamed { rest.append("元") }
      guard let last = rest.last, last == "元", rest.dropLast().last != "万" else { return nil }
    }
    guard let (amount, unitNamed) = term(rest) else { return nil }
    return (signs == ["-"] ? -amount : amount, unitNamed)
  }

  private static let units: Set<String> = ["元", "万", "万元"]

  /// The amount in 分 that a text means in a file.
  static func written(_ text: String) -> Int64? {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let parts = text.unicodeScalars.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }),
      (2...6).contains(parts[1].count), !parts[0].isEmpty,
      parts[0].first != "0" || parts[0].count == 1,
      let amount = decimal(String(parts[0]), String(parts[1]), 1_000_000), fits(amount),
      !(isNegative && amount == 0)
    else { return nil }
    return Int64((isNegative ? -amount : amount).description)
  }

  private static func term(_ text: ArraySlice<Character>) -> (Decimal, Bool)? {
    var number = text
    var isYuan = false
    var isNamed = false
    for (unit, yuan) in [(["万", "元"], false), (["万"], false), (["元"], true)]
      as [([Character], Bool)]
    where !isNamed && number.suffix(unit.count).elementsEqual(unit) {
      number = trimmed(number.dropLast(unit.count))
      isYuan = yuan
      isNamed = true
    }
    let halves = number.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, number.contains(where: isDigit) else { return nil }
    let groups = halves[0].split(separator: ",", omittingEmptySubsequences: false)
    let fraction = halves.count == 2 ? halves[1] : []
    guard groups.allSatisfy({ $0.allSatisfy(isDigit) }), fraction.allSatisfy(isDigit) else {
      return nil
    }
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    let amount = decimal(
      String(groups.joined()), String(fraction), isYuan ? 100 : 1_000_000)
    return amount.map { ($0, isNamed) }
  }

  /// Whole and fraction times so many 分; nil when it is no whole number of 分 or far too large.
  private static func decimal(_ whole: String, _ fraction: String, _ fen: Decimal) -> Decimal? {
    let whole = String(whole.drop { $0 == "0" })
    let fraction = String(fraction.reversed().drop { $0 == "0" }.reversed())
    guard whole.count <= 25, fraction.count <= 6 else { return nil }
    guard let value = Decimal(string: "0\(whole).\(fraction)0") else { return nil }
    var amount = value * fen
    var floor = Decimal()
    NSDecimalRound(&floor, &amount, 0, .down)
    return floor == amount ? amount : nil
  }

  private static func fits(_ amount: Decimal) -> Bool {
    amount <= Decimal(Int64.max) && amount >= Decimal(Int64.min)
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.unicodeScalars.count == 1 && ("0"..."9").contains(character)
  }

  private static func trimmed(_ text: ArraySlice<Character>) -> ArraySlice<Character> {
    var text = text.drop { $0.isWhitespace }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }

  private static let folding: [Character: Character] = [
    "０": "0", "１": "1", "２": "2", "３": "3", "４": "4", "５": "5", "６": "6", "７": "7", "８": "8",
    "９": "9", "，": ",", "。": ".", "．": ".", "＋": "+", "－": "-", "−": "-", "圆": "元", "萬": "万",
    "y": "元", "Y": "元", "ｙ": "元", "Ｙ": "元", "w": "万", "W": "万", "ｗ": "万", "Ｗ": "万", "￥": "¥",
    "（": "(", "）": ")",
  ]
}
