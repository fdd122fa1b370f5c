//! The files of every client crate: types and their deserialization, open enums, operation table, request builders,
//! groups.

use std::collections::BTreeMap;

use openapi_lower::{Lowered, Settings as Lowering};

use super::requests::Requests;
use super::types::Types;
use super::{enums, objects, operations, resources, schema_groups};
use crate::document::Document;

/// The settings of the lowering for a client crate.
pub(super) fn lowering() -> Lowering {
    // The operation table has every bound of a request, and the runtime checks by it. What only events hold has no type in
    // a client crate.
    Lowering::default().request_bounds(false).unreached_schemas(false)
}

/// The code of a client crate.
pub(super) struct ClientFiles {
    /// By name, below the crate's `src`.
    pub(super) files: BTreeMap<String, String>,
    /// The methods that return the groups, for the crate that defines the handles.
    pub(super) entries: String,
    /// The methods of the groups.
    pub(super) methods: Vec<resources::Listed>,
    /// What was named otherwise than the document says.
    pub(super) notes: Vec<String>,
}

impl ClientFiles {
    pub(super) fn of(
        contract: &Document,
        lowered: &Lowered,
        types: &Types,
        requests: &Requests<'_>,
        settings: &resources::Settings,
    ) -> anyhow::Result<Self> {
        let resources = resources::generate(contract, requests, settings)?;
        let mut code = types.code()?;
        let objects = schema_groups::files_of_objects(&objects::prelude(), objects::take(&mut code)?);
        let enums = enums::generate(&lowered.open_enums, enums::OF_RUNTIME)?;
        let mut files = BTreeMap::from([("enums.rs".to_owned(), enums)]);
        files.extend(schema_groups::files_of_types(code)?);
        files.extend(objects);
        files.extend(operations::generate(contract, requests)?);
        files.extend(requests.files(contract)?);
        files.extend(resources.files);
        Ok(Self {
            files,
            entries: resources.entries,
            methods: resources.methods,
            notes: resources.notes,
        })
    }
}
