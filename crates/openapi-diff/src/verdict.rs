//! What a rule thinks of a difference.

use crate::{Class, Step};

/// A class, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) class: Class,
    pub(crate) step: Step,
    pub(crate) why: &'static str,
}

pub(crate) const fn breaking(why: &'static str) -> Verdict {
    Verdict {
        class: Class::Breaking,
        step: Step::Major,
        why,
    }
}

pub(crate) const fn unclear(why: &'static str) -> Verdict {
    Verdict {
        class: Class::Unclear,
        step: Step::Major,
        why,
    }
}

pub(crate) const fn compatible(why: &'static str) -> Verdict {
    Verdict {
        class: Class::Compatible,
        step: Step::Minor,
        why,
    }
}

/// Compatible, and of no interest to callers.
pub(crate) const fn harmless(why: &'static str) -> Verdict {
    Verdict {
        class: Class::Compatible,
        step: Step::Patch,
        why,
    }
}

/// What a difference is met in. The order is that in which reasons are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Role {
    Operation,
    Request,
    Answer,
    ErrorAnswer,
}

/// A verdict for each role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Judgement {
    request: Verdict,
    answer: Verdict,
}

impl Judgement {
    pub(crate) fn directed(request: Verdict, answer: Verdict) -> Self {
        Self { request, answer }
    }

    pub(crate) fn of(&self, role: Role) -> Verdict {
        match role {
            Role::Operation | Role::Request => self.request.clone(),
            Role::Answer => self.answer.clone(),
            Role::ErrorAnswer if self.answer.class == Class::Compatible => harmless(self.answer.why),
            Role::ErrorAnswer => unclear("errors are not typed, but a program may read this from the body"),
        }
    }
}

impl From<Verdict> for Judgement {
    fn from(verdict: Verdict) -> Self {
        Self::directed(verdict.clone(), verdict)
    }
}
