//! Operations, and what tells them apart.

use super::{Document, Parameter};
use crate::Pointer;

pub(super) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One operation of a document.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) method: &'static str,
    pub(crate) path: String,
    pub(crate) id: Option<String>,
    pub(crate) place: Pointer,
    /// The path item that holds it.
    pub(crate) item: Pointer,
}

/// Method and path, with the names of path parameters left out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Shape(&'static str, String);

impl Operation {
    /// All operations, in the order of their paths.
    pub(crate) fn all(document: Document<'_>) -> Vec<Self> {
        let mut operations = Vec::new();
        for (path, item) in document.entries(&Pointer::root().join("paths")) {
            let item = document.follow(item);
            for method in METHODS {
                let place = item.join(method);
                let value = document.get(&place);
                if !path.starts_with("x-") && value.is_object() {
                    operations.push(Self {
                        method,
                        path: path.clone(),
                        id: value["operationId"].as_str().map(str::to_owned),
                        place,
                        item: item.clone(),
                    });
                }
            }
        }
        operations
    }

    /// `GET /pets/{id}`.
    pub(crate) fn route(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
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
        let mut parameters: Vec<Parameter> = Vec::new();
        for owner in [&self.place, &self.item] {
            for place in document.elements(&owner.join("parameters")) {
                let parameter = Parameter::read(document, document.follow(place));
                if !parameters.iter().any(|other| other.key() == parameter.key()) {
                    parameters.push(parameter);
                }
            }
        }
        parameters
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
