//! Lists of objects.

use openapi_model::{Kind, canonical};

use super::side::{At, DEPTH, Three, same};
use super::slot::{Action, Slot};
use super::walk::Walk;

impl<'a> Walk<'a> {
    /// A list of schemas or tags. Its elements are matched by what they refer to or what they are, the rest by order if
    /// as many are left.
    pub(super) fn list(&mut self, kind: Kind, three: &Three<'a>, slot: Slot) {
        let (Some(theirs), Some(ours)) = (&three.theirs, &three.ours) else {
            return self.present(None, three, slot);
        };
        let pointer = slot.pointer();
        if !self.uses(&pointer, three) {
            return;
        }
        let base = three.base.as_ref().map(At::elements).unwrap_or_default();
        let (theirs, ours) = (theirs.elements(), ours.elements());
        let to_theirs = partners(&base, &theirs, |base, theirs| self.match_theirs(kind, base, theirs));
        let to_ours = partners(&base, &ours, |base, ours| self.match_ours(kind, base, ours));
        for (index, base) in base.iter().enumerate() {
            let theirs = to_theirs[index].map(|index| theirs[index].clone());
            let Some(ours_index) = to_ours[index] else {
                let three = Three {
                    base: Some(base.clone()),
                    theirs,
                    ours: None,
                };
                self.present(Some(kind), &three, Slot::new_element(&pointer, base.value));
                continue;
            };
            let slot = Slot::element(&pointer, ours_index);
            let three = Three {
                base: Some(base.clone()),
                theirs,
                ours: Some(ours[ours_index].clone()),
            };
            self.value(kind, &three, slot);
        }
        for (index, new) in theirs.iter().enumerate() {
            let known = ours
                .iter()
                .any(|ours| same((self.theirs, new), (self.ours, ours), Some(kind), DEPTH));
            if !to_theirs.contains(&Some(index)) && !known {
                self.vote(Slot::new_element(&pointer, new.value), Action::Add(new.clone()));
            }
        }
    }

    fn match_theirs(&self, kind: Kind, base: &At<'a>, theirs: &At<'a>) -> bool {
        match (base.reference(), theirs.reference()) {
            (Some(base), Some(theirs)) => base == theirs,
            _ => named(kind, base, theirs) || same((self.base, base), (self.theirs, theirs), Some(kind), DEPTH),
        }
    }

    fn match_ours(&self, kind: Kind, base: &At<'a>, ours: &At<'a>) -> bool {
        if let (Some(base), Some(ours)) = (base.reference(), ours.reference())
            && self.base_names.get(&base) == Some(&ours)
        {
            return true;
        }
        named(kind, base, ours) || same((self.base, base), (self.ours, ours), Some(kind), DEPTH)
    }
}

fn named(kind: Kind, left: &At<'_>, right: &At<'_>) -> bool {
    let name = |at: &At<'_>| at.value.get("name").map(canonical);
    kind == Kind::Tag && name(left).is_some() && name(left) == name(right)
}

/// The partner of each element of one list in another.
fn partners<'a>(from: &[At<'a>], to: &[At<'a>], is_match: impl Fn(&At<'a>, &At<'a>) -> bool) -> Vec<Option<usize>> {
    let mut free: Vec<usize> = (0..to.len()).collect();
    let mut partners: Vec<Option<usize>> = Vec::new();
    for element in from {
        let found = free.iter().position(|index| is_match(element, &to[*index]));
        partners.push(found.map(|found| free.remove(found)));
    }
    if partners.iter().filter(|partner| partner.is_none()).count() == free.len() {
        let mut free = free.into_iter();
        for partner in partners.iter_mut().filter(|partner| partner.is_none()) {
            *partner = free.next();
        }
    }
    partners
}
