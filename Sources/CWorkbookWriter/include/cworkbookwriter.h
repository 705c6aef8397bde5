#ifndef CWORKBOOKWRITER_H
#define CWORKBOOKWRITER_H

#include <stddef.h>
#include <xlsxwriter.h>

// Every function of libxlsxwriter that is used, named here and nowhere else.
#define CWORKBOOK_FUNCTIONS(USE) \
  USE(workbook_new_opt) \
  USE(workbook_close) \
  USE(lxw_workbook_free) \
  USE(workbook_set_properties) \
  USE(workbook_add_format) \
  USE(workbook_add_worksheet) \
  USE(workbook_add_chart) \
  USE(worksheet_write_number) \
  USE(worksheet_write_string) \
  USE(worksheet_write_blank) \
  USE(worksheet_write_formula_num) \
  USE(worksheet_write_formula_str) \
  USE(worksheet_merge_range) \
  USE(worksheet_set_row) \
  USE(worksheet_set_column_opt) \
  USE(worksheet_freeze_panes) \
  USE(worksheet_autofilter) \
  USE(worksheet_conditional_format_range) \
  USE(worksheet_data_validation_cell) \
  USE(worksheet_insert_chart_opt) \
  USE(worksheet_set_landscape) \
  USE(worksheet_set_paper) \
  USE(worksheet_set_margins) \
  USE(worksheet_set_footer) \
  USE(worksheet_repeat_rows) \
  USE(worksheet_print_area) \
  USE(worksheet_fit_to_pages) \
  USE(worksheet_center_horizontally) \
  USE(worksheet_gridlines) \
  USE(format_set_font_size) \
  USE(format_set_font_color) \
  USE(format_set_bold) \
  USE(format_set_italic) \
  USE(format_set_num_format) \
  USE(format_set_align) \
  USE(format_set_text_wrap) \
  USE(format_set_bg_color) \
  USE(format_set_border) \
  USE(format_set_border_color) \
  USE(chart_add_series) \
  USE(chart_series_set_name) \
  USE(chart_series_set_line) \
  USE(chart_series_set_marker_type) \
  USE(chart_series_set_marker_size) \
  USE(chart_series_set_marker_line) \
  USE(chart_series_set_marker_fill) \
  USE(chart_title_set_name) \
  USE(chart_title_set_name_font) \
  USE(chart_axis_set_name) \
  USE(chart_axis_set_name_font) \
  USE(chart_axis_set_num_font) \
  USE(chart_axis_set_num_format) \
  USE(chart_axis_set_min) \
  USE(chart_axis_major_gridlines_set_line) \
  USE(chart_legend_set_position) \
  USE(chart_legend_set_font) \
  USE(chart_show_blanks_as) \
  USE(lxw_version_id)

// Pointers to those functions, of the types that the library's own header gives them.
typedef struct {
#define CWORKBOOK_FIELD(name) __typeof__(&name) _Nonnull name;
  CWORKBOOK_FUNCTIONS(CWORKBOOK_FIELD)
#undef CWORKBOOK_FIELD
} cworkbook_functions;

typedef enum {
  cworkbook_loaded,
  // The program is linked statically and can load nothing.
  cworkbook_static,
  // The library is not installed.
  cworkbook_missing,
  // What is installed is of another version than the header, or lacks a function.
  cworkbook_unsuitable,
} cworkbook_outcome;

// Loads the library and gives its functions, which stay as long as the process.
cworkbook_outcome cworkbook_load(const cworkbook_functions *_Nullable *_Nonnull functions);

// The name of the library that the program was built for, "libxlsxwriter.so.4".
const char *_Nonnull cworkbook_library(void);

// Opens a file for a workbook, in memory where the system can, and writes the path by which this process reaches it;
// -1 with errno when there is none.
int cworkbook_open_scratch(char *_Nonnull path, size_t count);

// Closes such a file, which is gone then.
void cworkbook_close_scratch(int file, const char *_Nonnull path);

#endif
