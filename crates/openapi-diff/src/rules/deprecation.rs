//! Deprecation of operations, parameters and headers.

use openapi_model::Node;

use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::pair::Use;
use crate::verdict::compatible;

pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    met: Use<'_>,
    subject: &Subject,
    old: &Node<'_>,
    new: &Node<'_>,
) {
    let at = |node: &Node<'_>| Some(node.pointer.join("deprecated"));
    let difference = match (old.flag("deprecated"), new.flag("deprecated")) {
        (false, true) => Difference::new(
            "deprecated",
            (None, at(new)),
            subject.clone(),
            "`deprecated` set",
            compatible("it still works, and may be removed later"),
        ),
        (true, false) => Difference::new(
            "undeprecated",
            (at(old), None),
            subject.clone(),
            "`deprecated` removed",
            compatible("it is no longer deprecated"),
        ),
        _ => return,
    };
    comparison.note(met, difference);
}
