public import BudgetModel

/// Why a change was not recorded.
extension Strings {
  /// A rejection in a sentence that says what to do.
  public func sentence(
    for rejection: Rejection, names: BookNames
  ) -> String {
    switch rejection {
    case .conflicts(let conflicts):
      return conflicts.first.map { conflict($0, names: names) } ?? ""
    case .rule(let violation, let project):
      let sentence = refusal(violation.rule)
      return project.map {
        say("\(names.name(of: $0))：\(sentence)", "\(names.name(of: $0)): \(sentence)")
      }
        ?? sentence
    case .closedMonths(let months): return closedNeedReason(months)
    case .unknownProject(let code):
      return say("没有编码为 \(code) 的项目。", "No project has the code \(code).")
    case .unknownIndicator(let place, let project):
      let name = names.name(of: project)
      return say(
        "\(name)：没有第 \(place + 1) 项指标。", "\(name): there is no indicator \(place + 1).")
    case .required(let edit):
      return say(
        "\(words(for: edit, names: names))：此项不能为空，未保存。",
        "Not recorded: \(words(for: edit, names: names)) cannot be left empty.")
    case .unsupported(let kind):
      return say("不支持的改动类型“\(kind)”，未保存。", "Not recorded: the kind “\(kind)” is not known.")
    }
  }

  /// Closed months that a change needs a reason for.
  public func closedNeedReason(_ months: [Month]) -> String {
    say("\(names(of: months))已结账：须写明原因。", "\(names(of: months)) closed: a reason is needed.")
  }

  /// A place that two people changed: what is there now, what was wanted.
  public func conflict(_ conflict: Conflict, names: BookNames) -> String {
    let what = words(for: conflict.edit, names: names)
    guard let entry = conflict.entry else {
      return say(
        "已被其他人改动，仍按你的修改则为：\(what)", "Changed by someone else; yours would make it: \(what)")
    }
    return say(
      "已由 \(name(of: entry.author)) 改动（第\(entry.sequence)条），仍按你的修改则为：\(what)",
      "Changed by \(name(of: entry.author)) (no. \(entry.sequence)); yours would make it: \(what)")
  }
}
