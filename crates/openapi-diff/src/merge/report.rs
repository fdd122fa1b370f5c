//! What a merge did, and what it left for a person.

use std::fmt::{self, Write as _};

use openapi_model::{Document, Pointer};
use serde::Serialize;
use serde_json::Value;

use super::Merge;
use super::side::shown;

/// A change of theirs that ours has now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Taken {
    /// The value in ours.
    pub pointer: Pointer,
    /// How it changed.
    pub what: String,
    /// `file:line:column` of it, or of what is around it, before the merge.
    pub location: String,
}

/// A change of theirs that a person has to decide on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Conflict {
    /// The value in ours; the list or object around it, if ours has not got it.
    pub pointer: Pointer,
    /// `file:line:column` of it.
    pub location: String,
    /// `file:line:column` of the value in theirs, if it has one.
    pub theirs: Option<String>,
    /// The kind of conflict.
    pub kind: Conflicting,
    /// What the documents have.
    pub what: String,
}

/// A name or a text that is another one in theirs now, and stays as it is in ours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Kept {
    /// The value in ours.
    pub pointer: Pointer,
    /// What theirs has.
    pub what: String,
    /// `file:line:column` of it.
    pub location: String,
}

/// Why a change cannot be merged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Conflicting {
    /// Both have changed the value, in different ways.
    Both,
    /// Theirs has changed what ours has not got.
    Absent,
    /// Theirs has removed what ours has changed: at this value.
    Removed(Pointer),
    /// Theirs has changed some uses of what is one value in ours.
    Shared {
        /// The uses that have changed.
        changed: usize,
        /// All uses.
        uses: usize,
    },
    /// Theirs has changed the uses of what is one value in ours, in different ways.
    Disagreeing,
    /// Ours has another component of that name.
    Name,
}

impl Conflicting {
    pub(super) fn shown(&self, ours: Option<&Value>, theirs: Option<&Value>, document: &Document) -> String {
        let of = |value: Option<&Value>| value.map_or_else(|| "nothing".to_owned(), shown);
        match self {
            Self::Both => format!("both changed it: ours has {}, theirs {}", of(ours), of(theirs)),
            Self::Absent => format!("theirs changed what ours has not got: theirs has {}", of(theirs)),
            Self::Removed(at) => format!(
                "theirs removed it, and ours has changed it, at {}: {at} is {}",
                document.location(at),
                of(document.get(at))
            ),
            Self::Shared { changed, uses } => format!(
                "theirs changed it in {changed} of {uses} uses of what is one value in ours: ours has {}, theirs {}",
                of(ours),
                of(theirs)
            ),
            Self::Disagreeing => format!(
                "theirs changed it in several ways, depending on the use, and ours has one value for all: ours has {}, theirs {}, for instance",
                of(ours),
                of(theirs)
            ),
            Self::Name => "ours has another component of the name that a new one of theirs has".to_owned(),
        }
    }
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.location, self.pointer, self.what)?;
        match &self.theirs {
            Some(theirs) => write!(f, " ({theirs})"),
            None => Ok(()),
        }
    }
}

/// The merge for a terminal.
#[must_use]
pub fn text(merge: &Merge) -> String {
    let mut text = String::new();
    for conflict in &merge.conflicts {
        let _ = writeln!(text, "conflict: {conflict}");
    }
    for Taken {
        location,
        pointer,
        what,
    } in &merge.taken
    {
        let _ = writeln!(text, "taken: {location}: {pointer}: {what}");
    }
    for Kept {
        location,
        pointer,
        what,
    } in &merge.kept
    {
        let _ = writeln!(text, "kept: {location}: {pointer}: {what}");
    }
    for pointer in &merge.unused {
        let _ = writeln!(text, "note: no conflict is at {pointer}");
    }
    let _ = writeln!(text, "{}", counts(merge));
    text
}

/// The merge for a pull request.
#[must_use]
pub fn markdown(merge: &Merge) -> String {
    let mut text = format!("{}\n", counts(merge));
    let mut table = |title: &str, rows: Vec<[&str; 3]>| {
        if rows.is_empty() {
            return;
        }
        let _ = write!(
            text,
            "\n### {title}\n\n| where | what | change |\n| --- | --- | --- |\n"
        );
        for [location, pointer, what] in rows {
            let cell = |text: &str| text.replace('|', "\\|").replace('\n', " ").replace('<', "&lt;");
            let _ = writeln!(
                text,
                "| {location} | `{}` | {} |",
                pointer.replace('|', "\\|"),
                cell(what)
            );
        }
    };
    let conflicts: Vec<(String, String)> = merge
        .conflicts
        .iter()
        .map(|conflict| {
            let theirs = conflict
                .theirs
                .as_ref()
                .map(|theirs| format!(" ({theirs})"))
                .unwrap_or_default();
            (conflict.pointer.to_string(), format!("{}{theirs}", conflict.what))
        })
        .collect();
    let rows = merge.conflicts.iter().zip(&conflicts);
    table(
        "Conflicts",
        rows.map(|(conflict, (pointer, what))| [conflict.location.as_str(), pointer, what])
            .collect(),
    );
    let pointers: Vec<String> = merge.taken.iter().map(|taken| taken.pointer.to_string()).collect();
    let rows = merge.taken.iter().zip(&pointers);
    table(
        "Taken",
        rows.map(|(taken, pointer)| [taken.location.as_str(), pointer, &taken.what])
            .collect(),
    );
    let pointers: Vec<String> = merge.kept.iter().map(|kept| kept.pointer.to_string()).collect();
    let rows = merge.kept.iter().zip(&pointers);
    table(
        "Kept as they are",
        rows.map(|(kept, pointer)| [kept.location.as_str(), pointer, &kept.what])
            .collect(),
    );
    text
}

fn counts(merge: &Merge) -> String {
    let count = |count: usize, one: &str| {
        if count == 1 {
            format!("1 {one}")
        } else {
            format!("{count} {one}s")
        }
    };
    format!(
        "{} taken, {}, {} kept.",
        count(merge.taken.len(), "change"),
        count(merge.conflicts.len(), "conflict"),
        count(merge.kept.len(), "name and text").replace("name and texts", "names and texts")
    )
}
