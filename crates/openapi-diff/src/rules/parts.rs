//! The parts of operations of any kind: requests and responses.

use openapi_model::Pointer;

use super::{bodies, deprecation, parameters, responses, texts};
use crate::comparison::Comparison;
use crate::difference::{Difference, Subject};
use crate::model::Operation;
use crate::pair::Use;
use crate::verdict::{Role, Verdict};

pub(super) fn compare_parts<'a>(comparison: &mut Comparison<'a>, old: &Operation<'a>, new: &Operation<'a>) {
    let label = old.label();
    let met = Use::new(&label, Role::Operation);
    deprecation::compare(comparison, met, &Subject::operation(""), &old.node, &new.node);
    texts::compare_objects(comparison, &old.node, &new.node);
    texts::compare_objects(comparison, old.item(), new.item());
    parameters::compare(comparison, &label, old, new);
    bodies::compare_request(comparison, &label, old, new);
    responses::compare(comparison, &label, old, new);
}

/// Records an operation that only one document has.
pub(super) fn alone(
    comparison: &mut Comparison<'_>,
    kind: &'static str,
    operation: &Operation<'_>,
    what: String,
    verdict: Verdict,
    pointers: (Option<Pointer>, Option<Pointer>),
) {
    let label = operation.label();
    let met = Use::new(&label, Role::Operation);
    comparison.note(
        met,
        Difference::new(kind, pointers, Subject::operation(""), what, verdict),
    );
}
