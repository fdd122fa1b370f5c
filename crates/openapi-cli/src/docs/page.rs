//! The page: contents, introduction, operations by group, webhooks, schemas.

use std::fmt::Write;

use openapi_model::{Document, Node, Operation};
use serde_json::Value;

use super::Examples;
use super::markup::{id, markdown, text};
use super::operation::{Article, breakable};
use super::schema::Schemas;

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("search.js");

/// Operations under one heading.
struct Group<'a> {
    name: String,
    description: Option<&'a str>,
    operations: Vec<&'a Operation<'a>>,
    is_webhooks: bool,
}

/// The page of a document: one HTML file that loads nothing.
#[must_use]
pub fn render(document: &Value, examples: &Examples) -> String {
    let document = Document::of_value("document", document.clone());
    let schemas = Schemas { document: &document };
    let (operations, webhooks) = (document.operations(), document.webhooks());
    let groups = groups(&document, &operations, &webhooks);
    let mut contents = String::new();
    let mut main = introduction(&document);
    for group in &groups {
        let anchor = id("group", &group.name);
        let _ = write!(
            contents,
            "<section><h2><a href=\"#{anchor}\">{}</a></h2><ul>",
            text(&group.name)
        );
        let description = group.description.map(markdown).unwrap_or_default();
        let _ = write!(
            main,
            "<section class=\"operations\" id=\"{anchor}\"><h2>{}</h2>{description}",
            text(&group.name)
        );
        for operation in &group.operations {
            let article = Article {
                operation,
                schemas,
                examples,
                is_webhook: group.is_webhooks,
            };
            let title = match article.summary() {
                "" => breakable(&operation.path),
                summary => text(summary),
            };
            let _ = write!(
                contents,
                "<li data-for=\"{0}\"><a href=\"#{0}\">{title}</a></li>",
                article.anchor()
            );
            main.push_str(&article.html(&group.name));
        }
        contents.push_str("</ul></section>");
        main.push_str("</section>");
    }
    let named = named_schemas(schemas);
    if !named.is_empty() {
        contents.push_str("<section><h2><a href=\"#schemas\">Schemas</a></h2></section>");
        main.push_str(&named);
    }
    let info = document.root().member("info");
    let about = |name: &str| info.as_ref().and_then(|info| info.text(name)).unwrap_or_default();
    let title = match about("title") {
        "" => "API reference",
        title => title,
    };
    filled(|mark| match mark {
        "title" => text(title),
        "version" => text(about("version")),
        "style" => STYLE.to_owned(),
        "script" => SCRIPT.to_owned(),
        "contents" => contents.clone(),
        "main" => main.clone(),
        _ => String::new(),
    })
}

/// The page with its marks replaced. What is inserted may contain the text of another mark.
fn filled(value: impl Fn(&str) -> String) -> String {
    let mut page = String::new();
    for (index, part) in PAGE.split('{').enumerate() {
        let (mark, rest) = match index {
            0 => ("", part),
            _ => part.split_once('}').unwrap_or_default(),
        };
        page.push_str(&value(mark));
        page.push_str(rest);
    }
    page
}

/// The operations by their first tag, in the order of the document's tags, then of the operations; webhooks last.
fn groups<'a>(
    document: &'a Document,
    operations: &'a [Operation<'a>],
    webhooks: &'a [Operation<'a>],
) -> Vec<Group<'a>> {
    let tags = document.root();
    let mut groups: Vec<Group<'_>> = tags
        .elements("tags")
        .filter_map(|tag| Some(group(tag.text("name")?, tag.text("description"))))
        .collect();
    for operation in operations {
        let name = operation.node.texts("tags").next().unwrap_or("Operations");
        let index = groups.iter().position(|group| group.name == name).unwrap_or_else(|| {
            groups.push(group(name, None));
            groups.len() - 1
        });
        groups[index].operations.push(operation);
    }
    groups.push(Group {
        name: "Webhooks".to_owned(),
        description: None,
        operations: webhooks.iter().collect(),
        is_webhooks: true,
    });
    groups.retain(|group| !group.operations.is_empty());
    groups
}

fn group<'a>(name: &str, description: Option<&'a str>) -> Group<'a> {
    Group {
        name: name.to_owned(),
        description,
        operations: Vec::new(),
        is_webhooks: false,
    }
}

/// Description, servers and credentials.
fn introduction(document: &Document) -> String {
    let root = document.root();
    let mut html = String::from("<section id=\"introduction\">");
    if let Some(info) = root.member("info") {
        html.push_str(&info.text("description").map(markdown).unwrap_or_default());
    }
    let servers = root.elements("servers").map(|server| {
        let url = text(server.text("url").unwrap_or_default());
        let description = server.text("description").map(markdown).unwrap_or_default();
        format!("<li><code class=\"name\">{url}</code>{description}</li>")
    });
    html.push_str(&list("Servers", &servers.collect::<String>()));
    let schemes = document.components("securitySchemes").map(|(name, scheme)| {
        let scheme = document.resolve(scheme);
        let description = scheme.text("description").map(markdown).unwrap_or_default();
        format!(
            "<li id=\"{}\"><code class=\"name\">{}</code> <span class=\"type\">{}</span>{description}</li>",
            id("security", name),
            text(name),
            kind(&scheme)
        )
    });
    html.push_str(&list("Credentials", &schemes.collect::<String>()));
    html.push_str("</section>");
    html
}

fn list(title: &str, items: &str) -> String {
    if items.is_empty() {
        return String::new();
    }
    format!("<h2>{title}</h2><ul class=\"fields\">{items}</ul>")
}

/// Where a credential is sent.
fn kind(scheme: &Node<'_>) -> String {
    let word = |name: &str| text(scheme.text(name).unwrap_or_default());
    match scheme.text("type") {
        Some("apiKey") => format!("{} <code>{}</code>", word("in"), word("name")),
        Some("http") => format!("HTTP {}", word("scheme")),
        Some("oauth2") => "OAuth 2.0".to_owned(),
        Some("openIdConnect") => "OpenID Connect".to_owned(),
        other => text(other.unwrap_or_default()),
    }
}

/// The named schemas, folded.
fn named_schemas(schemas: Schemas<'_>) -> String {
    let articles = schemas.document.components("schemas").map(|(name, schema)| {
        let description = schema.text("description").map(markdown).unwrap_or_default();
        format!(
            "<article class=\"schema\" id=\"{}\" data-text=\"{}\"><details><summary><code class=\"path\">{}</code> \
             <span class=\"type\">{}</span></summary><div class=\"body\">{description}{}{}</div></details></article>\n",
            id("schema", name),
            text(&format!("schema {name}").to_lowercase()),
            text(name),
            schemas.label(&schema),
            schemas.facts(&schema),
            schemas.fields(&schema),
        )
    });
    let articles: String = articles.collect();
    if articles.is_empty() {
        return articles;
    }
    format!("<section class=\"schemas\" id=\"schemas\"><h2>Schemas</h2>{articles}</section>")
}
