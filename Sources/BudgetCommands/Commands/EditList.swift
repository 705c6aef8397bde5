import BudgetModel
import BudgetStore
import BudgetText

/// Edits to be applied, and the lines of the list they came from.
struct EditList {
  let edits: [Edit]
  private let lines: [Int]
  private let path: String

  /// How many problems of a list, and how many edits that conflict, are told one by one.
  private static let toldProblems = 20

  /// Reads a list from a file, or from standard input for `-`; what is wrong in it is told line by line.
  init(_ path: String, _ context: CommandContext) throws(CommandFailure) {
    let strings = context.strings
    let reading = EditReader.read(try Self.bytes(of: path, context))
    let told = reading.problems.prefix(Self.toldProblems).map { $0.line(of: path, strings) }
    let untold = reading.problems.count - told.count + reading.unlistedProblems
    let lines = told + (untold > 0 ? [strings.moreProblems(untold)] : [])
    guard let edits = reading.edits else {
      throw CommandFailure(.wrongData, lines + [strings.nothingApplied])
    }
    context.complain(lines)
    self.path = path
    self.edits = edits
    self.lines = reading.lines
  }

  private static func bytes(
    of path: String, _ context: CommandContext
  ) throws(CommandFailure) -> [UInt8] {
    let strings = context.strings
    guard path != "-" else {
      do throws(SystemTrouble) {
        return try context.input()
      } catch {
        throw CommandFailure(.inputOutput, strings.about(path, strings.systemReports(error)))
      }
    }
    do throws(OpenFailure) {
      return try FileContents.bytes(at: context.resolved(path))
    } catch {
      throw error.failure(path, strings)
    }
  }
}

// MARK: - Rejections

extension EditList {
  /// A rejection told where in the list it comes from; nil for what is no single edit's.
  func failure(
    _ failure: CommitFailure, _ names: BookNames, _ strings: Strings
  ) -> CommandFailure? {
    guard case .rejected(let rejection) = failure.reason else { return nil }
    let culprit: Int?
    switch rejection {
    case .closedMonths: return nil
    case .conflicts(let conflicts):
      return CommandFailure(failure.status, stale(conflicts, names, strings))
    case .rule(let violation, let project):
      culprit = index(breaking: violation, in: project)
    case .unknownProject(let code): culprit = edits.firstIndex { $0.project == code }
    case .unknownIndicator(let place, let project):
      culprit = edits.firstIndex {
        if case .indicator(project, place, _) = $0 { true } else { false }
      }
    case .required(let edit): culprit = index(sharing: edit.places)
    case .unsupported(let kind):
      culprit = edits.firstIndex {
        if case .opaque(let edit) = $0 { edit.kind == kind } else { false }
      }
    }
    let sentence = strings.sentence(for: rejection, names: names)
    return CommandFailure(
      failure.status, [place(of: culprit, sentence, strings), strings.nothingApplied])
  }

  private func stale(
    _ conflicts: [Conflict], _ names: BookNames, _ strings: Strings
  ) -> [String] {
    let told = conflicts.prefix(Self.toldProblems).map { conflict in
      place(
        of: index(sharing: conflict.edit.places),
        strings.stale(strings.words(for: conflict.edit, names: names)), strings)
    }
    let untold = conflicts.count - told.count
    return told + (untold > 0 ? [strings.moreConflicts(untold)] : []) + [strings.nothingApplied]
  }

  /// The last edit of a project, or of the book's head, that can have broken a rule, else its last one.
  private func index(breaking violation: RuleViolation, in project: String?) -> Int? {
    edits.lastIndex { $0.project == project && $0.bears(on: violation.place) }
      ?? edits.lastIndex { project != nil && $0.project == project }
      // Another source can break a rule in projects that no edit names.
      ?? edits.lastIndex { $0.bears(on: .source(0)) && $0.project == nil }
  }

  /// The last edit that changes one of some places.
  private func index(sharing places: [Edit.Place]) -> Int? {
    edits.lastIndex { edit in edit.places.contains(where: places.contains) }
  }

  private func place(of index: Int?, _ sentence: String, _ strings: Strings) -> String {
    index.map { strings.atLine(lines[$0], of: path, sentence) } ?? strings.about(path, sentence)
  }
}

extension Edit {
  /// Whether it changes the part of a project that a rule was broken at.
  fileprivate func bears(on place: RuleViolation.Place) -> Bool {
    switch (place, self) {
    case (.plan, .plan), (.plan, .budget), (.budget, .budget), (.adjustment, .adjustment),
      (.adjustment, .budget), (.planRevision, .planRevision), (.planRevision, .adjustment),
      (.planRevision, .budget), (.spending, .spending), (.attribute, .attributes), (.name, .name),
      (.code, .code), (.reason, .reason), (.reason, .remark), (.indicator, .indicator),
      (.indicator, .indicators), (.indicator, .executionWeight),
      (.executionWeight, .executionWeight), (.expectedSpending, .expectedSpending),
      (.project, .note), (.source, .sources), (.rules, .rules), (_, .project):
      true
    default: false
    }
  }
}
