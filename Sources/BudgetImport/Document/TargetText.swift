/// What an indicator is to reach, as it is printed: a comparator, a number and a unit, or a word.
struct TargetText: Hashable {
  enum Kind: Hashable {
    /// A number, whether with a comparator or a unit of its own.
    case number(hasComparator: Bool, hasUnit: Bool)
    /// A word such as 提升.
    case word
    /// A comparator alone.
    case comparator
  }

  let kind: Kind

  static let comparators = [
    "≥", "≤", ">=", "<=", ">", "<", "=", "≈", "±", "大于等于", "小于等于", "不低于", "不高于", "不少于", "不超过", "大于",
    "小于", "等于",
  ]

  private static let words = WordTable<Void>([
    "提升", "提高", "有效提升", "有效提高", "显著提升", "显著提高", "明显提升", "明显提高", "逐步提升", "逐步提高", "稳步提升", "持续提升",
    "不断提升", "不断提高",
    "降低", "有效降低", "减少", "改善", "有效改善", "明显改善", "增强", "有效增强", "促进", "有效促进", "保障", "有效保障", "保证", "良好",
    "优良", "优秀", "优", "良",
    "好", "达标", "合格", "是", "否", "有", "无", "完成", "按时完成", "及时", "长期", "持续", "稳定", "达到", "达成", "较好",
    "明显", "显著", "加强", "健全",
    "完善", "及时完成", "提升明显", "逐年提高", "满意", "不断完善", "扩大", "增加", "持续改善", "逐步改善", "基本达成", "中长期", "一年",
    "全年", "100%完成",
  ])

  /// Reads a folded text; nil where it is no target.
  init?(_ folded: String) {
    guard !folded.isEmpty, folded.unicodeScalars.count <= 24 else { return nil }
    if Self.words.contains(folded) {
      kind = .word
      return
    }
    var rest = Substring(folded)
    var hasComparator = false
    if let sign = Self.comparators.first(where: { rest.begins(with: $0) }) {
      rest.removeFirst(sign.count)
      hasComparator = true
      if rest.isEmpty {
        kind = .comparator
        return
      }
    }
    var digits = 0
    var scalars = rest.unicodeScalars[...]
    while let scalar = scalars.first,
      scalar.isDigit
        || (digits > 0
          && (scalar == "." || scalar == "," || scalar == "-" || scalar == "~" || scalar == "—"))
    {
      if scalar.isDigit { digits += 1 }
      scalars.removeFirst()
    }
    guard digits > 0, scalars.count <= 4 else { return nil }
    let unit = String(scalars)
    guard
      unit.unicodeScalars.allSatisfy({ $0.isHan || "%‰℃㎡/²³mkgMGWht".unicodeScalars.contains($0) })
    else { return nil }
    kind = .number(hasComparator: hasComparator, hasUnit: !unit.isEmpty)
  }

  /// Whether words may be the unit of a number before them.
  static func isUnit(_ folded: String) -> Bool {
    if folded == "%" || folded == "‰" { return true }
    return (1...3).contains(folded.unicodeScalars.count)
      && folded.unicodeScalars.allSatisfy { $0.isHan || "㎡/²³".unicodeScalars.contains($0) }
      && !words.contains(folded)
  }

  /// A target from cells of their own: `≥`, `95`, `%` is `≥95%`; a unit in words stands after a blank, "9 部".
  static func joined(comparator: String, value: String, unit: String) -> String {
    let signs = [
      "大于等于": "≥", "小于等于": "≤", "大于": ">", "小于": "<", ">=": "≥", "<=": "≤", "不低于": "≥", "不少于": "≥",
      "不高于": "≤", "不超过": "≤",
    ]
    let sign = comparator.folded
    let isEqual = ["=", "等于", "定性", "定量", "/", "-", "无"].contains(sign)
    let before = isEqual ? "" : signs[sign] ?? comparator
    guard !unit.isEmpty, unit != "/", unit != "-", unit != "无" else { return before + value }
    let isSign = unit.unicodeScalars.first.map { !$0.isHan } ?? true
    return before + value + (isSign ? "" : " ") + unit
  }
}
