/// How the edits of what concerns all projects are carried out: where the money comes from, and the shared rules.
extension EditedBook {
  mutating func sources(_ change: Replacing<[DeclaredSource]>) throws(Rejection) -> [Edit] {
    let edits = note(change, over: book.sources.declared) { .sources($0) }
    let sources = FundSources(change.new)
    if let (rule, place) = sources.fault {
      throw .rule(RuleViolation(rule, at: .source(place)), project: nil)
    }
    book.sources = sources
    touchAll()
    return edits
  }

  mutating func rules(_ change: Replacing<SharedRules>) throws(Rejection) -> [Edit] {
    // Rules that say nothing are none.
    let new = change.new.flatMap { $0.isEmpty ? nil : $0 }
    let old = change.old.flatMap { $0.isEmpty ? nil : $0 }
    let change = change.statesOld ? Replacing(old, with: new) : .anything(with: new)
    let edits = note(change, over: book.rules.isEmpty ? nil : book.rules) { .rules($0) }
    let rules = new ?? SharedRules()
    if let fault = rules.fault {
      throw .rule(RuleViolation(.badSharedRule(fault), at: .rules), project: nil)
    }
    book.rules = rules
    return edits
  }
}
