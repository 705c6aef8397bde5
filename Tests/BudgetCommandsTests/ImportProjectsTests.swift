import Foundation
import TestSupport
import Testing

@Suite("budget import projects") struct ImportProjectsTests {
  @Test("New projects are added, others changed where a column says so, all as one entry")
  func applies() throws {
    try Desk.with { (desk) throws in
      try desk.folder.write(
        """
        单位：万元
        项目编码,项目名称,年初预算数,3月底计划,6月底计划,10月底计划,12月底计划,资金用途
        \(Desk.cars),公务用车服务平台运行,17,2,6,8,17,
        ,新项目,12.5,1,2,3,12.5,用途一
        合计,,29.5

        """, to: "in.csv")
      let preview = desk.run("import", "projects", "in.csv", "--into", "a.json")
      #expect(preview.status == 0, "\(preview.stderr)")
      #expect(
        preview.stdout == """
          导入项目
          来自 in.csv
          表中金额单位：万元

          项目                  内容       资金来源  原数  新数
          --------------------  ---------  --------  ----  -----
          公务用车服务平台运行  6月底计划            5.00  6.00
          新项目                新增                 -     12.50

          将改动 2 处，相同 0 处，不导入 0 行，待处理 0 处。
            第4行第2列 “新项目”没有编码，编为 L001。
          预览：没有写入；加 --yes 录入。

          """)
      let lines = try desk.print("import", "projects", "in.csv", "--into", "a.json", "--yes")
      #expect(lines.last == "已导入 2 处改动（历史第 1 条）。")
      let shown = try desk.print("project", "show", "a.json", "L001", "--format", "json").joined()
      #expect(shown.contains("\"purpose\": \"用途一\"") && shown.contains("\"12.50\""))
      #expect(try desk.print("check", "a.json").isEmpty == false)
    }
  }

  @Test("A table of codes alone is shown with the names of the book")
  func codesAlone() throws {
    try Desk.with { (desk) throws in
      try desk.folder.write("项目编码,资金用途,预算数\n\(Desk.cars),车辆运行,17\n", to: "in.csv")
      let preview = desk.run("import", "projects", "in.csv", "--into", "a.json")
      #expect(preview.status == 0, "\(preview.stderr)")
      #expect(preview.stdout.contains("公务用车服务平台运行  资金用途"))
      let json = desk.run("import", "projects", "in.csv", "--into", "a.json", "--format", "json")
      #expect(json.stdout.contains("\"name\": \"公务用车服务平台运行\""))
    }
  }

  @Test("What breaks a rule is to be settled")
  func doubts() throws {
    try Desk.with { (desk) throws in
      let before = try desk.text
      try desk.folder.write("项目编码,预算数\n\(Desk.cars),18\n", to: "in.csv")
      let run = desk.run("import", "projects", "in.csv", "--into", "a.json", "--yes")
      #expect(run.status == 65)
      #expect(run.stdout.contains("待处理："))
      #expect(try desk.text == before)
    }
  }

  @Test("A code that is new beside a name that is not: which one is asked")
  func sameName() throws {
    try Desk.with { (desk) throws in
      try desk.folder.write("项目编码,项目名称,预算数\nX1,公务用车服务平台运行,17\n", to: "in.csv")
      let command = ["import", "projects", "in.csv", "--into", "a.json", "--format", "json"]
      #expect(budget(command, in: desk.folder.path).status == 1)
      let same = budget(command + ["--match", "2=\(Desk.cars)"], in: desk.folder.path)
      #expect(same.status == 0 && same.stdout.contains("\"changes\": []"))
      let new = budget(command + ["--match", "2=new"], in: desk.folder.path)
      #expect(new.status == 0 && new.stdout.contains("X1"))
    }
  }
}
