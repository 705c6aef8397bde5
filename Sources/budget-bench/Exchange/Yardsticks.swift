/// What one would write in python for the same, with openpyxl.
enum Yardsticks {
  /// Says what is missing where there is no openpyxl: without it there is nothing to be measured beside.
  static func require(in workshop: Workshop) throws {
    do {
      try workshop.run(python("import openpyxl"))
    } catch {
      throw BenchFailure("/usr/bin/python3 has no openpyxl: install python3-openpyxl")
    }
  }

  /// Debian's, which has openpyxl.
  static func python(_ script: String, _ arguments: String...) -> Program {
    Program("/usr/bin/python3", ["-c", script] + arguments)
  }

  /// BOOK XLSX CSV: makes tables of a row a project, code, name and twelve months, none of it as the book has it.
  static let makeMonths = """
    import csv, json, sys, openpyxl
    book = json.load(open(sys.argv[1], encoding="utf-8"))
    rows = [["单位：万元"], ["项目编码", "项目名称"] + [f"{month}月" for month in range(1, 13)]]
    for place, project in enumerate(book["projects"]):
        amounts = [(place * 7919 + month * 104729) % 299993 / 1e4 + 0.01 for month in range(12)]
        rows.append([project["code"], project["name"]] + [round(amount, 6) for amount in amounts])
    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet("支出")
    for row in rows: sheet.append(row)
    workbook.save(sys.argv[2])
    with open(sys.argv[3], "w", encoding="utf-8") as file: csv.writer(file).writerows(rows)
    """

  /// BOOK XLSX: makes a table of projects whose budgets and plans all end 1.00 above those of the book.
  static let makeProjects = """
    import json, sys, openpyxl
    from decimal import Decimal
    book = json.load(open(sys.argv[1], encoding="utf-8"))
    ends = ["march", "june", "october", "december"]
    rows = [["单位：万元"], ["项目编码", "项目名称", "预算数 财政资金", "预算数 其他资金",
        "3月底计划", "6月底计划", "10月底计划", "12月底计划"]]
    for project in book["projects"]:
        budget, plan = project["budget"], project.get("plan")
        amounts = [Decimal(budget["fiscal"]) + 1, Decimal(budget["other"])]
        amounts += [Decimal(plan[end]) + (end == "december") for end in ends] if plan else []
        rows.append([project["code"], project["name"]] + [float(amount) for amount in amounts])
    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet("项目")
    for row in rows: sheet.append(row)
    workbook.save(sys.argv[2])
    """

  /// XLSX BOOK: reads such a table and matches it with the book: what would change.
  static let matchProjects = """
    import json, sys, openpyxl
    from decimal import Decimal
    ends = ["march", "june", "october", "december"]
    sheet = openpyxl.load_workbook(sys.argv[1], data_only=True).active
    book = json.load(open(sys.argv[2], encoding="utf-8"))
    projects = {project["code"]: project for project in book["projects"]}
    changes = []
    for row in sheet.iter_rows(values_only=True):
        project = projects.get(row[0])
        if project is None: continue
        old = [project["budget"]["fiscal"], project["budget"]["other"]]
        old += [project["plan"][end] for end in ends] if project.get("plan") else []
        for part, value in zip(["fiscal", "other"] + ends, zip(old, row[2:])):
            new = round(Decimal(str(value[1])), 6)
            if new != Decimal(value[0]):
                changes.append({"project": row[0], "part": part, "old": value[0], "new": str(new)})
    print(json.dumps(changes))
    """

  /// TABLE BOOK: reads a table of months and matches it with the book: what would change.
  static let match = """
    import csv, json, sys
    from decimal import Decimal
    if sys.argv[1].endswith("xlsx"):
        import openpyxl
        sheet = openpyxl.load_workbook(sys.argv[1], data_only=True).active
        rows = sheet.iter_rows(values_only=True)
    else:
        rows = csv.reader(open(sys.argv[1], encoding="utf-8"))
    book = json.load(open(sys.argv[2], encoding="utf-8"))
    projects = {project["code"]: project for project in book["projects"]}
    changes = []
    for row in rows:
        project = projects.get(row[0])
        if project is None: continue
        known = {record["month"]: record for record in project.get("spending", [])}
        for month in range(1, 13):
            value = row[1 + month]
            if value is None or value == "": continue
            new = round(Decimal(str(value)), 6)
            old = Decimal(known[month]["fiscal"]) if month in known else None
            if new != old: changes.append({"project": row[0], "month": month, "old": str(old), "new": str(new)})
    print(json.dumps(changes))
    """

  /// XLSX FILE: keeps what a workbook holds, formulas as such, where it is quickly read again.
  static let keepCells = """
    import pickle, sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    sheets = [(sheet.title, [list(row) for row in sheet.iter_rows(values_only=True)]) for sheet in book]
    pickle.dump(sheets, open(sys.argv[2], "wb"))
    """

  /// FILE XLSX: writes the same cells, without looks, widths, marks and charts.
  static let writeCells = """
    import pickle, sys, openpyxl
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in pickle.load(open(sys.argv[1], "rb")):
        sheet = book.create_sheet(title)
        for row in rows: sheet.append(row)
    book.save(sys.argv[2])
    """
}
