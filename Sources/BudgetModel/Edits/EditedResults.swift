/// How the edits of results and reasons are carried out.
extension EditedBook {
  mutating func indicator(
    _ change: IndicatorChange, of code: String, at place: Int
  ) throws(Rejection) -> [Edit] {
    let index = try index(of: code)
    guard book.projects[index].indicators.indices.contains(place) else {
      throw .unknownIndicator(place, project: code)
    }
    var indicator = book.projects[index].indicators[place]
    func edit(_ change: IndicatorChange) -> Edit {
      .indicator(project: code, at: place, change)
    }
    let edits: [Edit]
    switch change {
    case .report(let month, let change):
      let change = change.emptiesToNil(\.isEmpty)
      edits = note(change, over: indicator.report(in: month)) { edit(.report(month, $0)) }
      indicator.setReport(change.new, in: month)
    case .expectation(let change):
      let change = change.emptiesToNil(\.isEmpty)
      edits = note(change, over: indicator.expected) { edit(.expectation($0)) }
      indicator.expected = change.new
    case .weight(let change):
      edits = note(change, over: indicator.weight) { edit(.weight($0)) }
      indicator.weight = change.new
    case .reading(let change):
      edits = note(change, over: indicator.correctedReading) { edit(.reading($0)) }
      indicator.correctedReading = change.new
    case .score(let change):
      edits = note(change, over: indicator.scoreOverride) { edit(.score($0)) }
      indicator.scoreOverride = change.new
    }
    book.projects[index].indicators[place] = indicator
    return edits
  }

  mutating func reason(
    _ change: Replacing<LagReason>, of code: String, in month: Month
  ) throws(Rejection) -> [Edit] {
    let index = try index(of: code)
    let project = book.projects[index]
    let edits = note(change, over: project.lagReason(in: month)) {
      .reason(project: code, month: month, $0)
    }
    book.projects[index].setMonthReason(
      month, reason: change.new, remark: project.remark(in: month))
    return edits
  }

  mutating func remark(
    _ change: Replacing<String>, of code: String, in month: Month
  ) throws(Rejection) -> [Edit] {
    let index = try index(of: code)
    let project = book.projects[index]
    let change = change.emptiesToNil(\.isEmpty)
    let edits = note(change, over: project.remark(in: month)) {
      .remark(project: code, month: month, $0)
    }
    book.projects[index].setMonthReason(
      month, reason: project.lagReason(in: month), remark: change.new)
    return edits
  }
}
