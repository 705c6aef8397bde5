/// The same question asked of `sqlite3`, from a database that is ready.
struct SQLiteYardstick {
  private let workshop: Workshop

  /// Nil where there is no `sqlite3`.
  init?(in workshop: Workshop) {
    guard Program.isInstalled("sqlite3") else { return nil }
    self.workshop = workshop
    query = workshop.file("query.sql")
  }

  private let query: String

  /// Makes a database of a book's figures; amounts are in 分.
  func prepare(_ name: String, from book: String) throws -> Program {
    let database = workshop.file("\(name).db")
    try writeFile(workshop.file("prepare.sql"), Self.preparation(book))
    try workshop.run(
      Program("sqlite3", [database]), input: .from(workshop.file("prepare.sql")))
    try writeFile(query, Self.question)
    return Program("sqlite3", ["-readonly", database])
  }

  /// What the program made by `prepare` reads.
  var input: Program.Stream { .from(query) }

  private static func preparation(_ book: String) -> String {
    """
    PRAGMA journal_mode = OFF;
    CREATE TABLE project (id INTEGER PRIMARY KEY, code TEXT, name TEXT, budget INTEGER,
      march INTEGER, june INTEGER, october INTEGER, december INTEGER);
    CREATE TABLE spending (project INTEGER, month INTEGER, amount INTEGER,
      PRIMARY KEY (project, month)) WITHOUT ROWID;
    CREATE TABLE adjustment (project INTEGER, month INTEGER, amount INTEGER);
    CREATE INDEX adjustments ON adjustment (project);
    CREATE TEMP TABLE source AS SELECT key AS id, value
      FROM json_each(CAST(readfile('\(book)') AS TEXT), '$.projects');
    INSERT INTO project SELECT id, value ->> 'code', value ->> 'name',
      round((value ->> '$.budget.fiscal' + value ->> '$.budget.other') * 1000000),
      round(value ->> '$.plan.march' * 1000000), round(value ->> '$.plan.june' * 1000000),
      round(value ->> '$.plan.october' * 1000000), round(value ->> '$.plan.december' * 1000000)
      FROM source;
    INSERT INTO spending SELECT source.id, record.value ->> 'month',
      round((record.value ->> 'fiscal' + record.value ->> 'other') * 1000000)
      FROM source, json_each(source.value, '$.spending') AS record;
    INSERT INTO adjustment SELECT source.id, record.value ->> 'month',
      round((record.value ->> 'fiscal' + record.value ->> 'other') * 1000000)
      FROM source, json_each(source.value, '$.adjustments') AS record;
    ANALYZE;

    """
  }

  /// Budget, actual, plan %, actual %, deviation of every project as of September, then of all together.
  private static let question = """
    WITH
      spent AS (SELECT project, sum(amount) AS actual FROM spending WHERE month <= 9 GROUP BY project),
      changed AS (SELECT project, sum(amount) AS change FROM adjustment WHERE month <= 9 GROUP BY project),
      figures AS MATERIALIZED (
        SELECT id, name, budget + ifnull(change, 0) AS adjusted, ifnull(actual, 0) AS actual,
          (june + (october - june) * 0.75) / december AS share
        FROM project LEFT JOIN spent ON spent.project = id LEFT JOIN changed ON changed.project = id),
      listed AS (
        SELECT 0 AS last, id, name, adjusted, actual, share * adjusted AS planned FROM figures
        UNION ALL
        SELECT 1, 0, count(*), sum(adjusted), sum(actual), sum(share * adjusted) FROM figures)
    SELECT name, adjusted / 1e6, actual / 1e6, round(100.0 * planned / adjusted, 2),
      round(100.0 * actual / adjusted, 2), round(100.0 * (actual - planned) / adjusted, 2)
    FROM listed ORDER BY last, id;

    """
}
