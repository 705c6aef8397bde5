internal import BudgetReports
internal import CWorkbookWriter

/// Charts of a sheet.
extension SheetWriter {
  /// Adds a chart of lines.
  func add(_ chart: WorkbookChart) throws(ExportFailure) {
    guard let drawing = library.workbook_add_chart(workbook, UInt8(LXW_CHART_LINE.rawValue)) else {
      throw .notWritten(Int(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue))
    }
    switch chart.title {
    case .words(let words):
      // What begins like a formula would be taken for one.
      let words = words.safeForCells.cut(to: 200)
      library.chart_title_set_name(drawing, words.hasPrefix("=") ? " " + words : words)
    case .cell(let cell): library.chart_title_set_name(drawing, "=\(cell.text(in: sheet.name))")
    }
    var title = lxw_chart_font()
    title.size = 12
    title.bold = 1
    library.chart_title_set_name_font(drawing, &title)
    for series in chart.series { try add(series, of: chart, to: drawing) }
    prepareAxes(of: drawing, chart)
    var small = lxw_chart_font()
    small.size = 9
    library.chart_legend_set_font(drawing, &small)
    library.chart_legend_set_position(drawing, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    library.chart_show_blanks_as(drawing, UInt8(LXW_CHART_BLANKS_AS_GAP.rawValue))
    var options = lxw_chart_options()
    // The library's own size of a chart.
    options.x_scale = Double(chart.width) / 480
    options.y_scale = Double(chart.height) / 288
    options.x_offset = 2
    options.y_offset = 4
    try check(
      library.worksheet_insert_chart_opt(
        worksheet, lxw_row_t(chart.place.row), lxw_col_t(chart.place.column), drawing, &options))
  }

  private func add(
    _ series: WorkbookChart.Series, of chart: WorkbookChart,
    to drawing: UnsafeMutablePointer<lxw_chart>
  ) throws(ExportFailure) {
    guard
      let drawn = library.chart_add_series(
        drawing, "=\(chart.categories)",
        "=\(series.values.text(in: sheet.name))")
    else { throw .notWritten(Int(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue)) }
    library.chart_series_set_name(drawn, series.name)
    var line = lxw_chart_line()
    line.color = series.line.color
    line.width = series.line == .actual ? 2.75 : 1.75
    if series.line == .clock { line.dash_type = UInt8(LXW_CHART_LINE_DASH_DASH.rawValue) }
    library.chart_series_set_line(drawn, &line)
    let marker =
      switch series.line {
      case .planned: LXW_CHART_MARKER_SQUARE
      case .actual: LXW_CHART_MARKER_CIRCLE
      case .clock: LXW_CHART_MARKER_NONE
      }
    library.chart_series_set_marker_type(drawn, UInt8(marker.rawValue))
    guard series.line != .clock else { return }
    library.chart_series_set_marker_size(drawn, 6)
    var edge = lxw_chart_line()
    edge.color = series.line.color
    library.chart_series_set_marker_line(drawn, &edge)
    var fill = lxw_chart_fill()
    fill.color = series.line.color
    library.chart_series_set_marker_fill(drawn, &fill)
  }

  private func prepareAxes(
    of drawing: UnsafeMutablePointer<lxw_chart>, _ chart: WorkbookChart
  ) {
    var small = lxw_chart_font()
    small.size = 9
    let upright = drawing.pointee.y_axis
    library.chart_axis_set_name(upright, chart.axis)
    library.chart_axis_set_name_font(upright, &small)
    library.chart_axis_set_num_font(upright, &small)
    library.chart_axis_set_num_format(upright, "#,##0.######")
    library.chart_axis_set_min(upright, 0)
    library.chart_axis_set_num_font(drawing.pointee.x_axis, &small)
    var grid = lxw_chart_line()
    grid.color = 0xE1_E5EA
    grid.width = 0.75
    library.chart_axis_major_gridlines_set_line(upright, &grid)
  }
}

extension CurveLine {
  /// Its colour, the same as on the page.
  fileprivate var color: lxw_color_t {
    switch self {
    case .planned: 0x25_63A8
    case .actual: 0xB4_430F
    case .clock: 0x6B_7480
    }
  }
}
