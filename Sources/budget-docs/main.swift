// Makes documents that are kept under docs/: `budget-docs man FOLDER`. `make docs` runs it.

switch CommandLine.arguments.dropFirst().first {
case "man" where CommandLine.arguments.count == 3:
  ManualPages.write(below: CommandLine.arguments[2])
default:
  DocsFailure.end("usage: budget-docs man FOLDER", status: 64)
}
