import BudgetModel
import BudgetStore
import BudgetText

extension HistoryCheck {
  /// What the check found, one sentence a finding; that all agrees when nothing was.
  func sentences(_ book: BudgetBook, _ strings: Strings) -> [String] {
    let names = BookNames(book)
    func words(_ entry: HistoryEntry) -> String {
      strings.words(for: entry, names: names)
    }
    let sentences = findings.map { finding in
      switch finding {
      case .cannotRead(let failure): strings.historyCannotBeRead(strings.sentence(for: failure))
      case .tornLine: strings.historyIsTorn
      case .badLine(let line): strings.badHistoryLine(line)
      case .missing(let sequence): strings.missingEntries(before: sequence)
      case .changedExternally(let sequence): strings.changedOutside(before: sequence)
      case .interrupted(let entry): strings.interrupted(words(entry))
      case .differs(let entry): strings.differs(since: entry.sequence, words(entry))
      }
    }
    let more = unlisted > 0 ? [strings.moreFindings(unlisted)] : []
    return sentences + more + (disagrees ? [] : [strings.historyIsSound(entries)])
  }
}
