//! An overlay, and its actions.

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::{Document, Pointer};

/// An overlay: actions that change a document, in order.
///
/// ```
/// use openapi_model::Document;
/// use openapi_model::overlay::Overlay;
///
/// let text = "openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0}\npaths: {/pets: {get: {}}, /toys: {get: {}}}\n";
/// let document = Document::read("pets.yaml", text)?;
/// let overlay = Overlay::read(
///     "overlay.yaml",
///     "overlay: 1.0.0
/// info: {title: Names, version: 1.0.0}
/// actions:
///   - target: $.paths['/pets'].get
///     update: {operationId: listPets}
///   - target: $.paths['/toys']
///     remove: true
///   - target: $.paths['/shops']
///     remove: true
/// ",
/// )?;
///
/// let applied = overlay.apply(document)?;
///
/// let operations = applied.document.operations();
/// assert_eq!(operations.len(), 1);
/// assert_eq!(operations[0].id(), Some("listPets"));
/// let pointer = operations[0].node.pointer.join("operationId");
/// assert_eq!(applied.document.location(&pointer).to_string(), "overlay.yaml:5:27");
/// assert_eq!(
///     applied.unused[0].to_string(),
///     "overlay.yaml:8:13: #/actions/2/target: found `$.paths['/shops']`, which selects nothing, \
///      expected one value or more"
/// );
/// # Ok::<(), openapi_model::Problems>(())
/// ```
#[derive(Debug)]
pub struct Overlay {
    pub(super) document: Document,
    pub(super) title: String,
    pub(super) version: String,
    pub(super) extends: Option<String>,
    pub(super) actions: Vec<Action>,
}

/// An action of an overlay.
#[derive(Debug)]
pub struct Action {
    pub(super) pointer: Pointer,
    pub(super) target: String,
    pub(super) path: JsonPath,
    pub(super) description: Option<String>,
    pub(super) update: Option<Value>,
    pub(super) remove: bool,
}

impl Action {
    /// Its JSON pointer in the overlay.
    #[must_use]
    pub fn pointer(&self) -> &Pointer {
        &self.pointer
    }

    /// The values that it changes: a JSONPath (RFC 9535).
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
    }

    /// Its description.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// What is merged into the values, unless it removes them.
    #[must_use]
    pub fn update(&self) -> Option<&Value> {
        self.update.as_ref()
    }

    /// Whether the values are removed.
    #[must_use]
    pub fn remove(&self) -> bool {
        self.remove
    }
}

impl Overlay {
    /// The title, from `info`.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Its own version, from `info`.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The document that it was made for, a URI or a path relative to the overlay. It can be applied to any.
    #[must_use]
    pub fn extends(&self) -> Option<&str> {
        self.extends.as_deref()
    }

    /// Its actions, in order.
    #[must_use]
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }
}
