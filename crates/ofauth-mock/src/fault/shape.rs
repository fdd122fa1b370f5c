//! Shapes of errors.

/// The shapes that errors of the API have had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorShape {
    /// `error`, `type`, `requestId`, and `actionRequired` where there is something to do: the current one.
    Type,
    /// `error`, `code` and `details`: the one before.
    Code,
    /// `message`, `code` and `details`: the one that the vendor's own SDKs read.
    Message,
    /// `error` alone.
    Bare,
}
