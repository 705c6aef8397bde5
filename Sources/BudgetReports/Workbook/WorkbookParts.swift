public import BudgetFigures

/// Cells that are marked when something holds, with a colour beside the words they have anyhow.
public struct WorkbookMark: Hashable, Sendable {
  /// The cells.
  public var range: CellRange
  /// When they are marked.
  public var condition: Condition
  /// What the mark means.
  public var tone: FigureTone

  /// When cells are marked; the first of several marks that holds counts.
  public enum Condition: Hashable, Sendable {
    /// A formula, without its sign of equality, about the first cell of the range holds.
    case formula(String)
    /// The text contains another.
    case contains(String)
  }

  /// Makes a mark.
  public init(_ range: CellRange, _ condition: Condition, _ tone: FigureTone) {
    self.range = range
    self.condition = condition
    self.tone = tone
  }
}

/// A chart of lines over the months.
public struct WorkbookChart: Hashable, Sendable {
  /// Its title: words, or the cell that has them.
  public var title: Title
  /// The cell at whose upper left corner it begins.
  public var place: CellReference
  /// Pixels in width.
  public var width: Int
  /// Pixels in height.
  public var height: Int
  /// What its upright axis counts.
  public var axis: String
  /// The cells that name the points of all lines, as formulas write them, the sheet included.
  public var categories: String
  /// Its lines.
  public var series: [Series]

  /// What a chart is called.
  public enum Title: Hashable, Sendable {
    /// These words.
    case words(String)
    /// What the cell says.
    case cell(CellReference)
  }

  /// One line of a chart.
  public struct Series: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// Its values.
    public var values: CellRange
    /// What it shows.
    public var line: CurveLine

    /// Makes a line.
    public init(_ name: String, _ values: CellRange, _ line: CurveLine) {
      self.name = name
      self.values = values
      self.line = line
    }
  }

  /// Makes a chart.
  public init(
    _ title: Title, at place: CellReference, width: Int, height: Int, axis: String,
    categories: String, series: [Series]
  ) {
    self.title = title
    self.place = place
    self.width = width
    self.height = height
    self.axis = axis
    self.categories = categories
    self.series = series
  }
}

/// A cell in which one of some texts is chosen.
public struct WorkbookChoice: Hashable, Sendable {
  /// The cell.
  public var cell: CellReference
  /// The cells of the same sheet that have the texts.
  public var list: CellRange
  /// What to do there, beside the cell while it is chosen.
  public var prompt: String

  /// Makes a choice.
  public init(_ cell: CellReference, from list: CellRange, prompt: String) {
    self.cell = cell
    self.list = list
    self.prompt = prompt
  }
}
