import BudgetModel
import BudgetText
import TerminalKit

/// What takes its time: beginning it, waiting for it, what comes of it.
extension AppState {
  mutating func openExport() {
    open(ExportForm())
    changeForm { $0.form.focus(on: .path) }
  }

  /// Begins an errand; nothing else can be done until it is over or called off.
  mutating func begin(_ job: ErrandJob) -> [Effect] {
    let number = nextErrandNumber()
    errand = Errand(number: number, job: job)
    return [.errand(job, number, book, unit.history)]
  }

  /// Calls off what is waited for; whether that came in time, it will tell.
  ///
  /// Asked again, it is not waited for either.
  mutating func cancelErrand() -> [Effect] {
    guard let errand else { return [] }
    guard !errand.isCancelled else {
      self.errand = nil
      if case .export = errand.job {
        notice = Notice(strings.noLongerWaiting, .caution)
      } else {
        notice = Notice(strings.errandCancelled)
      }
      return []
    }
    self.errand?.isCancelled = true
    return [.cancelErrand(errand.number)]
  }

  /// Hears of an errand; one that nobody waits for is over.
  mutating func hear(_ news: ErrandNews, of number: Int) -> [Effect] {
    guard let errand, errand.number == number else { return [] }
    if case .progress(let percent) = news {
      self.errand?.percent = percent
      return []
    }
    self.errand = nil
    switch (errand.job, news) {
    case (.export(let request), .exported(let bytes)):
      if form?.subject is any RequestForm { screens.pop() }
      notice = Notice(strings.exported(request.path, bytes: bytes), .good)
    case (.export(let request), .exists): question = Question(.replacingFile(request))
    case (.importTable(let request), .imported(let content)): show(content, from: request)
    case (_, .failed(let sentence, let part)): refuse(sentence, part.field)
    case (_, .cancelled): notice = Notice(strings.errandCancelled)
    default: break
    }
    return []
  }

  /// Says why nothing came of an errand, under the field it is about where that is on the screen.
  private mutating func refuse(_ sentence: String, _ field: FieldName) {
    guard form?.form.value(of: field) != nil else {
      notice = Notice(sentence, .danger)
      return
    }
    changeForm { $0.form.setProblems([FieldPlace(field): sentence]) }
  }
}

extension ErrandNews.Part {
  fileprivate var field: FieldName {
    switch self {
    case .path: .path
    case .month: .month
    case .sheet: .sheet
    }
  }
}
