//! Every difference outside of schemas is found once and classified.

mod bodies;
mod errors;
mod links;
mod merging;
mod names;
mod parameters;
mod paths;
mod responses;
mod security;
mod servers;
#[path = "../support/mod.rs"]
mod support;

use openapi_diff::Class;
use serde_json::Value;
use support::only;

type Row = (&'static str, Class, Value, Value);

fn check(rows: Vec<Row>) {
    for (kind, class, old, new) in rows {
        let change = only(&old, &new);
        assert_eq!((change.kind, change.class), (kind, class), "{old} -> {new}");
        assert!(!change.why.is_empty() && !change.what.is_empty());
        assert!(!change.operations.is_empty());
    }
}
