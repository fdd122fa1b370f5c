//! Operations and their keys.

use std::ops::Deref;

use openapi_model::Document;

use crate::verdict::Sender;

/// One operation of a document.
#[derive(Clone, Debug)]
pub(crate) struct Operation<'a> {
    read: openapi_model::Operation<'a>,
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

/// Method and path, without the names of path parameters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Shape(&'static str, String);

impl<'a> Deref for Operation<'a> {
    type Target = openapi_model::Operation<'a>;

    fn deref(&self) -> &Self::Target {
        &self.read
    }
}

impl<'a> Operation<'a> {
    /// The operations of all paths, in their order.
    pub(crate) fn all(document: &'a Document) -> Vec<Self> {
        Self::owned_by(document.operations(), &Owner::Paths)
    }

    /// The webhooks.
    pub(crate) fn webhooks(document: &'a Document) -> Vec<Self> {
        Self::owned_by(document.webhooks(), &Owner::Webhooks)
    }

    fn owned_by(operations: Vec<openapi_model::Operation<'a>>, owner: &Owner) -> Vec<Self> {
        let owner = || owner.clone();
        let operations = operations.into_iter();
        operations.map(|read| Self { read, owner: owner() }).collect()
    }

    /// The callbacks of this operation.
    pub(crate) fn callbacks(&self, document: &'a Document) -> Vec<Self> {
        let sent = self.read.callbacks(document).into_iter();
        sent.map(|(name, read)| {
            let (name, of) = (name.to_owned(), self.label());
            let owner = Owner::Callback { name, of };
            Self { read, owner }
        })
        .collect()
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

    /// The name of the operation in reports.
    pub(crate) fn label(&self) -> String {
        self.id().map_or_else(|| self.route(), str::to_owned)
    }

    pub(crate) fn shape(&self) -> Shape {
        Shape(self.method, without_names(&self.path))
    }

    /// Names of the path parameters, first to last.
    pub(crate) fn path_names(&self) -> Vec<&str> {
        let pieces = self.path.split('{').skip(1);
        let named = pieces.filter_map(|piece| piece.split_once('}'));
        named.map(|(name, _)| name).collect()
    }
}

/// The path with `{}` for each parameter.
fn without_names(path: &str) -> String {
    let mut pieces = path.split('{');
    let mut shape = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once('}') {
            Some((_, literal)) => shape.extend(["{}", literal]),
            None => shape.push_str(piece),
        }
    }
    shape
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn shapes_leave_out_the_names_of_parameters() {
        let shape = |path: &str| without_names(path);
        assert_eq!(
            shape("/pets/{id}/toys/{toy}.json"),
            shape("/pets/{petId}/toys/{t}.json")
        );
        assert_ne!(shape("/pets/{id}"), shape("/pets/mine"));
        assert_ne!(shape("/pets/{id}"), shape("/cats/{id}"));
        let document = Document::of_value("", json!({"paths": {"/pets/{id}/toys/{toy}.json": {"get": {}}}}));
        assert_eq!(Operation::all(&document)[0].path_names(), ["id", "toy"]);
    }
}
