//! What a tool says.

use rmcp::model::{CallToolResponse, CallToolResult, ContentBlock};

/// What a tool says: a result, or why there is none.
pub(crate) type Said = Result<String, String>;

/// The result of a tool.
pub(crate) fn answer(said: Said) -> CallToolResponse {
    match said {
        Ok(text) => CallToolResult::success(vec![ContentBlock::text(text)]),
        Err(text) => CallToolResult::error(vec![ContentBlock::text(text)]),
    }
    .into()
}
