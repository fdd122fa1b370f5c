//! A document that responds to requests.

use openapi_model::Document;

use crate::error::Error;
use crate::message::{Request, Response};
use crate::routes::{self, Found};
use crate::schemas::Schemas;
use crate::{checks, credentials, reply};

/// A mock of the API that a document describes.
#[derive(Debug)]
pub struct Mock {
    document: Document,
    schemas: Schemas,
}

impl Mock {
    /// A mock of a valid document.
    ///
    /// # Errors
    ///
    /// If a schema is not valid JSON Schema.
    pub fn new(document: Document) -> Result<Self, Error> {
        let schemas = Schemas::of(&document)?;
        Ok(Self { document, schemas })
    }

    /// A mock of a document in one JSON text, which is not checked for validity.
    ///
    /// # Errors
    ///
    /// If it is not JSON, or a schema is not valid JSON Schema.
    pub fn of_json(name: &str, text: &str) -> Result<Self, Error> {
        let value = serde_json::from_str(text).map_err(|error| Error(format!("{name}: {error}")))?;
        Self::new(Document::of_value(name, value))
    }

    /// The document.
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The response to a request. The README has a table of them.
    #[must_use]
    pub fn respond(&self, request: &Request) -> Response {
        let mut response = self.answer(request).unwrap_or_else(|refusal| refusal);
        if request.method == "HEAD" {
            response.body.clear();
        }
        response
    }

    fn answer(&self, request: &Request) -> Result<Response, Response> {
        let (operation, values) = match routes::find(&self.document, request) {
            Found::Operation(operation, values) => (*operation, values),
            Found::OtherMethods(allowed) => {
                let detail = format!("the path has no operation {}; it has {allowed}", request.method);
                let mut refusal = Response::refusal(405, detail);
                refusal.headers.push(("allow".to_owned(), allowed));
                return Err(refusal);
            }
            Found::Nothing => {
                let detail = format!("the document has no path like {}", request.path());
                return Err(Response::refusal(404, detail));
            }
        };
        credentials::check(&self.document, &operation, request)?;
        checks::check(&self.document, &self.schemas, &operation, request, &values)?;
        reply::to(&self.document, &operation, request)
    }
}
