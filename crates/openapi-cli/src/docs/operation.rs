//! An operation: what it does, what it takes, what it returns, and how it is called.

use std::fmt::Write;

use openapi_model::{Node, Operation, Parameter, Pointer};

use super::arguments::Arguments;
use super::markup::{id, markdown, text};
use super::schema::Schemas;
use super::{Examples, curl};

/// How many characters of an example of a response are shown.
const LONGEST_EXAMPLE: usize = 4_000;

/// An operation of a path or a webhook, as a folded article.
pub(super) struct Article<'a> {
    pub(super) operation: &'a Operation<'a>,
    pub(super) schemas: Schemas<'a>,
    pub(super) examples: &'a Examples,
    /// Whether the API sends it.
    pub(super) is_webhook: bool,
}

impl Article<'_> {
    /// Its name: the id, or method and path.
    pub(super) fn name(&self) -> String {
        match self.operation.id() {
            Some(id) => id.to_owned(),
            None => format!("{} {}", self.operation.method, self.operation.path),
        }
    }

    /// The `id` of its element.
    pub(super) fn anchor(&self) -> String {
        id("operation", &self.name())
    }

    pub(super) fn summary(&self) -> &str {
        self.operation.node.text("summary").unwrap_or_default()
    }

    /// The badge of its method.
    pub(super) fn badge(&self) -> String {
        let method = self.operation.method;
        let shown = if self.is_webhook {
            "event".to_owned()
        } else {
            method.to_ascii_uppercase()
        };
        let class = if self.is_webhook { "event" } else { method };
        format!("<span class=\"method {class}\">{shown}</span>")
    }

    pub(super) fn html(&self, group: &str) -> String {
        let Self { operation, .. } = self;
        let node = &operation.node;
        let description = node.text("description").unwrap_or_default();
        let searched = [
            group,
            &self.name(),
            operation.method,
            &operation.path,
            self.summary(),
            description,
        ]
        .join(" ");
        let deprecated = if node.flag("deprecated") {
            " <span class=\"deprecated\">deprecated</span>"
        } else {
            ""
        };
        let mut html = format!(
            "<article class=\"operation\" id=\"{}\" data-text=\"{}\"><details><summary>{} <code class=\"path\">{}</code>{deprecated}\
             <span class=\"summary\">{}</span></summary><div class=\"body\">",
            self.anchor(),
            text(&searched.to_lowercase()),
            self.badge(),
            breakable(&operation.path),
            text(self.summary()),
        );
        let _ = write!(html, "<p class=\"id\"><code>{}</code></p>", text(&self.name()));
        html.push_str(&markdown(description));
        html.push_str(&self.security());
        html.push_str(&self.calls());
        html.push_str(&self.parameters());
        html.push_str(&self.request_body());
        html.push_str(&self.responses());
        html.push_str("</div></details></article>\n");
        html
    }

    fn security(&self) -> String {
        if self.is_webhook {
            return String::new();
        }
        let (alternatives, _) = self.operation.security(self.schemas.document);
        let alternative = |requirement: &openapi_model::Requirement| {
            let schemes = requirement.iter().map(|(name, scopes)| {
                let link = format!("<a href=\"#{}\">{}</a>", id("security", name), text(name));
                match scopes.len() {
                    0 => link,
                    _ => {
                        let scopes: Vec<_> = scopes
                            .iter()
                            .map(|scope| format!("<code>{}</code>", text(scope)))
                            .collect();
                        format!("{link} ({})", scopes.join(", "))
                    }
                }
            });
            let schemes: Vec<_> = schemes.collect();
            if schemes.is_empty() {
                "none".to_owned()
            } else {
                schemes.join(" and ")
            }
        };
        let alternatives: Vec<_> = alternatives.iter().map(alternative).collect();
        format!("<p class=\"facts\">Credentials: {}</p>", alternatives.join(", or "))
    }

    /// Examples of calls.
    fn calls(&self) -> String {
        if self.is_webhook {
            return String::new();
        }
        let arguments = Arguments::of(self.operation, self.schemas.document);
        let mut html = String::from("<section class=\"calls\">");
        let pointer = Pointer::root()
            .join("paths")
            .join(&self.operation.path)
            .join(self.operation.method);
        if let Some(rust) = self.examples.rust.get(&pointer.to_string()) {
            html.push_str(&code("Rust", rust));
        }
        html.push_str(&code(
            "curl",
            &curl::call(self.operation, self.schemas.document, &arguments),
        ));
        if let (Some(command), Some(id)) = (&self.examples.command, self.operation.id()) {
            html.push_str(&code("Command", &arguments.command(command, id)));
        }
        html.push_str("</section>");
        html
    }

    fn parameters(&self) -> String {
        let parameters = self.operation.parameters(self.schemas.document);
        if parameters.is_empty() {
            return String::new();
        }
        let fields: String = parameters.iter().map(|parameter| self.parameter(parameter)).collect();
        format!("<h4>Parameters</h4><ul class=\"fields\">{fields}</ul>")
    }

    fn parameter(&self, parameter: &Parameter<'_>) -> String {
        let schema = parameter
            .schema()
            .or_else(|| parameter.media_type().and_then(|(_, media)| media.member("schema")));
        let label = schema
            .as_ref()
            .map(|schema| self.schemas.label(schema))
            .unwrap_or_default();
        let mut html = format!(
            "<li><code class=\"name\">{}</code> <span class=\"type\">{label} in {}</span>",
            text(parameter.name()),
            text(parameter.location())
        );
        if parameter.required() {
            html.push_str(" <span class=\"required\">required</span>");
        }
        let node = &parameter.node;
        html.push_str(&node.text("description").map(markdown).unwrap_or_default());
        if let Some(schema) = schema {
            html.push_str(&self.schemas.facts(&self.schemas.document.resolve(schema.clone())));
            html.push_str(&self.schemas.fields(&schema));
        }
        html.push_str("</li>");
        html
    }

    fn request_body(&self) -> String {
        let Some(body) = self.operation.request_body(self.schemas.document) else {
            return String::new();
        };
        let required = if body.flag("required") {
            " <span class=\"required\">required</span>"
        } else {
            ""
        };
        let title = if self.is_webhook { "Body that is sent" } else { "Body" };
        let description = body.text("description").map(markdown).unwrap_or_default();
        format!("<h4>{title}{required}</h4>{description}{}", self.content(&body, true))
    }

    fn responses(&self) -> String {
        let responses = self.operation.responses(self.schemas.document);
        if responses.is_empty() {
            return String::new();
        }
        let title = if self.is_webhook {
            "Responses that are expected"
        } else {
            "Responses"
        };
        let mut html = format!("<h4>{title}</h4>");
        for (status, response) in responses {
            let class = match status.as_bytes().first() {
                Some(b'2') => "success",
                Some(b'4' | b'5') => "error",
                _ => "",
            };
            let description = response.text("description").map(markdown).unwrap_or_default();
            let _ = write!(
                html,
                "<div class=\"response\"><p class=\"status {class}\">{}</p>{description}{}{}</div>",
                text(status),
                self.headers(&response),
                self.content(&response, false)
            );
        }
        html
    }

    fn headers(&self, response: &Node<'_>) -> String {
        let headers = response.entries("headers").map(|(name, header)| {
            let header = self.schemas.document.resolve(header);
            let label = header
                .member("schema")
                .map(|schema| self.schemas.label(&schema))
                .unwrap_or_default();
            let description = header.text("description").map(markdown).unwrap_or_default();
            format!(
                "<li><code class=\"name\">{}</code> <span class=\"type\">{label} header</span>{description}</li>",
                text(name)
            )
        });
        let headers: String = headers.collect();
        if headers.is_empty() {
            return headers;
        }
        format!("<ul class=\"fields\">{headers}</ul>")
    }

    /// The schemas of a body, by media type, and an example. Of a named schema, the fields are shown `unfolded` or only
    /// linked.
    fn content(&self, holder: &Node<'_>, unfolded: bool) -> String {
        let mut html = String::new();
        for (media_type, media) in holder.entries("content") {
            let schema = media.member("schema");
            let label = schema
                .as_ref()
                .map(|schema| self.schemas.label(schema))
                .unwrap_or_default();
            let _ = write!(
                html,
                "<p class=\"facts\"><code>{}</code> <span class=\"type\">{label}</span></p>",
                text(media_type)
            );
            if let Some(schema) = schema {
                let shown = if unfolded {
                    self.schemas.document.resolve(schema)
                } else {
                    schema
                };
                html.push_str(&self.schemas.fields(&shown));
            }
            if let Some(example) = self.schemas.document.example(&media) {
                let example = match example.as_str() {
                    Some(text) => text.to_owned(),
                    None => format!("{example:#}"),
                };
                let shown: String = example.chars().take(LONGEST_EXAMPLE).collect();
                let rest = if shown.len() < example.len() { "\n…" } else { "" };
                let _ = write!(
                    html,
                    "<details class=\"example\"><summary>Example</summary><pre tabindex=\"0\"><code>{}{rest}</code></pre></details>",
                    text(&shown)
                );
            }
        }
        html
    }
}

/// Code with a caption and a button that copies it.
fn code(caption: &str, code: &str) -> String {
    format!(
        "<figure><figcaption>{caption}<button type=\"button\" class=\"copy\">Copy</button></figcaption>\
         <pre tabindex=\"0\"><code>{}</code></pre></figure>",
        text(code)
    )
}

/// A path that may be broken after each slash.
pub(super) fn breakable(path: &str) -> String {
    text(path).replace('/', "/<wbr>")
}
