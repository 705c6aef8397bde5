public import BudgetImport
internal import BudgetModel

/// Why the tables of a file cannot be imported.
extension Strings {
  /// Why a file that was read holds nothing that could be imported, and what to do about it.
  public func sentence(
    for problem: TableProblem, decidedAt place: DecisionPlace = .commandLine
  ) -> String {
    switch problem {
    case .noSuchSheet(let name, let sheets):
      sheets.isEmpty
        ? say("文件没有工作表。", "The file has no sheets.")
        : say(
          "没有名为“\(name)”的工作表；有：\(list(sheets))。",
          "There is no sheet “\(name)”; there are: \(list(sheets)).")
    case .noTable:
      say(
        "找不到表头：须有一列叫“项目编码”或“项目名称”，旁边有金额。",
        "No header was found: one column must be called “Project code” or “Project”, with amounts beside it."
      )
    case .severalSheets(let sheets):
      say(
        "有几个工作表都可能是要导入的：\(list(sheets))；",
        "Several sheets might be the one: \(list(sheets)); ")
        + (place == .screen
          ? say("请填写工作表。", "type its name.") : say("请用 --sheet 指明。", "choose one with --sheet."))
    case .noAmounts(let titles, let place):
      say(
        "\(name(of: place))：表头里没有可导入的金额列：\(list(titles))。",
        "\(name(of: place)): no title is of a column that could be imported: \(list(titles)).")
    case .repeatedColumn(let title, let first, let second):
      say(
        "\(name(of: second))：“\(title)”与 \(name(of: first)) 是同一列，无法分辨用哪一列。",
        "\(name(of: second)): “\(title)” means the same as \(name(of: first)); which one counts is not clear."
      )
    case .monthNeeded(let title, let cell):
      say(
        "\(name(of: cell))：“\(title)”没有写明月份；",
        "\(name(of: cell)): “\(title)” does not say which month; ")
        + (place == .screen
          ? say("请选择月份。", "choose it below.") : say("请用 --month 指明。", "choose it with --month."))
    case .noSuchMonth(let month, let months):
      say(
        "表中没有\(self.name(of: month))的列；有：\(names(of: months))。",
        "The table has no column of \(self.name(of: month)); it has \(names(of: months)).")
    case .otherMonth(let month, let title, let place):
      say(
        "\(name(of: place))：“\(title)”是截至\(self.name(of: month))的数，与所选月份不符。",
        "\(name(of: place)): “\(title)” is through \(self.name(of: month)), not the month chosen.")
    case .noRows: say("表头下面没有项目。", "There is no project below the header.")
    case .noSuchRow(let row):
      say("第\(row)行不是表中的项目或合计行。", "Row \(row) is no project or total of the table.")
    }
  }

  /// Why a cell holds no amount that can be taken.
  public func sentence(for doubt: AmountDoubt) -> String {
    switch doubt {
    case .notAnAmount(let text, .notAnAmount):
      say("“\(text)”不是金额。", "“\(text)” is no amount.")
    case .notAnAmount(let text, let error):
      say("“\(text)”：", "“\(text)”: ") + explanation(error)
    case .finer(let text, let nearest):
      say(
        "“\(text)”不是整分，最近的是 \(nearest.yuanText) 元。",
        "“\(text)” is no whole 分; the nearest is \(nearest.yuanText) yuan.")
    case .failure(let error): say("公式出错：\(error)。", "A formula failed: \(error).")
    case .date: say("这里是日期，不是金额。", "This is a date, not an amount.")
    }
  }

  /// A total of the table that is not what its rows come to, in the table's own figures.
  public func sentence(for total: TotalDoubt) -> String {
    say(
      "合计 \(total.stated.wanText) 万元与各行之和 \(total.summed.wanText) 万元不符。",
      "The total of \(total.stated.wanText) 万元 is not the sum of the rows, \(total.summed.wanText) 万元."
    )
  }

  func sumDiffers(_ place: CellPlace, _ stated: Money, _ summed: Money) -> String {
    say(
      "本行 \(name(of: place)) 的合计 \(stated.wanText) 与各列之和 \(summed.wanText) 不符。",
      "The row's total at \(name(of: place)), \(stated.wanText), is not the sum of its columns, \(summed.wanText)."
    )
  }

  func repeatedRow(_ row: Int) -> String {
    say("与第\(row)行是同一个项目。", "This is the project of row \(row).")
  }

  func unknownSource(_ name: String) -> String {
    say("本文件没有资金来源“\(name)”。", "The file has no source “\(name)”.")
  }

  func probablyYuan(_ yuan: Money, decidedAt place: DecisionPlace) -> String {
    say(
      "表中没有注明单位，这个数像是以元为单位（\(yuan.wanText) 万元）；",
      "The table names no unit, and this looks like yuan (\(yuan.wanText) 万元); ")
      + (place == .screen
        ? say("请重新导入并选择单位。", "import it again and choose the unit.")
        : say("请用 --unit 指明。", "say it with --unit."))
  }
}
