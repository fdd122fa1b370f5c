//! What operations do once a request has passed the checks.

mod messages;

use crate::checks::Arguments;
use crate::error_body::{Answer, Refusal};
use crate::state::State;

/// Answers a call of one operation: its parameters have been checked, its body has not.
pub(crate) type Handler = fn(&State, &Arguments, &[u8]) -> Result<Answer, Refusal>;

/// The handler of an operation of the contract.
pub(crate) fn find(operation_id: &str) -> Option<Handler> {
    Some(match operation_id {
        "listChatMessages" => messages::list,
        "sendChatMessage" => messages::send,
        "unsendChatMessage" => messages::unsend,
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
