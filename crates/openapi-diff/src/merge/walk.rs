//! Walks the three documents at once, and collects what theirs changed.

use std::collections::{BTreeMap, HashMap, HashSet};

use openapi_model::{Document, Holds, Kind, Pointer, equal};

use super::report::{Conflicting, Kept};
use super::side::{At, DEPTH, Three, is_text, same, shown};
use super::slot::{Action, Slot};
use super::{Settings, contradiction};

/// A value in base and in theirs.
type Use = (Option<Pointer>, Option<Pointer>);

pub(super) struct Walk<'a> {
    pub(super) base: &'a Document,
    pub(super) theirs: &'a Document,
    pub(super) ours: &'a Document,
    pub(super) settings: &'a Settings,
    /// The components of ours, by those of theirs.
    pub(super) names: HashMap<Pointer, Pointer>,
    /// The same by those of base.
    pub(super) base_names: HashMap<Pointer, Pointer>,
    /// What theirs changed in a member or element of ours, and what it did not.
    pub(super) votes: BTreeMap<Slot, Vec<Action<'a>>>,
    /// The uses in base and theirs of each object and list of ours.
    pub(super) uses: HashMap<Pointer, HashSet<Use>>,
    pub(super) kept: Vec<Kept>,
}

impl<'a> Walk<'a> {
    pub(super) fn new([base, theirs, ours]: [&'a Document; 3], settings: &'a Settings) -> Self {
        Self {
            base,
            theirs,
            ours,
            settings,
            names: HashMap::new(),
            base_names: HashMap::new(),
            votes: BTreeMap::new(),
            uses: HashMap::new(),
            kept: Vec::new(),
        }
    }

    pub(super) fn document(&mut self) {
        let root = |document: &'a Document| {
            Some(At {
                pointer: Pointer::root(),
                value: document.value(),
            })
        };
        let three = Three {
            base: root(self.base),
            theirs: root(self.theirs),
            ours: root(self.ours),
        };
        self.object(Kind::Document, &three, &Pointer::root());
    }

    /// A member or element that is an object of this kind.
    pub(super) fn value(&mut self, kind: Kind, three: &Three<'a>, slot: Slot) {
        let (Some(theirs), Some(ours)) = (&three.theirs, &three.ours) else {
            return self.present(Some(kind), three, slot);
        };
        if let Some(base) = &three.base
            && let (Some(base), Some(ours)) = (base.reference(), ours.reference())
        {
            self.base_names.entry(base).or_insert(ours);
        }
        if let Some(base) = &three.base
            && self.is_retargeted(kind, base, theirs, ours)
        {
            return self.retarget(base, theirs, ours, slot);
        }
        self.align(theirs, ours);
        let resolved = Three {
            base: three.base.clone().map(|base| base.resolved(self.base, kind)),
            theirs: Some(theirs.clone().resolved(self.theirs, kind)),
            ours: Some(ours.clone().resolved(self.ours, kind)),
        };
        let objects = [&resolved.base, &resolved.theirs, &resolved.ours];
        if !objects.into_iter().flatten().all(|at| at.value.is_object()) {
            return self.leaf(&resolved, slot, false);
        }
        let pointer = resolved
            .ours
            .as_ref()
            .map(|ours| ours.pointer.clone())
            .unwrap_or_default();
        self.object(kind, &resolved, &pointer);
        self.vote(slot, Action::Same);
    }

    /// A value that one of theirs and ours lacks.
    pub(super) fn present(&mut self, kind: Option<Kind>, three: &Three<'a>, slot: Slot) {
        match (&three.base, &three.theirs, &three.ours) {
            (None, Some(theirs), None) => self.vote(slot, Action::Add(theirs.clone())),
            (Some(base), Some(theirs), None) if !same((self.base, base), (self.theirs, theirs), kind, DEPTH) => {
                self.vote(slot, Action::Clash(Conflicting::Absent, Some(theirs.clone())));
            }
            (Some(base), None, Some(ours)) => {
                let contradiction = contradiction::find((self.base, base), ours, kind);
                match contradiction {
                    None => self.vote(slot, Action::Remove),
                    Some(at) => self.vote(slot, Action::Clash(Conflicting::Removed(at), None)),
                }
            }
            _ => {}
        }
    }

    /// The members of an object; `pointer` is that of ours.
    pub(super) fn object(&mut self, kind: Kind, three: &Three<'a>, pointer: &Pointer) {
        if !self.uses(pointer, three) {
            return;
        }
        match kind {
            Kind::Schema => return self.schema(three, pointer),
            Kind::PathItem => return self.path_item(three, pointer),
            _ => {}
        }
        for name in three.names() {
            if kind == Kind::Document && (name == "openapi" || name == "components" && !self.settings.names) {
                continue;
            }
            self.member(kind, three, pointer, name);
        }
    }

    pub(super) fn member(&mut self, kind: Kind, three: &Three<'a>, pointer: &Pointer, name: &str) {
        let slot = Slot::member(pointer, name);
        let inner = three.inner(name);
        match kind.inside(name) {
            Some((Holds::One, kind)) => self.value(kind, &inner, slot),
            Some((Holds::Map, Kind::PathItem)) => self.paths(&inner, slot),
            Some((Holds::Map, inside)) => self.map(inside, &inner, slot),
            Some((Holds::List, inside)) if inside != Kind::Server => self.list(inside, &inner, slot),
            _ if is_text(kind, name) && inner.base.is_some() && (inner.theirs.is_none() || inner.ours.is_none()) => {
                // A text that ours has changed or left out is its own.
                if let (Some(base), Some(ours)) = (&inner.base, &inner.ours)
                    && equal(base.value, ours.value)
                {
                    self.vote(slot, Action::Remove);
                }
            }
            None if kind == Kind::Parameter && name == "name" => self.parameter_name(&inner, &slot),
            None if kind == Kind::Discriminator && name == "mapping" => self.mapping(&inner, &slot),
            _ => self.leaf(&inner, slot, is_text(kind, name)),
        }
    }

    /// A map of objects by name.
    fn map(&mut self, kind: Kind, three: &Three<'a>, slot: Slot) {
        if three.base.is_none() && three.ours.is_none() || three.theirs.is_none() && three.ours.is_none() {
            return self.present(None, three, slot);
        }
        let pointer = slot.pointer();
        if !self.uses(&pointer, three) {
            return;
        }
        for name in three.names() {
            let known = |side: &Option<At<'a>>| {
                let side = side.as_ref()?;
                let name = side.names().find(|known| normal(kind, known) == normal(kind, name))?;
                side.inner(name)
            };
            let (base, theirs) = (known(&three.base), known(&three.theirs));
            // In another spelling, a name is in both lists.
            if theirs.is_some() && three.inner(name).theirs.is_none() {
                continue;
            }
            let ours = known(&three.ours);
            let token = ours
                .as_ref()
                .and_then(|ours| ours.pointer.last())
                .map(std::borrow::Cow::into_owned);
            let slot = Slot::member(&pointer, token.as_deref().unwrap_or(name));
            self.value(kind, &Three { base, theirs, ours }, slot);
        }
    }

    /// A value that is not walked.
    pub(super) fn leaf(&mut self, three: &Three<'a>, slot: Slot, is_text: bool) {
        let (Some(theirs), Some(ours)) = (&three.theirs, &three.ours) else {
            return self.present(None, three, slot);
        };
        let base = three.base.as_ref();
        if base.is_some_and(|base| equal(base.value, theirs.value)) || equal(theirs.value, ours.value) {
            return self.vote(slot, Action::Same);
        }
        if base.is_some_and(|base| equal(base.value, ours.value)) {
            return self.vote(slot, Action::Set(theirs.clone()));
        }
        if is_text {
            return self.keep(&slot.pointer(), format!("{} in theirs now", shown(theirs.value)));
        }
        self.vote(slot, Action::Clash(Conflicting::Both, Some(theirs.clone())));
    }

    pub(super) fn keep(&mut self, pointer: &Pointer, what: String) {
        let kept = Kept {
            pointer: pointer.clone(),
            what,
            location: self.ours.location(pointer).to_string(),
        };
        if !self.kept.contains(&kept) {
            self.kept.push(kept);
        }
    }

    pub(super) fn vote(&mut self, slot: Slot, action: Action<'a>) {
        self.votes.entry(slot).or_default().push(action);
    }

    /// Notes the use of an object or list of ours; `false` if it is known.
    pub(super) fn uses(&mut self, pointer: &Pointer, three: &Three<'a>) -> bool {
        let at = |side: &Option<At<'a>>| side.as_ref().map(|side| side.pointer.clone());
        let key = (at(&three.base), at(&three.theirs));
        self.uses.entry(pointer.clone()).or_default().insert(key)
    }
}

/// A name, as it is compared.
fn normal(kind: Kind, name: &str) -> String {
    match kind {
        Kind::Header | Kind::MediaType => name.to_lowercase(),
        _ => name.to_owned(),
    }
}
