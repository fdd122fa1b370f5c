//! Generates the calls of a scenario as Rust code on the generated crates, or the reason why a call cannot be
//! expressed.

use serde_json::Value;

use super::documents::{self, Document, Matched};
use super::interface::{Interface, Sent};
use super::outcome::Fault;
use super::scenario::{Call, Scenario};

/// Why a scenario has no code.
#[derive(Clone, Debug)]
pub(super) enum Missing {
    /// The document does not have it: no client that is made of it can know it.
    FromDocument(String),
    /// The document has it, and the crate does not.
    FromCrate(Fault),
}

/// The body of a function that makes the calls of a scenario.
pub(super) fn code<'a>(
    scenario: &Scenario,
    all: &[Document],
    interface: impl Fn(&str) -> Result<&'a dyn Interface, Fault>,
) -> Result<String, Missing> {
    let mut code = String::new();
    // Whether a call before has asked for all pages.
    let mut follows = false;
    for call in &scenario.calls {
        let Some(matched) = documents::operation(all, &scenario.spec, call) else {
            // A page whose address the response before it names.
            if follows {
                continue;
            }
            let reason = format!("no operation of the document is {} {}", call.method, call.uri);
            return Err(Missing::FromDocument(reason));
        };
        expressible(&matched, call).map_err(Missing::FromDocument)?;
        let krate = matched.document.krate();
        let interface = interface(&krate).map_err(Missing::FromCrate)?;
        let pages = scenario.calls.len() > 1 && interface.has_pages(&call.method, &matched.path);
        if pages && follows {
            continue;
        }
        follows |= pages;
        let sent = Sent {
            krate: &krate,
            matched: &matched,
            call,
            responses: scenario.responses,
            pages,
        };
        code.push_str(&interface.statements(&sent).map_err(Missing::FromCrate)?);
    }
    Ok(code)
}

/// Whether the document has what a call sends.
fn expressible(matched: &Matched<'_>, call: &Call) -> Result<(), String> {
    for name in call.query.keys() {
        if matched.value("query", name, &Value::Null).is_none() {
            return Err(format!("the operation has no query parameter `{name}`"));
        }
    }
    for name in call.headers.keys() {
        let known = ["accept", "content-type", "authorization"].contains(&name.to_lowercase().as_str());
        if !known && matched.value("header", name, &Value::Null).is_none() && !matched.is_credential(name) {
            return Err(format!("the operation has no header `{name}`"));
        }
    }
    if let Some(body) = &call.body
        && matched.media_types().is_empty()
    {
        return Err(format!(
            "the operation takes no body, of {} for instance",
            body.media_type
        ));
    }
    Ok(())
}
