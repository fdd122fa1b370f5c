//! Posts of the connected account.

use serde_json::{Value, json};

use super::attachments;
use super::resources::body;
use crate::call::Call;
use crate::error_body::Refusal;
use crate::state::{Fields, State};

/// What is set on a post by a body.
pub(super) fn written(state: &State, call: &Call<'_>, _: Option<i64>) -> Result<Fields, Refusal> {
    let media = attachments::take(state, call)?;
    let mut fields = body(call);
    if let Some(text) = fields.get("text").cloned() {
        fields.insert("rawText".to_owned(), text);
    }
    fields.insert("mediaCount".to_owned(), json!(media.len()));
    // What is attached is shown in the form of the vault; the ids say which it is.
    fields.insert("preview".to_owned(), Value::Array(Vec::new()));
    Ok(fields)
}
