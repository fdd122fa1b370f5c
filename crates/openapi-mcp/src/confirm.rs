//! Who confirms writes.

/// Who confirms a write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Confirm {
    /// The agent: its first call only shows the write, a second one with a token sends it. The default.
    #[default]
    Preview,
    /// The user, whom the agent's program asks (elicitation). Programs that cannot ask cannot write.
    User,
}
