//! What the contract says that the operation table does not: the shapes of bodies and answers.

mod check;
mod schema;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

pub(crate) use check::{check, fits};
pub(crate) use schema::{Additional, Kind, Schema};

/// A test holds the file to its form.
static SHAPES: LazyLock<Shapes> =
    LazyLock::new(|| serde_json::from_str(include_str!("schemas.json")).unwrap_or_default());

#[derive(Debug, Default, Deserialize)]
struct Shapes {
    operations: BTreeMap<String, Shape>,
    schemas: BTreeMap<String, Schema>,
}

/// What an operation takes and gives.
#[derive(Debug, Deserialize)]
pub(crate) struct Shape {
    pub(crate) body: Option<Body>,
    pub(crate) answer: Answer,
}

/// A request body.
#[derive(Debug, Deserialize)]
pub(crate) struct Body {
    pub(crate) required: bool,
    /// By media type.
    pub(crate) content: BTreeMap<String, Schema>,
}

/// The answer where all goes well.
#[derive(Debug, Deserialize)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Nothing where there is no body.
    pub(crate) schema: Option<Schema>,
}

/// The shape of an operation of the contract.
pub(crate) fn shape(operation_id: &str) -> Option<&'static Shape> {
    SHAPES.operations.get(operation_id)
}

/// The schema of the contract by this name; any value fits one that is not there.
pub(crate) fn named(name: &str) -> &'static Schema {
    static ANY: LazyLock<Schema> = LazyLock::new(Schema::default);
    SHAPES.schemas.get(name).unwrap_or(&ANY)
}

impl Body {
    /// Whether it is bytes of any kind, not JSON.
    pub(crate) fn is_raw(&self) -> bool {
        !self.content.contains_key(JSON)
    }
}

/// The media type of JSON.
pub(crate) const JSON: &str = "application/json";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_keeps_to_its_form() {
        let shapes: Shapes = serde_json::from_str(include_str!("schemas.json")).unwrap();
        for operation in ofauth_client::operations::ALL {
            assert!(shapes.operations.contains_key(operation.id), "{}", operation.id);
        }
        assert_eq!(shapes.operations.len(), ofauth_client::operations::ALL.len());
    }
}
