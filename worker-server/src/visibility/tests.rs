//! The grammar by example, the two evaluations against each other, and what a hostile filter meets.

use std::collections::BTreeMap;

use rusqlite::Connection;
use rusqlite::types::Value as SqlValue;

use super::ast::{Comparison, Expr, Literal, Query, Test};
use super::attribute::{AttributeType, Column, CustomAttributes};
use super::eval::{Field, Fields, selects};
use super::filter::{Filter, Value};
use super::parser::parse;
use super::sql::Condition;

fn custom() -> CustomAttributes {
    use AttributeType::{Bool, Double, Int, Keyword, KeywordList, Text};
    [
        ("City", Keyword),
        ("Size", Int),
        ("Score", Double),
        ("Paid", Bool),
        ("Tags", KeywordList),
        ("Body", Text),
    ]
    .into_iter()
    .map(|(name, kind)| (name.to_owned(), kind))
    .collect()
}

/// The printed form of a filter that is accepted, or the message of one that is not.
fn outcome(text: &str) -> String {
    match parse(text).and_then(|query| Filter::new(&query, &custom()).map(|_| query)) {
        Ok(query) => query.to_string(),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let shown: String = text.chars().take(200).collect();
    assert_eq!(outcome(text), expected, "filter: {shown}");
}

#[test]
fn accepted_filters() {
    check("", "");
    check("  \n", "");
    check("WorkflowId = 'a'", "`WorkflowId` = 'a'");
    check("`WorkflowId` <> \"a\"", "`WorkflowId` != 'a'");
    check("WorkflowId = 'it''s' && RunId='\\'b\\\\'", "`WorkflowId` = 'it''s' AND `RunId` = '''b\\\\'");
    check("WorkflowId = 1 or WorkflowId = true", "`WorkflowId` = 1 OR `WorkflowId` = true");
    check(
        "not (WorkflowId='a' or RunId='b') and WorkflowType!='z'",
        "NOT (`WorkflowId` = 'a' OR `RunId` = 'b') AND `WorkflowType` != 'z'",
    );
    check("((WorkflowId='a'))", "`WorkflowId` = 'a'");
    check(
        "StartTime between '2020-01-01T00:00:00Z' and 5",
        "`StartTime` BETWEEN '2020-01-01T00:00:00Z' AND 5",
    );
    check("CloseTime IS not NULL", "`CloseTime` IS NOT NULL");
    check("ExecutionStatus in ('Running', 2)", "`ExecutionStatus` IN ('Running', 2)");
    check("WorkflowType like 'Order%'", "`WorkflowType` STARTS_WITH 'Order'");
    check("WorkflowType not like 'a\\_b%'", "`WorkflowType` NOT STARTS_WITH 'a_b'");
    check("WorkflowType like 'Order'", "`WorkflowType` = 'Order'");
    check("WorkflowId NOT STARTS_WITH 'é'", "`WorkflowId` NOT STARTS_WITH 'é'");
    check(
        "ExecutionDuration > '1h30m' and HistoryLength >= -1",
        "`ExecutionDuration` > '1h30m' AND `HistoryLength` >= -1",
    );
    check(
        "BuildIds in ('a','b') and Body = 'two words'",
        "`BuildIds` IN ('a', 'b') AND `Body` = 'two words'",
    );
    check("TemporalSchedulePaused = true", "`TemporalSchedulePaused` = true");
    check("WorkflowId='a' group by ExecutionStatus", "`WorkflowId` = 'a' GROUP BY `ExecutionStatus`");
}

/// Texts as a reference server of version 1.29.1 gives them; positions count from the filter's own first character.
#[test]
fn refused_filters_say_why() {
    check(
        "Foo = 'x'",
        "invalid query: invalid expression: column name 'Foo' is not a valid search attribute",
    );
    check(
        "workflowid = 'x'",
        "invalid query: invalid expression: column name 'workflowid' is not a valid search attribute",
    );
    check("a.b = 1", "invalid query: invalid expression: column name 'a.b' is not a valid search attribute");
    check("WorkflowId", "invalid query: invalid expression: incomplete expression");
    check(
        "WorkflowId='a' order by StartTime",
        "invalid query: operation is not supported: 'order by' clause",
    );
    check("WorkflowId='a' limit 5", "invalid query: operation is not supported: 'limit' clause");
    check(
        "GROUP BY WorkflowType",
        "invalid query: operation is not supported: 'group by' clause is only supported for ExecutionStatus search attribute",
    );
    check(
        "WorkflowId = RunId",
        "invalid query: operation is not supported: column name on the right side of comparison expression (did you forget to quote 'RunId'?)",
    );
    check("StartTime > 'abc'", "invalid query: invalid expression: unable to parse datetime 'abc'");
    check(
        "ExecutionStatus = 'running'",
        "invalid query: invalid expression: invalid ExecutionStatus value 'running'",
    );
    check(
        "WorkflowId like '%a'",
        "invalid query: invalid expression: invalid operator 'like' in `WorkflowId like '%a'`; only a prefix pattern such as 'abc%' is supported",
    );
    check(
        "BuildIds > 'a'",
        "invalid query: invalid expression: operator '>' not supported for KeywordList type search attribute in `BuildIds > 'a'`",
    );
    check(
        "BuildIds between 'a' and 'b'",
        "invalid query: invalid expression: cannot do range condition on search attribute 'BuildIds' of type KeywordList",
    );
    check(
        "WorkflowId STARTS_WITH 1",
        "invalid query: invalid expression: right-hand side of 'starts_with' must be a literal string (got: 1)",
    );
    check(
        "WorkflowId = null",
        "invalid query: invalid expression: unexpected value NULL at position 14; use IS NULL",
    );
    check(
        "1 = 1",
        "invalid query: invalid expression: the left side must be a column name but was '1' at position 1",
    );
    check(
        "HistoryLength = 1.5",
        "invalid query: invalid expression: invalid value for search attribute HistoryLength of type Int: 1.5",
    );
    check(
        "ExecutionDuration > 'zz'",
        "invalid query: invalid expression: invalid value for search attribute ExecutionDuration: zz (invalid duration)",
    );
    check("WorkflowId = 'a", "invalid query: malformed SQL query: syntax error at position 14 near 'a'");
    check("((WorkflowId='a')", "invalid query: malformed SQL query: syntax error at position 18");
    check("WorkflowId='a' AND", "invalid query: malformed SQL query: syntax error at position 19");
    check("WorkflowId in ()", "invalid query: malformed SQL query: syntax error at position 16 near ')'");
    check("and", "invalid query: malformed SQL query: syntax error at position 1 near 'and'");
    check("RunId='x' = 'y'", "invalid query: malformed SQL query: syntax error at position 11 near '='");
    check("WorkflowId = 0x10", "invalid query: malformed SQL query: syntax error at position 14 near '0x10'");
}

#[test]
fn hostile_filters_are_refused_with_the_place() {
    check(
        "WorkflowId = 'a'; drop table visibility",
        "invalid query: malformed SQL query: syntax error at position 17 near ';'",
    );
    check(
        "WorkflowId = 'a' -- comment",
        "invalid query: malformed SQL query: syntax error at position 18 near '-'",
    );
    check(
        "WorkflowId = (select 1)",
        "invalid query: malformed SQL query: syntax error at position 14 near '('",
    );
    check(
        "WorkflowId = 'a\0b'",
        "invalid query: malformed SQL query: character '\\0' at position 16 is not allowed",
    );
    check(
        "WorkflowId\0 = 'a'",
        "invalid query: malformed SQL query: character '\\0' at position 11 is not allowed",
    );
    let nested = "(".repeat(100_000);
    check(
        &nested,
        "invalid query: malformed SQL query: max nesting level reached at position 65; at most 64 are allowed",
    );
    check(
        &"not ".repeat(50_000),
        "invalid query: malformed SQL query: max nesting level reached at position 257; at most 64 are allowed",
    );
    let long_list = format!("WorkflowId in ({}1)", "1,".repeat(100_000));
    check(
        &long_list,
        "invalid query: malformed SQL query: too many conditions and values at position 20016; at most 10000 are allowed",
    );
    check(
        &" ".repeat(300_000),
        "invalid query: malformed SQL query: 300000 bytes long; at most 262144 are allowed",
    );
    let name = "x".repeat(10_000);
    check(
        &format!("{name} = 1"),
        &format!(
            "invalid query: invalid expression: column name '{}…' is not a valid search attribute",
            "x".repeat(64)
        ),
    );
}

/// A small generator, seeded, so that a failure can be repeated.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }

    fn chance(&mut self) -> bool {
        self.next() & 1 == 0
    }
}

const WORDS: [&str; 9] = ["", "a", "ab", "abc", "b", "O'Neil", "x\\y%_", "né\nw", "1"];
const NUMBERS: [&str; 6] = ["0", "1", "-3", "7", "2.5", "1e3"];

fn random_literal(random: &mut Random) -> Literal {
    match random.below(5) {
        0 | 1 => Literal::Text(random.pick(&WORDS).to_owned()),
        2 | 3 => Literal::Number(random.pick(&NUMBERS).to_owned()),
        _ => Literal::Bool(random.chance()),
    }
}

fn random_test(random: &mut Random) -> Test {
    const COMPARISONS: [Comparison; 6] = [
        Comparison::Equal,
        Comparison::NotEqual,
        Comparison::Less,
        Comparison::LessOrEqual,
        Comparison::Greater,
        Comparison::GreaterOrEqual,
    ];
    let negated = random.chance();
    match random.below(8) {
        0 => Test::In { negated, values: (0..=random.below(3)).map(|_| random_literal(random)).collect() },
        1 => Test::Between { negated, low: random_literal(random), high: random_literal(random) },
        2 => Test::StartsWith { negated, prefix: Literal::Text(random.pick(&WORDS).to_owned()) },
        3 => Test::IsNull { negated },
        _ => Test::Compare(COMPARISONS[random.below(6)], random_literal(random)),
    }
}

fn random_expr(random: &mut Random, depth: usize) -> Expr {
    const NAMES: [&str; 16] = [
        "WorkflowId",
        "RunId",
        "ExecutionStatus",
        "StartTime",
        "CloseTime",
        "ExecutionDuration",
        "HistoryLength",
        "ParentWorkflowId",
        "City",
        "Size",
        "Score",
        "Paid",
        "Tags",
        "Body",
        "BuildIds",
        "TemporalNamespaceDivision",
    ];
    match if depth == 0 { 9 } else { random.below(10) } {
        0..=1 => Expr::All((0..2 + random.below(2)).map(|_| random_expr(random, depth - 1)).collect()),
        2..=3 => Expr::Any((0..2 + random.below(2)).map(|_| random_expr(random, depth - 1)).collect()),
        4 => Expr::Not(Box::new(random_expr(random, depth - 1))),
        _ => Expr::Test { attribute: random.pick(&NAMES).to_owned(), test: random_test(random) },
    }
}

#[test]
fn parse_undoes_print() {
    let mut random = Random(0x5eed);
    for round in 0..5_000 {
        let mut query = Query { filter: Some(random_expr(&mut random, 4)), group_by: None };
        if round % 7 == 0 {
            query.group_by = Some("or `derly".into());
        }
        let text = query.to_string();
        assert_eq!(parse(&text), Ok(query), "{text}");
    }
}

/// A record with the fields that the random filters speak of.
struct Record {
    columns: BTreeMap<Column, Option<Value>>,
    named: BTreeMap<&'static str, Value>,
    lists: BTreeMap<&'static str, Vec<String>>,
}

impl Fields for Record {
    fn column(&self, column: Column) -> Field<'_> {
        self.columns.get(&column).and_then(Option::as_ref).map_or(Field::Null, field)
    }

    fn named(&self, name: &str) -> Field<'_> {
        match self.lists.get(name) {
            Some(values) => Field::Many(values.as_slice().into()),
            None => self.named.get(name).map_or(Field::Null, field),
        }
    }
}

fn field(value: &Value) -> Field<'_> {
    match value {
        Value::Text(text) => Field::Text(text.as_str().into()),
        Value::Int(value) => Field::Int(*value),
        Value::Double(value) => Field::Double(*value),
    }
}

fn random_record(random: &mut Random) -> Record {
    let mut columns = BTreeMap::new();
    for (column, _, _, kind) in Column::ALL {
        let value = match kind {
            AttributeType::Keyword if column != Column::ExecutionStatus => {
                Value::Text(random.pick(&WORDS).to_owned())
            }
            _ => Value::Int(random.below(8) as i64 - 2),
        };
        columns.insert(column, (random.below(4) > 0).then_some(value));
    }
    let mut named = BTreeMap::new();
    for name in ["City", "TemporalNamespaceDivision"] {
        if random.chance() {
            named.insert(name, Value::Text(random.pick(&WORDS).to_owned()));
        }
    }
    for name in ["Size", "Paid"] {
        if random.chance() {
            named.insert(name, Value::Int(random.below(3) as i64));
        }
    }
    if random.chance() {
        named.insert("Score", Value::Double([0.0, 1.0, 2.5, -3.0][random.below(4)]));
    }
    let mut lists = BTreeMap::new();
    for name in ["Tags", "Body", "BuildIds"] {
        if random.chance() {
            lists.insert(
                name,
                (0..=random.below(2)).map(|_| random.pick(&["a", "ab", "b", "1", "y"]).to_owned()).collect(),
            );
        }
    }
    Record { columns, named, lists }
}

fn sql_value(value: &Value) -> SqlValue {
    match value {
        Value::Text(text) => SqlValue::Text(text.clone()),
        Value::Int(value) => SqlValue::Integer(*value),
        Value::Double(value) => SqlValue::Real(*value),
    }
}

fn insert(db: &Connection, id: i64, record: &Record) {
    let names: Vec<&str> = Column::ALL.iter().map(|(_, _, sql, _)| *sql).collect();
    let marks = vec!["?"; names.len() + 1].join(", ");
    let mut values = vec![SqlValue::Integer(id)];
    values.extend(
        Column::ALL
            .iter()
            .map(|(column, ..)| record.columns[column].as_ref().map_or(SqlValue::Null, sql_value)),
    );
    db.execute(
        &format!("INSERT INTO visibility (id, {}) VALUES ({marks})", names.join(", ")),
        rusqlite::params_from_iter(values),
    )
    .unwrap();
    let scalars = record.named.iter().map(|(name, value)| (*name, sql_value(value)));
    let lists = record
        .lists
        .iter()
        .flat_map(|(name, values)| values.iter().map(|value| (*name, SqlValue::Text(value.clone()))));
    for (name, value) in scalars.chain(lists) {
        db.execute("INSERT INTO visibility_attribute VALUES (?, ?, ?)", rusqlite::params![id, name, value])
            .unwrap();
    }
}

#[test]
fn sql_selects_what_memory_selects() {
    let mut random = Random(0xfeed);
    let db = Connection::open_in_memory().unwrap();
    let columns: Vec<String> = Column::ALL.iter().map(|(_, _, sql, _)| (*sql).to_owned()).collect();
    db.execute_batch(&format!(
        "CREATE TABLE visibility (id INTEGER PRIMARY KEY, {});
         CREATE TABLE visibility_attribute (visibility_id INTEGER, name TEXT, value)",
        columns.join(", ")
    ))
    .unwrap();
    let records: Vec<Record> = (0..60).map(|_| random_record(&mut random)).collect();
    for (id, record) in records.iter().enumerate() {
        insert(&db, id as i64, record);
    }
    let (mut checked, mut selected) = (0, 0);
    for _ in 0..6_000 {
        let query = Query { filter: Some(random_expr(&mut random, 3)), group_by: None };
        let Ok(filter) = Filter::new(&query, &custom()) else { continue };
        let condition = Condition::new(&filter.root);
        let mut statement =
            db.prepare(&format!("SELECT id FROM visibility AS v WHERE {}", condition.sql)).unwrap();
        let parameters = rusqlite::params_from_iter(condition.parameters.iter().map(sql_value));
        let by_sql: Vec<usize> = statement
            .query_map(parameters, |row| row.get::<_, i64>(0))
            .unwrap()
            .map(|id| id.unwrap() as usize)
            .collect();
        let by_memory: Vec<usize> =
            (0..records.len()).filter(|id| selects(&filter.root, &records[*id])).collect();
        assert_eq!(by_sql, by_memory, "{query}");
        checked += 1;
        selected += by_sql.len();
    }
    assert!(checked > 500 && selected > 1_000, "the generator makes usable filters: {checked}, {selected}");
}

#[test]
fn a_long_filter_stays_within_what_sqlite_takes() {
    let text = vec!["WorkflowId = 'a'"; 9_000].join(" or ");
    let filter = Filter::for_list(&text, &custom()).unwrap();
    let condition = Condition::new(&filter.root);
    let db = Connection::open_in_memory().unwrap();
    db.execute_batch(
        "CREATE TABLE visibility (id INTEGER PRIMARY KEY, workflow_id);
         CREATE TABLE visibility_attribute (visibility_id INTEGER, name TEXT, value)",
    )
    .unwrap();
    db.prepare(&format!("SELECT id FROM visibility AS v WHERE {}", condition.sql)).unwrap();
}
