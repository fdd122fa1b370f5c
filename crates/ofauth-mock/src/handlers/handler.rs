//! What answers a call.

use crate::call::Call;
use crate::error_body::{Answer, Refusal};
use crate::state::State;

/// Answers a call of one operation, which fits the contract.
pub(crate) type Handler = fn(&State, &Call<'_>) -> Result<Answer, Refusal>;
