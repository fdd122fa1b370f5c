//! Problems: why a document is invalid.

use std::fmt;

use crate::Pointer;

/// A value of a document that OpenAPI does not allow there.
///
/// It prints as `file:line:column: #/json/pointer: found X, expected Y`, without what is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The name that the document was read under; empty when it has none.
    pub file: String,
    /// Where the value starts in the source; `None` when the document was not read from text.
    pub position: Option<Position>,
    /// The JSON pointer of the value; of the nearest value around it when it is missing or could not be read.
    pub pointer: Pointer,
    /// What was found.
    pub found: String,
    /// What was expected.
    pub expected: String,
    /// The kind of problem.
    pub kind: ProblemKind,
}

/// A problem without its position in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Invalid {
    pub(crate) kind: ProblemKind,
    pub(crate) pointer: Pointer,
    pub(crate) found: String,
    pub(crate) expected: String,
}

/// The kinds of [`Problem`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The text is neither JSON nor YAML, names a member twice, or is nested too deep.
    Syntax,
    /// The document is not OpenAPI 3.0 or 3.1.
    Version,
    /// A value has another shape than OpenAPI requires.
    Shape,
    /// A member that OpenAPI requires is missing or empty. A document can be read without it.
    Incomplete,
    /// A reference leads out of the document, to nothing, or back to itself.
    Reference,
    /// An action of an overlay changes nothing.
    Unused,
}

/// A position in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.file.is_empty() {
            write!(f, "{}:", self.file)?;
        }
        if let Some(position) = self.position {
            write!(f, "{position}:")?;
        }
        if !self.file.is_empty() || self.position.is_some() {
            f.write_str(" ")?;
        }
        write!(f, "{}: found {}, expected {}", self.pointer, self.found, self.expected)
    }
}

impl std::error::Error for Problem {}

/// All problems of a document, in the order of its text. Displays one a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// One problem or more.
    pub(crate) fn of(problems: Vec<Problem>) -> Self {
        Self(problems)
    }

    /// `Err` when there are any.
    pub(crate) fn none_of(problems: Vec<Problem>) -> Result<(), Self> {
        if problems.is_empty() {
            Ok(())
        } else {
            Err(Self(problems))
        }
    }
}

impl std::ops::Deref for Problems {
    type Target = [Problem];

    fn deref(&self) -> &[Problem] {
        &self.0
    }
}

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
