import BudgetModel
import BudgetReports
import BudgetText
import TerminalKit

/// One of the forms that staff hand in, of a project, as it would be printed.
struct FormPreview: Hashable {
  var form: StatutoryForm
  var reading: ReadingState
}

extension AppState {
  /// Shows the form that is due next of the selected project: monitoring until its month is reported, else evaluation.
  mutating func showForm() {
    guard let code = selectedCode else { return }
    let monitoring = StatutoryForm.monitoring.month(by: book.rules)
    enter(
      .preview(
        FormPreview(
          form: asOf == .december || asOf > monitoring.next ?? .december
            ? .evaluation : .monitoring,
          reading: ReadingState(project: code))))
  }

  /// Goes between the two forms.
  mutating func turnForm() {
    guard case .preview(var preview) = screens.top else { return }
    preview.form = preview.form == .monitoring ? .evaluation : .monitoring
    preview.reading.viewport = Viewport()
    screens.top = .preview(preview)
  }

  /// Opens the form of where it is to be written.
  mutating func writeForms() {
    guard case .preview(let preview) = screens.top, let code = preview.reading.project else {
      return
    }
    open(FormsForm(form: preview.form, code: code))
    changeForm { $0.form.focus(on: .path) }
  }

  /// The lines of a form, below them what it lacks.
  func previewLines(_ preview: FormPreview) -> [StyledLine] {
    guard let project = preview.reading.project.flatMap(project(of:)) else { return [] }
    let month = preview.form.month(by: book.rules)
    let forms = UnitForms(preview.form, of: book, projects: [project], asOf: month)
    guard let form = forms.projects.first else { return [] }
    let lines = form.lines(strings).flatMap { line in
      let rows = StyledLine.rows(of: line.parts, columns: readingWidth - 6)
      return switch line.role {
      case .heading: rows.map { StyledLine($0, .heading) }
      case .subject: rows.map { StyledLine("  " + $0, .plain.bold, indent: 4) }
      case .text:
        rows.enumerated().map { StyledLine(($0 == 0 ? "    " : "      ") + $1, indent: 6) }
      }
    }
    let gaps = strings.words(for: form.gaps, in: preview.form, of: project, asOf: month)
    return [
      StyledLine([TableCell(project.name, .heading), TableCell("  \(project.code)", .muted)])
    ] + lines + [.blank, StyledLine(strings.missingHeading, .heading)]
      + (gaps.isEmpty
        ? [StyledLine("  ✓ " + strings.evaluationComplete, .good)]
        : gaps.map { StyledLine("  ! " + $0, .caution, indent: 4) })
  }
}
