//! List filters: text → tokens → tree → checked filter → SQL with bound parameters, or a test of one record in memory.
//!
//! Called by `service` (parse and check, so that a bad filter is INVALID_ARGUMENT before anything runs) and by the
//! stores (select).  Two ways to select give the same rows: the tests hold them against each other.  Defined by the
//! grammar of Temporal's visibility API: a SQL condition over search attributes, GROUP BY for counts, no ORDER BY; rows
//! come in one fixed order, open runs first, then latest closed, latest started, run id.
//!
//! No filter, whatever it holds, can do more than be refused: length, nesting and number of terms are bounded, and
//! every name in the SQL text is one of ours.

pub(crate) mod ast;
pub(crate) mod attribute;
pub(crate) mod error;
pub(crate) mod eval;
pub(crate) mod filter;
mod lexer;
pub(crate) mod parser;
mod position;
pub(crate) mod record;
pub(crate) mod sql;
#[cfg(test)]
mod tests;
mod time;

pub(crate) use filter::Filter;
pub(crate) use position::Position;
