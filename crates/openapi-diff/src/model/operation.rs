//! Operations, and what tells them apart.

use std::collections::HashSet;

use super::{Document, Parameter};
use crate::Pointer;
use crate::verdict::Sender;

pub(super) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One operation of a document.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) method: &'static str,
    /// The path; the name of a webhook; the expression of a callback.
    pub(crate) path: String,
    pub(crate) id: Option<String>,
    pub(crate) place: Pointer,
    /// The path item that holds it.
    pub(crate) item: Pointer,
    pub(crate) owner: Owner,
}

/// What an operation belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    Paths,
    Webhooks,
    /// A callback of this name, of the operation with this label.
    Callback {
        name: String,
        of: String,
    },
}

/// Method and path, with the names of path parameters left out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Shape(&'static str, String);

impl Operation {
    /// The operations of all paths, in their order.
    pub(crate) fn all(document: Document<'_>) -> Vec<Self> {
        Self::within(document, &Pointer::root().join("paths"), &Owner::Paths)
    }

    /// The requests that the API sends by itself.
    pub(crate) fn webhooks(document: Document<'_>) -> Vec<Self> {
        Self::within(document, &Pointer::root().join("webhooks"), &Owner::Webhooks)
    }

    /// The requests that the API sends because of this operation.
    pub(crate) fn callbacks(&self, document: Document<'_>) -> Vec<Self> {
        let named = document.entries(&self.place.join("callbacks"));
        named
            .filter(|(name, _)| !name.starts_with("x-"))
            .flat_map(|(name, callback)| {
                let owner = Owner::Callback {
                    name: name.clone(),
                    of: self.label(),
                };
                Self::within(document, &document.follow(callback), &owner)
            })
            .collect()
    }

    /// The operations of a map of path items.
    fn within(document: Document<'_>, section: &Pointer, owner: &Owner) -> Vec<Self> {
        let mut operations = Vec::new();
        for (path, item) in document.entries(section).filter(|(path, _)| !path.starts_with("x-")) {
            let item = document.follow(item);
            for method in METHODS {
                let place = item.join(method);
                let value = document.get(&place);
                if value.is_object() {
                    operations.push(Self {
                        method,
                        path: path.clone(),
                        id: value["operationId"].as_str().map(str::to_owned),
                        place,
                        item: item.clone(),
                        owner: owner.clone(),
                    });
                }
            }
        }
        operations
    }

    pub(crate) fn sender(&self) -> Sender {
        match self.owner {
            Owner::Paths => Sender::Caller,
            Owner::Webhooks | Owner::Callback { .. } => Sender::Api,
        }
    }

    /// `GET /pets/{id}`, `webhook petBorn`, `callback done of feedPet`.
    pub(crate) fn route(&self) -> String {
        match &self.owner {
            Owner::Paths => format!("{} {}", self.method.to_uppercase(), self.path),
            Owner::Webhooks if self.method == "post" => format!("webhook {}", self.path),
            Owner::Webhooks => format!("webhook {} ({})", self.path, self.method.to_uppercase()),
            Owner::Callback { name, of } => format!("callback {name} of {of}"),
        }
    }

    /// What the operation is called in reports.
    pub(crate) fn label(&self) -> String {
        self.id.clone().unwrap_or_else(|| self.route())
    }

    pub(crate) fn shape(&self) -> Shape {
        let segments: Vec<&str> = self.template().map(|piece| piece.map_or("{}", |text| text)).collect();
        Shape(self.method, segments.concat())
    }

    /// Names of the path parameters, first to last.
    pub(crate) fn path_names(&self) -> Vec<&str> {
        let pieces = self.path.split('{').skip(1);
        pieces
            .filter_map(|piece| piece.split_once('}'))
            .map(|(name, _)| name)
            .collect()
    }

    /// The literal parts of the path, and nothing for each parameter.
    fn template(&self) -> impl Iterator<Item = Option<&str>> {
        self.path
            .split('{')
            .enumerate()
            .flat_map(|(index, piece)| match piece.split_once('}') {
                Some((_, literal)) if index > 0 => [Some(None), Some(Some(literal))],
                _ => [Some(Some(piece)), None],
            })
            .flatten()
    }

    /// Parameters of the path item, and those of the operation, which outrank them.
    pub(crate) fn parameters(&self, document: Document<'_>) -> Vec<Parameter> {
        let mut known = HashSet::new();
        let places = [&self.place, &self.item].map(|owner| document.elements(&owner.join("parameters")));
        places
            .into_iter()
            .flatten()
            .map(|place| Parameter::read(document, document.follow(place)))
            .filter(|parameter| known.insert(parameter.key()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(path: &str) -> Operation {
        Operation {
            method: "get",
            path: path.to_owned(),
            id: None,
            place: Pointer::root(),
            item: Pointer::root(),
            owner: Owner::Paths,
        }
    }

    #[test]
    fn shapes_leave_out_the_names_of_parameters() {
        let shape = |path| operation(path).shape();
        assert_eq!(
            shape("/pets/{id}/toys/{toy}.json"),
            shape("/pets/{petId}/toys/{t}.json")
        );
        assert_ne!(shape("/pets/{id}"), shape("/pets/mine"));
        assert_ne!(shape("/pets/{id}"), shape("/cats/{id}"));
        assert_eq!(operation("/pets/{id}/toys/{toy}.json").path_names(), ["id", "toy"]);
    }
}
