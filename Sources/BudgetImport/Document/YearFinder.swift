import BudgetModel

internal import BudgetModel

/// Finds the year that a document is for.
enum YearFinder {
  struct Found {
    let year: FiscalYear
    let isSure: Bool
    let line: Int
    let text: String
  }

  /// The year of `2024年度`, or the only year that is named where the codes agree with it; any other is not sure.
  static func find(_ lines: [String], codes: [String]) -> Found? {
    var stated: [Int: (count: Int, line: Int)] = [:]
    var named: [Int: (count: Int, line: Int)] = [:]
    for (index, line) in lines.enumerated() where line.utf8.count >= 5 {
      for (year, isStated) in years(in: line) {
        let old = named[year] ?? (0, index + 1)
        named[year] = (old.count + 1, old.line)
        if isStated {
          let old = stated[year] ?? (0, index + 1)
          stated[year] = (old.count + 1, old.line)
        }
      }
    }
    let ofCodes = Set(
      codes.filter(ProjectCode.isUsual).compactMap { Int($0.dropFirst(6).prefix(2)) })
    func found(_ year: Int, _ isSure: Bool, _ line: Int) -> Found? {
      FiscalYear(year).map {
        Found(
          year: $0, isSure: isSure, line: line,
          text: lines.indices.contains(line - 1) ? lines[line - 1].withoutOuterBlanks : "")
      }
    }
    if let best = stated.max(by: { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }) {
      return found(best.key, stated.count == 1, best.value.line)
    }
    if let best = named.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) {
      return found(best.key, named.count == 1 && ofCodes == [best.key % 100], best.value.line)
    }
    if ofCodes.count == 1, let year = ofCodes.first {
      let line = lines.firstIndex { line in codes.contains { line.contains($0.prefix(10)) } }
      return found(2000 + year, false, (line ?? 0) + 1)
    }
    return nil
  }

  /// The years a line names, and whether as a year of account: 2024年度, 2024年部门预算.
  private static func years(in line: String) -> [(Int, isStated: Bool)] {
    let scalars = Array(line.folded.unicodeScalars)
    var found: [(Int, isStated: Bool)] = []
    var place = 0
    while place + 4 < scalars.count {
      guard scalars[place] == "2" || scalars[place] == "1",
        place == 0 || !scalars[place - 1].isDigit,
        scalars[place..<place + 4].allSatisfy(\.isDigit), scalars[place + 4] == "年",
        let year = Int(String(String.UnicodeScalarView(scalars[place..<place + 4]))),
        (1990...2099).contains(year)
      else {
        place += 1
        continue
      }
      let rest = String(String.UnicodeScalarView(scalars[(place + 5)...].prefix(24)))
      let isStated =
        rest.begins(with: "度") || rest.begins(with: "部门") || rest.begins(with: "预算")
        || rest.begins(with: "单位")
        || (rest.holds("预算") || rest.holds("绩效")) && scalars.count <= 40
      found.append((year, isStated))
      place += 5
    }
    return found
  }
}
