import BudgetFigures
import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// A column of a list of projects.
struct ListColumn {
  let content: Content
  /// 0 for one that always stays; where room is short the highest goes first.
  let dropOrder: Int

  enum Content {
    case figure(Figure, AmountPrecision)
    /// The execution rate drawn against the plan.
    case bar
    /// The deviation as a bar to the left or right of the plan.
    case divergence
    /// What was spent each month, in small columns.
    case sparkline
    /// Whether it is said why the project lags.
    case explanation
    /// The light of its indicators.
    case goalLight
    /// The score it is expected to have at the year's end, and the grade.
    case score
  }

  static func figure(
    _ figure: Figure, to precision: AmountPrecision = .fen, dropOrder: Int = 0
  ) -> ListColumn {
    ListColumn(content: .figure(figure, precision), dropOrder: dropOrder)
  }

  static func explanation(dropOrder: Int = 0) -> ListColumn {
    ListColumn(content: .explanation, dropOrder: dropOrder)
  }

  static func goalLight(dropOrder: Int = 0) -> ListColumn {
    ListColumn(content: .goalLight, dropOrder: dropOrder)
  }

  static func score(dropOrder: Int = 0) -> ListColumn {
    ListColumn(content: .score, dropOrder: dropOrder)
  }

  static func bar(dropOrder: Int) -> ListColumn {
    ListColumn(content: .bar, dropOrder: dropOrder)
  }

  static func divergence(dropOrder: Int) -> ListColumn {
    ListColumn(content: .divergence, dropOrder: dropOrder)
  }

  static func sparkline(dropOrder: Int) -> ListColumn {
    ListColumn(content: .sparkline, dropOrder: dropOrder)
  }

  /// What a list is ordered by this column by, nil for a picture.
  var order: ListOrder.Key? {
    switch content {
    case .figure(let figure, _): .figure(figure)
    case .explanation: .explanation
    case .goalLight: .goalLight
    case .score: .score
    case .bar, .divergence, .sparkline: nil
    }
  }
}

/// How much the columns of a list say.
struct ListRichness {
  /// Headings in full.
  var hasFullTitles = false
  /// A status that is not reported with how it was before.
  var hasFullStatus = false
  /// Columns of the bar.
  var bar = 9
  /// Columns at each side of the plan of the bar that shows the deviation.
  var divergence = 3
  /// Columns of the missing months; their heading has room in any case.
  var missing = 0
  /// Columns of the name at least.
  var name: Int
}

extension ListColumn {
  var figure: Figure? {
    if case .figure(let figure, _) = content { figure } else { nil }
  }

  var isExplanation: Bool { if case .explanation = content { true } else { false } }

  func tableColumn(
    _ richness: ListRichness, _ overview: Overview, _ strings: Strings,
    _ amounts: AmountWidth, orderedBy order: ListOrder
  ) -> TableColumn {
    let mark = order.isShown(at: self) ? order.descends ? "v" : "^" : ""
    func fixed(_ title: String, _ width: Int, _ alignment: TextAlignment = .leading) -> TableColumn
    {
      let title = title + mark
      return TableColumn(
        title, width: .fixed(max(width, title.displayWidth)), alignment: alignment,
        dropOrder: dropOrder)
    }
    let figure: Figure
    let precision: AmountPrecision
    switch content {
    case .figure(let shown, let exactness): (figure, precision) = (shown, exactness)
    case .bar: return fixed(strings.barHead, richness.bar)
    case .divergence:
      return fixed(
        strings.divergenceHead(half: richness.divergence), 2 * richness.divergence + 1)
    case .sparkline: return fixed(strings.monthlyHead, 12)
    case .explanation: return fixed(strings.explanationColumn, strings.explanationWidth)
    case .goalLight: return fixed(strings.goalLightColumn, strings.indicatorLightWidth)
    case .score: return fixed(strings.expectedScoreHead, strings.scoreWidth, .trailing)
    }
    let titles = figure.title(strings, asOf: overview.asOf)
    let title = (richness.hasFullTitles ? titles.wide : titles.narrow) + mark
    if figure == .name {
      return TableColumn(
        title,
        width: .flexible(
          minimum: richness.name, maximum: max(richness.name, overview.widestName)))
    }
    let content =
      switch figure.kind {
      case .money: precision == .fen ? amounts.columns : amounts.guideColumns
      case .points: 7
      case .status:
        richness.hasFullStatus ? overview.statusWidth(strings) : strings.statusWidth
      case .light: strings.lightWidth
      case .months: richness.missing
      case .percent, .count, .month, .text: 6
      }
    let room = figure == .yearEndEstimate ? 1 : 0
    return TableColumn(
      title, width: .fixed(max(content, title.displayWidth) + room),
      alignment: figure.kind.isNumber ? .trailing : .leading, dropOrder: dropOrder)
  }
}

extension Percent {
  /// A binary approximation, 1 for 100 %; good enough to draw a bar and for nothing else.
  var approximation: Double { Double(hundredths) / 10_000 }
}
