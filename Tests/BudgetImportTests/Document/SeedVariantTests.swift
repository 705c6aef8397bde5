import BudgetImport
import BudgetModel
import Foundation
import TestSupport
import Testing

/// The published document cut and rewritten as other offices print theirs.
private struct SeedSurgery {
  /// What stands before the forms.
  var head: [String] = []
  /// The lines of each form.
  var forms: [[String]] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasSuffix("绩效目标表"), line.contains(".") {
        forms.append([line])
      } else if forms.isEmpty {
        head.append(line)
      } else {
        forms[forms.count - 1].append(line)
      }
    }
  }

  var text: String { (head + forms.flatMap { $0 }).joined(separator: "\n") }

  /// Rewrites the lines of every form.
  mutating func edit(_ change: (inout [String]) -> Void) {
    for index in forms.indices { change(&forms[index]) }
  }

  /// Rewrites the four values below 12 月底.
  mutating func editPlan(_ change: ([Int]) -> String) {
    edit { lines in
      guard let head = lines.firstIndex(where: { $0.hasPrefix("3 月底") }),
        let place = lines[head...].dropFirst().firstIndex(where: { !$0.isEmpty })
      else { return }
      lines[place] = change(lines[place].split(separator: " ").compactMap { Self.units($0) })
    }
  }

  /// 0.0001 万元 as a whole number: one 元.
  static func units(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".")
    guard let whole = parts.first.flatMap({ Int($0) }), parts.count <= 2 else { return nil }
    let digits = parts.count == 2 ? String(parts[1]) : ""
    guard digits.count <= 4,
      let rest = Int(digits.padding(toLength: 4, withPad: "0", startingAt: 0))
    else { return nil }
    return whole * 10_000 + rest
  }
}

@Suite("The published document, printed otherwise") struct SeedVariantTests {
  private let seed: BudgetBook
  private let surgery: SeedSurgery

  init() throws {
    let text = try #require(SeedTests.text)
    seed = try DocumentReader.read(DocumentText(text)).book
    surgery = SeedSurgery(text)
    try #require(surgery.forms.count == 11)
  }

  private func read(_ surgery: SeedSurgery) throws -> DocumentReading {
    let reading = try DocumentReader.read(
      DocumentText(surgery.text), head: DocumentHead(year: seed.fiscalYear))
    #expect(reading.unread == [])
    return reading
  }

  @Test func aProjectAloneIsTheSame() throws {
    for (index, form) in surgery.forms.enumerated() {
      var one = surgery
      one.forms = [form]
      let reading = try read(one)
      #expect(reading.book.projects == [seed.projects[index]])
      #expect(reading.book.unit == seed.unit)
      #expect(reading.uncertain == [])
    }
  }

  @Test func shuffledProjectsAreTheSame() throws {
    var random = SeededNumbers(seed: 9)
    let order = seed.projects.indices.shuffled(using: &random)
    var shuffled = surgery
    shuffled.forms = order.map { surgery.forms[$0] }
    let reading = try read(shuffled)
    #expect(reading.book.projects == order.map { seed.projects[$0] })
    #expect(reading.uncertain == [])
  }

  @Test func withoutPlansAllElseIsTheSame() throws {
    var bare = surgery
    bare.edit { lines in
      guard let title = lines.firstIndex(where: { $0.hasPrefix("资金支出计") }),
        let goals = lines[title...].firstIndex(where: { $0.hasPrefix("绩效目标") })
      else { return }
      lines.removeSubrange(title..<goals)
    }
    let reading = try read(bare)
    #expect(reading.book.projects.allSatisfy { $0.plan == nil })
    #expect(reading.book.projects.map(\.budget) == seed.projects.map(\.budget))
    #expect(reading.book.projects.map(\.goals) == seed.projects.map(\.goals))
    #expect(reading.book.projects.map(\.indicators) == seed.projects.map(\.indicators))
  }

  @Test("Plans of each period, and in percents, come to the same or are doubted")
  func plans() throws {
    var periods = surgery
    periods.editPlan { values in
      zip(values, [0] + values).map { Self.wan($0 - $1) }.joined(separator: " ")
    }
    try comparePlans(try read(periods))
    var percents = surgery
    percents.editPlan { values in
      // Two decimals, cut: what they stand for is the plan only where nothing was cut off.
      values.map { value in
        let share = value * 10_000 / (values.last ?? 1)
        return "\(share / 100).\(share % 100 < 10 ? "0" : "")\(share % 100)"
      }.joined(separator: " ")
    }
    let reading = try read(percents)
    #expect(reading.book.projects.map(\.budget) == seed.projects.map(\.budget))
    for (project, printed) in zip(reading.book.projects, seed.projects) {
      guard let plan = project.plan, let old = printed.plan else { continue }
      #expect(plan.december == old.december)
      // A hundredth of a percent of the budget.
      #expect(abs(plan.march.fen - old.march.fen) * 10_000 <= printed.budget.total.fen)
    }
  }

  private func comparePlans(_ reading: DocumentReading) throws {
    #expect(reading.book.projects.map(\.budget) == seed.projects.map(\.budget))
    for (index, project) in reading.book.projects.enumerated() {
      let isDoubted = reading.uncertain.contains { $0.place == .project(index, .plan) }
      #expect(isDoubted || project.plan == seed.projects[index].plan)
    }
  }

  @Test func amountsInYuanAreTheSame() throws {
    var yuan = surgery
    let amounts = Set(
      surgery.forms.joined().flatMap { line in
        line.split(separator: " ").filter { word in
          word.contains(".") && word.allSatisfy { $0.isNumber || $0 == "." }
        }
      })
    yuan.edit { lines in
      // Indicators come after their head; what they say stays.
      let end = lines.firstIndex { $0.hasPrefix("一级指标") } ?? lines.endIndex
      for place in lines.indices {
        lines[place] = lines[place].replacing("单位：万元", with: "单位：元")
        guard place < end else { continue }
        lines[place] = lines[place].split(separator: " ", omittingEmptySubsequences: false).map {
          amounts.contains($0) ? SeedSurgery.units($0).map { "\($0).00" } ?? String($0) : String($0)
        }.joined(separator: " ")
      }
    }
    let reading = try read(yuan)
    #expect(reading.book.projects.map(\.budget) == seed.projects.map(\.budget))
    try comparePlans(reading)
    #expect(reading.book.projects.map(\.indicators) == seed.projects.map(\.indicators))
  }

  @Test("Running text wrapped at other widths is the same", arguments: [40, 62, 80, 100, 121, 160])
  func wrapped(_ width: Int) throws {
    var wide = surgery
    wide.edit { lines in
      guard let goals = lines.firstIndex(where: { $0.hasPrefix("绩效目标") }),
        let table = lines[goals...].firstIndex(where: { $0.hasPrefix("一级指标") })
      else { return }
      let text = lines[goals + 1..<table].filter { !$0.isEmpty }
      lines.replaceSubrange(goals + 1..<table, with: Self.lines(text.joined(), width))
    }
    let reading = try read(wide)
    #expect(reading.uncertain == [])
    #expect(reading.book.projects.map(\.budget) == seed.projects.map(\.budget))
    #expect(reading.book.projects.map(\.plan) == seed.projects.map(\.plan))
    #expect(reading.book.projects.map(\.goals) == seed.projects.map(\.goals))
    #expect(reading.book.projects.map(\.indicators) == seed.projects.map(\.indicators))
  }

  /// A text in lines of so many columns, each character two wide.
  private static func lines(_ text: String, _ width: Int) -> [String] {
    var rest = text[...]
    var lines: [String] = []
    while !rest.isEmpty {
      lines.append(String(rest.prefix(width / 2)))
      rest = rest.dropFirst(width / 2)
    }
    return lines
  }

  private static func wan(_ yuan: Int) -> String {
    let rest = String(yuan % 10_000)
    return "\(yuan / 10_000)." + String(repeating: "0", count: 4 - rest.count) + rest
  }
}
