//! `resources/`: the groups in which operations are called, one file a group; and the methods that lead to them, of the
//! client and of the handles that bind credentials.

use std::collections::BTreeMap;

use crate::document::Document;
use crate::requests::Requests;

mod code;
mod example;
mod group;
mod names;

/// The code of all groups.
pub(super) struct Resources {
    /// By name, below the `src` of the crate that has the request builders.
    pub(super) files: BTreeMap<String, String>,
    /// The methods of the handles, for the crate that defines these.
    pub(super) entries: String,
}

/// What differs between the crates that are generated.
pub(super) struct Settings {
    /// The crate that defines the handles, as examples name it.
    pub(super) sdk: String,
    /// The path of the groups, as that crate names it.
    pub(super) groups: String,
}

pub(super) fn generate(contract: &Document, requests: &Requests, settings: &Settings) -> anyhow::Result<Resources> {
    let groups = group::read(contract, requests)?;
    let mut files = BTreeMap::from([("resources/mod.rs".to_owned(), code::index(&groups)?)]);
    for group in &groups {
        let name = format!("resources/{}.rs", group.name());
        files.insert(name, code::group(group, &groups, requests, settings)?);
    }
    let entries = code::entries(&groups, settings)?;
    Ok(Resources { files, entries })
}
