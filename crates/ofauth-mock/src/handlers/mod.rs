//! What operations do once a request has passed the checks.

mod messages;

use crate::checks::Arguments;
use crate::error_body::{Answer, Refusal};
use crate::state::State;

/// Answers a call of one operation.
pub(crate) type Handler = fn(&State, &Arguments) -> Result<Answer, Refusal>;

/// The handler of an operation of the contract.
pub(crate) fn find(operation_id: &str) -> Option<Handler> {
    Some(match operation_id {
        "listChatMessages" => messages::list,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_operation_has_a_handler() {
        for operation in ofauth_client::operations::ALL {
            assert!(super::find(operation.id).is_some(), "{} has none", operation.id);
        }
    }
}
