import BudgetModel

internal import BudgetModel

/// Puts the drafts of a document's projects together into a book.
struct BookAssembly {
  private let text: DocumentText
  private let outside: [PieceRow]
  private let repeated: [PieceRow]
  private let headings: [ProjectDraft]
  private var drafts: [ProjectDraft]
  private let head: DocumentHead
  private var doubts: [DocumentDoubt] = []
  private var unread: Set<Int> = []

  /// Takes the parts of a document.
  ///
  /// - Parameters:
  ///   - repeated: what stands on every page.
  ///   - headings: what stands in rows that begin like a form and hold no project.
  init(
    _ text: DocumentText, _ parts: DocumentParts, repeated: [PieceRow], headings: [ProjectDraft],
    _ drafts: [ProjectDraft], _ head: DocumentHead
  ) {
    self.text = text
    outside = parts.outside
    self.repeated = repeated
    self.headings = headings
    self.drafts = drafts
    self.head = head
  }

  consuming func reading() throws(DocumentError) -> DocumentReading {
    let goals = UnitGoalsReader(outside)
    unread.formUnion(outside.map(\.line).filter { !goals.lines.contains($0) })
    for heading in headings where !heading.isOfUnit { unread.formUnion(heading.unread) }
    let unit = try unit()
    let year = try year()
    makeCodes()
    let sources = try sources()
    var builder = BookBuilder(sources: sources, expecting: drafts.count)
    for index in drafts.indices {
      let project = drafts[index].project(in: sources, of: year)
      for violation in builder.append(project) where violation.rule == .amountsTooLarge {
        throw .amountsTooLarge(project: index)
      }
      unread.formUnion(drafts[index].unread)
      for doubt in drafts[index].doubts {
        doubts.append(
          DocumentDoubt(
            lines: doubt.lines, place: .project(index, doubt.part), text: doubt.text,
            reason: doubt.reason))
      }
    }
    let department = head.department ?? (drafts + headings).lazy.compactMap(\.department).first
    let bookHead = BookHead(
      unit: unit, department: department, fiscalYear: year, goals: goals.goals)
    // Every rule that a draft could break was answered by a doubt before.
    guard let book = builder.book(bookHead) else { throw .noTable }
    return DocumentReading(
      book: book, uncertain: doubts.sorted { $0.line < $1.line },
      unread: unread.sorted().compactMap { line in
        text.lines.indices.contains(line - 1)
          ? UnreadLine(line: line, text: text.lines[line - 1].withoutOuterBlanks) : nil
      },
      lines: text.lines)
  }

  // MARK: - Head

  private mutating func unit() throws(DocumentError) -> Unit {
    let found = UnitFinder(outside, headings: headings, drafts, repeated: repeated)
    unread.subtract(found.lines)
    doubts += found.doubts
    let code = head.code ?? found.unit?.code ?? ""
    let name = head.name ?? found.unit?.name ?? ""
    guard !code.isEmpty, !name.isEmpty else { throw .noUnit }
    return Unit(code: code, name: name)
  }

  private mutating func year() throws(DocumentError) -> FiscalYear {
    let found = YearFinder.find(text.lines, codes: drafts.map(\.code))
    if let found { unread.remove(found.line) }
    for row in outside where row.pieces.count <= 4 && isYearTitle(row.folded) {
      unread.remove(row.line)
    }
    // `（2025年度）` alone on its line says nothing else either.
    for row in outside where FormTitle.isYear(row.folded) {
      if let found, row.folded.holds(String(found.year.year)) { unread.remove(row.line) }
    }
    if let year = head.year { return year }
    guard let found else { throw .noYear }
    if !found.isSure {
      doubts.append(
        DocumentDoubt(
          lines: found.line...found.line, place: .fiscalYear, text: found.text,
          reason: .yearAssumed(found.year.year)))
    }
    return found.year
  }

  /// A title of the whole document, 2024年部门预算绩效目标: it says the year and nothing else that is kept.
  private func isYearTitle(_ words: String) -> Bool {
    words.unicodeScalars.count <= 40 && words.holds("年")
      && (words.holds("预算") || words.holds("绩效")) && !words.holds("。")
  }

  // MARK: - Codes

  private mutating func makeCodes() {
    var taken = Set(drafts.map(\.code).filter { !$0.isEmpty })
    var number = 0
    func next() -> String {
      repeat { number += 1 } while taken.contains(Self.made(number))
      taken.insert(Self.made(number))
      return Self.made(number)
    }
    var seen: Set<String> = []
    for index in drafts.indices {
      let draft = drafts[index]
      let lines = draft.codeLines ?? draft.lines.lowerBound...draft.lines.lowerBound
      if draft.code.isEmpty {
        drafts[index].code = next()
        drafts[index].doubt(.codeMade(drafts[index].code), .code, lines, draft.name)
      } else if !seen.insert(draft.code).inserted {
        drafts[index].code = next()
        drafts[index].doubt(
          .codeTwice(draft.code, made: drafts[index].code), .code, lines, draft.code)
      } else if !ProjectCode.isUsual(draft.code) {
        drafts[index].doubt(.codeUnusual(draft.code), .code, lines, draft.code)
      }
      if draft.name.isEmpty {
        drafts[index].name = drafts[index].code
        drafts[index].doubt(.nameMissing, .name, lines, drafts[index].code)
      }
    }
  }

  private static func made(_ number: Int) -> String {
    let digits = String(number)
    return "L" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  // MARK: - Funds

  /// The sources that the forms print, in their order; the usual two need no declaration.
  private mutating func sources() throws(DocumentError) -> FundSources {
    var names: [String] = []
    for index in drafts.indices {
      drafts[index].dropSubtotals()
      for source in drafts[index].sources where !names.contains(source.name) {
        names.append(source.name)
      }
    }
    if names.allSatisfy({ $0 == "财政资金" || $0 == "其他资金" }) { return .standard }
    guard names.count <= FundSources.limit else { throw .tooManySources(names.count) }
    return FundSources(named: names)
  }
}
