// Makes documents that are kept under docs/: `budget-docs man FOLDER`, `budget-docs gallery FOLDER`. `make docs` runs
// it.

let words = CommandLine.arguments.dropFirst()
switch (words.first, words.count) {
case ("man", 2): ManualPages.write(below: CommandLine.arguments[2])
case ("gallery", 2): Gallery.write(into: CommandLine.arguments[2])
default: DocsFailure("usage: budget-docs man|gallery FOLDER").end(status: 64)
}
