//! What the tools of a server work with.

use openapi_runtime::paging::Cursor;

use crate::arguments::Call;
use crate::bounded::Bounded;
use crate::catalog::Catalog;
use crate::confirm::Confirm;
use crate::grants::Grants;
use crate::redaction::Redactor;
use crate::search::Index;

/// How long results are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The text of a result, in characters of JSON.
    pub(crate) characters: usize,
}

/// What all tools of a server share.
pub(crate) struct State<S> {
    pub(crate) sender: S,
    pub(crate) catalog: Catalog,
    pub(crate) index: Index,
    pub(crate) grants: Grants,
    pub(crate) redactor: Redactor,
    pub(crate) rests: Bounded<Rest>,
    pub(crate) pending: Bounded<Call>,
    pub(crate) limits: Limits,
    pub(crate) confirm: Confirm,
    /// Of the program.
    pub(crate) name: String,
    pub(crate) version: String,
}

/// The rest of a result that was cut.
#[derive(Clone, Debug)]
pub(crate) enum Rest {
    /// Items of a list: the call, and the position to resume from.
    Items { call: Call, cursor: Cursor },
    /// The text after what was shown.
    Text(String),
}
