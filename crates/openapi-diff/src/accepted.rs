//! Accepted changes, and classes that were assigned by hand.

use crate::class::Class;
use crate::report::Report;
use crate::step::Step;

/// A change that is accepted: it is taken out of reports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Accepted {
    /// Its [kind](crate::Change::kind).
    pub kind: String,
    /// Its [subject](crate::Change::subject); every one, if none is given.
    pub subject: Option<String>,
    /// [How](crate::Change::what) it changed; in every way, if none is given.
    pub what: Option<String>,
}

impl Accepted {
    /// Every change of this kind.
    pub fn kind(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..Self::default()
        }
    }
}

impl Report {
    /// Takes out the changes that are accepted. Returns those of `accepted` that no change matches.
    ///
    /// ```
    /// use openapi_diff::{Accepted, diff};
    /// use serde_json::json;
    ///
    /// let document = |paths| json!({"openapi": "3.1.0", "paths": paths});
    /// let old = document(json!({"/pets": {"get": {}}}));
    /// let mut report = diff(&old, &document(json!({}))).expect("both are documents");
    /// let accepted = [Accepted::kind("operation-removed"), Accepted::kind("field-removed")];
    /// let unused = report.accept(&accepted);
    /// assert_eq!(unused, [&accepted[1]]);
    /// assert!(report.is_empty());
    /// assert_eq!(report.accepted, 1);
    /// ```
    pub fn accept<'a>(&mut self, accepted: &'a [Accepted]) -> Vec<&'a Accepted> {
        let mut used = vec![false; accepted.len()];
        let before = self.changes.len();
        self.changes.retain(|change| {
            let mut matched = false;
            for (accepted, used) in accepted.iter().zip(&mut used) {
                if accepted.kind == change.kind
                    && accepted
                        .subject
                        .as_ref()
                        .is_none_or(|subject| *subject == change.subject)
                    && accepted.what.as_ref().is_none_or(|what| *what == change.what)
                {
                    (matched, *used) = (true, true);
                }
            }
            !matched
        });
        self.accepted += before - self.changes.len();
        let unused = accepted.iter().zip(used).filter(|(_, used)| !used);
        unused.map(|(accepted, _)| accepted).collect()
    }

    /// Gives all changes of a kind a class.
    ///
    /// ```
    /// use openapi_diff::{Class, Step, diff};
    /// use serde_json::json;
    ///
    /// let document = |paths| json!({"openapi": "3.1.0", "paths": paths});
    /// let old = document(json!({"/pets": {"get": {}}}));
    /// let mut report = diff(&old, &document(json!({}))).expect("both are documents");
    /// report.classify("operation-removed", Class::Compatible);
    /// assert_eq!((report.worst(), report.step()), (Some(Class::Compatible), Step::Minor));
    /// ```
    pub fn classify(&mut self, kind: &str, class: Class) {
        for change in self.changes.iter_mut().filter(|change| change.kind == kind) {
            if change.class != class {
                change.class = class;
                change.step = match class {
                    Class::Compatible => Step::Minor,
                    Class::Unclear | Class::Breaking => Step::Major,
                };
                "the class of this kind was set".clone_into(&mut change.why);
            }
        }
        // Stable, so the order within a class stays.
        self.changes.sort_by_key(|change| std::cmp::Reverse(change.class));
    }
}
