//! The type of a handler.

use crate::call::Call;
use crate::error_body::{ApiResponse, Refusal};
use crate::state::State;

/// Handles a validated call of one operation.
pub(crate) type Handler = fn(&State, &Call<'_>) -> Result<ApiResponse, Refusal>;
