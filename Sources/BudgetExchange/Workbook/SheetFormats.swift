internal import BudgetFigures
internal import BudgetReports
internal import CWorkbookWriter

/// The formats of a workbook, each made when it is first used.
struct SheetFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  private let library: cworkbook_functions
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var styles: [WorkbookStyle: Format] = [:]
  private var tones: [FigureTone: Format] = [:]

  init(_ library: cworkbook_functions, _ workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.library = library
    self.workbook = workbook
  }

  /// How a cell looks; nil where there is no memory for it.
  subscript(style: WorkbookStyle) -> Format? {
    mutating get {
      if let format = styles[style] { return format }
      guard let format = library.workbook_add_format(workbook) else { return nil }
      prepare(format, style)
      styles[style] = format
      return format
    }
  }

  /// What a mark changes in the look of a cell.
  subscript(tone: FigureTone) -> Format? {
    mutating get {
      if let format = tones[tone] { return format }
      guard let format = library.workbook_add_format(workbook) else { return nil }
      let (ink, paper) = tone.colors
      library.format_set_font_color(format, ink)
      if let paper { library.format_set_bg_color(format, paper) }
      if tone == .danger { library.format_set_bold(format) }
      tones[tone] = format
      return format
    }
  }

  private func prepare(_ format: Format, _ style: WorkbookStyle) {
    library.format_set_font_size(format, style.role.size)
    library.format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if let number = style.role.numberFormat { library.format_set_num_format(format, number) }
    if let place = style.role.alignment { library.format_set_align(format, UInt8(place.rawValue)) }
    if style.role.wraps { library.format_set_text_wrap(format) }
    if [.title, .head, .formTitle].contains(style.role) || style.isTotal {
      library.format_set_bold(format)
    }
    switch style.role {
    case .title, .formTitle, .formSubtitle, .formLeft, .formRight: return
    case .formMiddle, .formText, .formMoney, .formPercent, .formPoints:
      return library.format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .context: return library.format_set_font_color(format, Ink.faint)
    case .head: library.format_set_bg_color(format, Ink.band)
    case .choice: library.format_set_bg_color(format, Ink.choice)
    case .interpolated:
      library.format_set_italic(format)
      library.format_set_font_color(format, Ink.faint)
    case .text, .longText, .word, .money, .percent, .points, .count: break
    }
    if style.isTotal { library.format_set_bg_color(format, Ink.totals) }
    library.format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    library.format_set_border_color(format, Ink.line)
  }
}

/// Colours of sheets.
private enum Ink {
  static let faint: lxw_color_t = 0x59_6673
  static let line: lxw_color_t = 0xD0_D7DE
  static let band: lxw_color_t = 0xDF_E8F2
  static let totals: lxw_color_t = 0xF1_F4F8
  static let choice: lxw_color_t = 0xFF_F2B3
}

extension FigureTone {
  /// The colours of words and paper that mark a cell.
  fileprivate var colors: (ink: lxw_color_t, paper: lxw_color_t?) {
    switch self {
    case .plain: (0xB0_B7BF, nil)
    case .good: (0x1B_6E3C, 0xE6_F4EA)
    case .caution: (0x7A_5200, 0xFF_F1CC)
    case .danger: (0x9C_1C16, 0xFD_E2DF)
    }
  }
}

extension WorkbookStyle.Role {
  fileprivate var size: Double {
    switch self {
    case .title: 14
    case .formTitle: 18
    default: 10
    }
  }

  fileprivate var numberFormat: String? {
    switch self {
    case .money, .interpolated, .formMoney: "#,##0.00####"
    case .percent: "0.00"
    case .formPercent: "0.00\"%\""
    case .points: "+0.00;-0.00;0.00"
    case .count: "0"
    // What looks like a number stays text when it is typed over.
    case .text, .longText: "@"
    case .title, .context, .head, .word, .choice, .formTitle, .formSubtitle, .formLeft, .formRight,
      .formMiddle, .formText, .formPoints:
      nil
    }
  }

  fileprivate var alignment: lxw_format_alignments? {
    switch self {
    case .head, .word, .formTitle, .formSubtitle, .formMiddle, .formMoney, .formPercent,
      .formPoints:
      LXW_ALIGN_CENTER
    case .money, .interpolated, .percent, .points, .count, .formRight: LXW_ALIGN_RIGHT
    case .title, .context, .text, .longText, .choice, .formText, .formLeft: LXW_ALIGN_LEFT
    }
  }

  fileprivate var wraps: Bool {
    switch self {
    case .head, .longText, .context, .title, .formMiddle, .formText: true
    case .text, .word, .money, .interpolated, .percent, .points, .count, .choice, .formTitle,
      .formSubtitle, .formLeft, .formRight, .formMoney, .formPercent, .formPoints:
      false
    }
  }
}
