import BudgetModel
import BudgetText

extension FormPage {
  /// The form as a section of a page for browsers, one sheet of paper.
  var html: String {
    var page = "<section class=\"\(sizeClass)\">\n<h1>\(title.escapedForHTML)</h1>\n"
    page += "<p class=\"year\">\(subtitle.escapedForHTML)</p>\n"
    page += "<p class=\"head\"><span>\(left.escapedForHTML)</span>"
    page += "<span>\(right.escapedForHTML)</span></p>\n<table>\n<colgroup>"
    let total = columns.reduce(0, +)
    for width in columns { page += "<col width=\"\(width * 1000 / total / 10)%\"/>" }
    page += "</colgroup>\n"
    for part in parts { page += part.html }
    return page + "</table>\n</section>\n"
  }

  /// The largest letters, of 9 points at most, at which columns and rows fit between the margins of A4 landscape, 785 by
  /// 480 points below the head: a character of two columns is as wide as it is high, a line a quarter higher, and rows
  /// have 4 points beside their lines.
  private var sizeClass: String {
    let (width, lines) = (columns.reduce(0, +), lines)
    let size = [9, 8, 7, 6].first { size in
      width * size <= 2 * 785 && lines.reduce(0, +) * size * 5 / 4 + lines.count * 4 <= 480
    }
    return "s\(size ?? 5)"
  }
}

extension FormPart {
  fileprivate var html: String {
    var text = "<tbody>\n"
    for (place, row) in rows.enumerated() {
      text += "<tr>"
      if place == 0, let label {
        text += Self.html(FormCell(label, .label, rows: rows.count), scope: "rowgroup")
      }
      for cell in row { text += Self.html(cell, scope: place < headRows ? "col" : "row") }
      text += "</tr>\n"
    }
    return text + "</tbody>\n"
  }

  private static func html(_ cell: FormCell, scope: String) -> String {
    var attributes = ""
    if cell.columnSpan > 1 { attributes += " colspan=\"\(cell.columnSpan)\"" }
    if cell.rowSpan > 1 { attributes += " rowspan=\"\(cell.rowSpan)\"" }
    let text = cell.text.split(separator: "\n").map { String($0).escapedForHTML }
      .joined(separator: "<br/>")
    switch cell.role {
    case .label: return "<th scope=\"\(scope)\"\(attributes)>\(text)</th>"
    case .text: return "<td class=\"t\"\(attributes)>\(text)</td>"
    case .amount, .middle: return "<td\(attributes)>\(text)</td>"
    }
  }
}

extension UnitForms {
  /// The forms as one file for browsers that needs nothing else; each project's is a page of A4 landscape.
  ///
  /// Without its first line it is well-formed XML too.
  func html(_ pages: [FormPage], title: String, _ strings: Strings) -> String {
    // Nothing is fetched, and nothing decorates but what this program wrote.
    let policy =
      "default-src 'none'; style-src 'sha256-\(FormStyle.digest)'; base-uri 'none'; "
      + "form-action 'none'"
    return "<!DOCTYPE html>\n<html lang=\"\(strings.languageTag)\">\n<head>\n"
      + "<meta charset=\"utf-8\"/>\n"
      + "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\"/>\n"
      + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
      + "<title>\(title.escapedForHTML)</title>\n<style>\(FormStyle.text)</style>\n</head>\n"
      + "<body>\n" + pages.map(\.html).joined() + "</body>\n</html>\n"
  }
}

/// How forms look in a browser and on paper.
enum FormStyle {
  /// The digest of `text` by which the page's policy knows it; a test works it out anew.
  static let digest = "pLOCMgFz7LgH3EaE1nQF4eKawS2C59C0NV4w5nDiiBs="

  static let text = """
    *{box-sizing:border-box}
    body{margin:0;background:#eee;color:#000;\
    font-family:"SimSun","Songti SC","Noto Serif CJK SC","Noto Sans CJK SC","WenQuanYi Zen Hei",serif}
    section{width:297mm;min-height:210mm;margin:5mm auto;padding:10mm;background:#fff;line-height:1.25}
    h1{margin:0;text-align:center;font-size:17pt;line-height:1.3}
    p{margin:.5mm 0}
    .year{text-align:center}
    .head{display:flex;justify-content:space-between}
    table{width:100%;table-layout:fixed;border-collapse:collapse}
    th,td{border:.75pt solid #000;padding:1.5pt 2pt;font-weight:400;text-align:center;vertical-align:middle;\
    font-variant-numeric:tabular-nums;    overflow-wrap:anywhere}
    .t{text-align:left}
    .s9{font-size:9pt}.s8{font-size:8pt}.s7{font-size:7pt}.s6{font-size:6pt}.s5{font-size:5pt}
    @page{size:A4 landscape;margin:10mm}
    @media print{body{background:none}section{width:auto;min-height:0;margin:0;padding:0;break-after:page}\
    section:last-child{break-after:auto}tr{break-inside:avoid}}

    """
}
