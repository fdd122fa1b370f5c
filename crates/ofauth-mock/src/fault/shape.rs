//! Shapes of error bodies.

/// The shapes of error bodies that the API has used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorShape {
    /// `error`, `type`, `requestId`, and `actionRequired` if the user must act: the current one.
    Type,
    /// `error`, `code` and `details`: the previous one.
    Code,
    /// `message`, `code` and `details`: the one that the vendor's own SDKs read.
    Message,
    /// Only `error`.
    Bare,
}
