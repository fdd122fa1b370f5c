//! A place in ours, and what a change of theirs means for it.

use openapi_model::{Pointer, canonical};
use serde_json::Value;

use super::report::Conflicting;
use super::side::At;

/// A member of an object of ours, or an element of a list; also one that is to be added.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Slot {
    pub(super) around: Pointer,
    pub(super) token: Token,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Token {
    Name(String),
    Index(usize),
    /// A new element, by its value.
    New(String),
}

/// What a change of theirs means for ours.
#[derive(Clone, Debug)]
pub(super) enum Action<'a> {
    /// Nothing.
    Same,
    /// It has this value of theirs now.
    Set(At<'a>),
    /// It is new.
    Add(At<'a>),
    /// It has this value, which is not one of theirs, now.
    Put(Value),
    Remove,
    Clash(Conflicting, Option<At<'a>>),
}

impl Slot {
    pub(super) fn member(around: &Pointer, name: &str) -> Self {
        let token = Token::Name(name.to_owned());
        Self {
            around: around.clone(),
            token,
        }
    }

    pub(super) fn element(list: &Pointer, index: usize) -> Self {
        let token = Token::Index(index);
        Self {
            around: list.clone(),
            token,
        }
    }

    pub(super) fn new_element(list: &Pointer, value: &Value) -> Self {
        let token = Token::New(canonical(value));
        Self {
            around: list.clone(),
            token,
        }
    }

    /// The slot of an element of a list.
    pub(super) fn of(pointer: &Pointer) -> Self {
        let around = pointer.parent().unwrap_or_default();
        let token = pointer.last().unwrap_or_default();
        let token = token
            .parse()
            .map_or_else(|_| Token::Name(token.into_owned()), Token::Index);
        Self { around, token }
    }

    /// Its pointer; that of the list, if it is a new element.
    pub(super) fn pointer(&self) -> Pointer {
        match &self.token {
            Token::Name(name) => self.around.join(name),
            Token::Index(index) => self.around.join(index),
            Token::New(_) => self.around.clone(),
        }
    }
}

impl Action<'_> {
    /// What it does, to be compared.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Same => "same".to_owned(),
            Self::Set(at) | Self::Add(at) => format!("= {}", canonical(at.value)),
            Self::Put(value) => format!("= {}", canonical(value)),
            Self::Remove => "remove".to_owned(),
            Self::Clash(conflicting, _) => format!("{conflicting:?}"),
        }
    }
}
