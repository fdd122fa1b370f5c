//! How an operation pages, where the document does not say it: by convention, and only if response and parameters fit.

use openapi_model::{Conjunction, Document, Node, Operation, Parameter};
use serde_json::{Map, Value, json};

/// Names of parameters and fields, without case and separators.
const ITEMS: &[&str] = &[
    "data",
    "items",
    "results",
    "records",
    "entries",
    "values",
    "list",
    "value",
    "resources",
];
const CURSORS: &[&str] = &[
    "cursor",
    "pagetoken",
    "nexttoken",
    "nextcursor",
    "nextpagetoken",
    "pagecursor",
    "after",
    "startingafter",
    "continuationtoken",
    "marker",
];
const NEXT_CURSORS: &[&str] = &[
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "nextpagecursor",
    "continuationtoken",
    "nextmarker",
    "endcursor",
    "nextstartingafter",
];
const LAST_IDS: &[&str] = &["startingafter", "afterid", "lastid", "after"];
const NEXT_LINKS: &[&str] = &[
    "next",
    "nexturl",
    "nextpageurl",
    "nextlink",
    "nextpagelink",
    "odata.nextlink",
    "nexthref",
];
const MORE: &[&str] = &[
    "hasmore",
    "hasnext",
    "hasnextpage",
    "more",
    "hasmorepages",
    "hasmoreitems",
];
const PAGES: &[&str] = &["page", "pagenumber", "pageno", "pageindex"];
const OFFSETS: &[&str] = &["offset", "skip"];
const LIMITS: &[&str] = &[
    "limit",
    "perpage",
    "pagesize",
    "size",
    "maxresults",
    "maxpagesize",
    "top",
    "take",
    "count",
    "first",
    "maxitems",
];

/// Objects of a response that describe the page.
const HOLDERS: &[&str] = &[
    "meta",
    "metadata",
    "responsemetadata",
    "pagination",
    "paging",
    "pageinfo",
    "page",
    "pages",
    "cursor",
    "cursors",
    "links",
    "next",
];
/// In those of one of these names, the cursor may have a short name.
const CURSOR_HOLDERS: &[&str] = &["pagination", "paging", "pageinfo", "cursor", "cursors", "next"];
const SHORT_CURSORS: &[&str] = &["next", "after", "cursor"];
/// The fields of objects in objects are looked at up to this depth.
const DEEPEST: usize = 3;

fn plain(name: &str) -> String {
    let name = name.trim_start_matches(['$', '@']);
    name.chars()
        .filter(|c| !matches!(c, '_' | '-' | ' '))
        .flat_map(char::to_lowercase)
        .collect()
}

/// What `x-paging` would say; nothing if one thing does not fit.
pub(super) fn found<'a>(model: &'a Document, operation: &Operation<'a>, parameters: &[Parameter<'a>]) -> Option<Value> {
    if operation.method != "get" {
        return None;
    }
    let responses = operation.responses(model).into_iter();
    let mut successes = responses.filter(|(status, _)| status.starts_with('2'));
    let (_, response) = successes.next().filter(|_| successes.next().is_none())?;
    let (_, media) = response.content().find(|(media_type, _)| media_type.is_json())?;
    let schema = model.conjunction([media.member("schema")?.pointer]);
    let page = Page::of(&schema)?;
    let parameters = Parameters {
        model,
        list: parameters,
    };
    let limit = parameters.named(LIMITS, &["integer", "number"]);
    let mut paging = Map::new();
    let mut set = |name: &str, value: Value| {
        paging.insert(name.to_owned(), value);
    };
    match &page.items {
        Some(items) => set("items", json!(items)),
        None => set("bare", json!(true)),
    }
    set("limit", json!(limit.as_deref().unwrap_or_default()));
    let next = page.field(NEXT_CURSORS, &["string", "integer"]);
    let more = page.field(MORE, &["boolean"]);
    let cursor = parameters.named(CURSORS, &["string", "integer"]);
    let last_id = parameters.named(LAST_IDS, &["string", "integer"]);
    let number = parameters.named(PAGES, &["integer", "number"]);
    let offset = parameters.named(OFFSETS, &["integer", "number"]);
    let link = page
        .field(NEXT_LINKS, &["string"])
        .filter(|_| is_linked(&page, &parameters));
    if has_link_header(model, &response) {
        set("style", json!("link"));
    } else if let (Some(cursor), Some(next)) = (&cursor, next) {
        set("style", json!("cursor"));
        set("cursor", json!(cursor));
        set("next", json!(next));
    } else if let (Some(last_id), true, true) = (&last_id, more.is_some(), page.have_ids) {
        set("style", json!("lastId"));
        set("cursor", json!(last_id));
        set("key", json!("id"));
    } else if let Some(link) = link {
        set("style", json!("link"));
        set("next", json!(link));
    } else if let (Some(number), None) = (&number, &offset) {
        set("style", json!("page"));
        set("cursor", json!(number));
        if parameters.starts_at_zero(number) {
            set("first", json!(0));
        }
    } else if let (Some(offset), None, true) = (&offset, &number, limit.is_some()) {
        set("style", json!("offset"));
        set("cursor", json!(offset));
    } else {
        return None;
    }
    if let Some(more) = more {
        set("more", json!(more));
    }
    Some(Value::Object(paging))
}

/// A field called `next` is a link if its format says so, or if no parameter would take it.
fn is_linked(page: &Page<'_>, parameters: &Parameters<'_, '_>) -> bool {
    let is_url = page.properties.iter().any(|(path, schema)| {
        let (holder, name) = path.rsplit_once('.').unwrap_or(("", path));
        let is_link = plain(name) != "next" || plain(holder.rsplit('.').next().unwrap_or_default()) == "links";
        NEXT_LINKS.contains(&plain(name).as_str())
            && (matches!(schema.text("format"), Some("uri" | "url" | "uri-reference")) || is_link)
    });
    is_url && parameters.named(CURSORS, &["string", "integer"]).is_none()
}

fn has_link_header(model: &Document, response: &Node<'_>) -> bool {
    let mut headers = response.entries("headers");
    headers.any(|(name, header)| {
        // `Link` may mean other relations: it is of pages if nothing says otherwise.
        let description = model
            .resolve(header)
            .text("description")
            .unwrap_or_default()
            .to_lowercase();
        name.eq_ignore_ascii_case("link")
            && (description.is_empty()
                || ["page", "pagination", "next", "rfc 8288", "rfc 5988"]
                    .iter()
                    .any(|word| description.contains(word)))
    })
}

struct Parameters<'p, 'a> {
    model: &'a Document,
    list: &'p [Parameter<'a>],
}

impl<'a> Parameters<'_, 'a> {
    fn schema(&self, parameter: &Parameter<'a>) -> Option<Conjunction<'a>> {
        Some(self.model.conjunction([parameter.schema()?.pointer]))
    }

    /// The optional query parameter of one of these names and types.
    fn named(&self, names: &[&str], types: &[&str]) -> Option<String> {
        let mut fitting = self.list.iter().filter(|parameter| {
            parameter.location() == "query"
                && parameter.node.get("required").is_none_or(|required| required != true)
                && names.contains(&plain(parameter.name()).as_str())
                && self.schema(parameter).is_some_and(|schema| has_type(&schema, types))
        });
        let only = fitting.next()?;
        fitting.next().is_none().then(|| only.name().to_owned())
    }

    fn starts_at_zero(&self, name: &str) -> bool {
        let parameter = self.list.iter().find(|parameter| parameter.name() == name);
        let schema = parameter.and_then(|parameter| self.schema(parameter));
        let number = |keyword: &str| schema.as_ref()?.facts(keyword).first()?.value.as_i64();
        match number("default") {
            Some(default) => default == 0,
            None => number("minimum") == Some(0),
        }
    }
}

fn has_type(schema: &Conjunction<'_>, types: &[&str]) -> bool {
    let stated = schema.types();
    stated.is_some_and(|stated| {
        let mut others = stated.value.iter().filter(|name| *name != "null");
        others.all(|name| types.contains(&name.as_str()))
    })
}

/// The one list of a response, and the fields beside it.
struct Page<'a> {
    /// By their paths: those of the response, then those of the objects that describe the page.
    properties: Vec<(String, Conjunction<'a>)>,
    /// The field of the items; none if the response is the list.
    items: Option<String>,
    have_ids: bool,
}

impl<'a> Page<'a> {
    fn of(schema: &Conjunction<'a>) -> Option<Self> {
        if !schema.alternatives().is_empty() {
            return None;
        }
        if has_type(schema, &["array"]) {
            return Some(Self {
                properties: Vec::new(),
                items: None,
                have_ids: have_ids(schema),
            });
        }
        let properties = schema.properties().into_iter();
        let properties: Vec<_> = properties
            .map(|(name, pointers)| (name, schema.of_pointers(pointers)))
            .collect();
        let lists: Vec<_> = properties
            .iter()
            .filter(|(_, schema)| has_type(schema, &["array"]))
            .collect();
        let usual: Vec<_> = lists
            .iter()
            .filter(|(name, _)| ITEMS.contains(&plain(name).as_str()))
            .collect();
        // A thing with an id that has a list is not a page of it.
        let has_id = properties.iter().any(|(name, _)| plain(name) == "id");
        let (name, list) = match (lists.as_slice(), usual.as_slice()) {
            ([only], _) if !has_id => only,
            (_, [only]) => **only,
            _ => return None,
        };
        let (items, have_ids) = (Some(name.clone()), have_ids(list));
        let mut all = properties;
        for depth in 1..DEEPEST {
            let inner: Vec<_> = all
                .iter()
                .filter(|(path, _)| path.matches('.').count() + 1 == depth)
                .collect();
            let inner: Vec<_> = inner
                .into_iter()
                .flat_map(|(path, schema)| described(path, schema))
                .collect();
            all.extend(inner);
        }
        Some(Self {
            properties: all,
            items,
            have_ids,
        })
    }

    /// The path of the only field of one of these names and types that is the least deep.
    fn field(&self, names: &[&str], types: &[&str]) -> Option<&str> {
        let is_short = |holder: &str, name: &str| {
            names == NEXT_CURSORS && CURSOR_HOLDERS.contains(&plain(holder).as_str()) && SHORT_CURSORS.contains(&name)
        };
        let fits = |path: &str| {
            let mut names_of = path.rsplit('.');
            let (name, holder) = (plain(names_of.next().unwrap_or_default()), names_of.next());
            names.contains(&name.as_str()) || holder.is_some_and(|holder| is_short(holder, &name))
        };
        let fitting: Vec<(usize, &str)> = self
            .properties
            .iter()
            .filter(|(path, schema)| (fits(path) || names.contains(&plain(path).as_str())) && has_type(schema, types))
            .map(|(path, _)| (path.matches('.').count(), path.as_str()))
            .collect();
        let depth = fitting.iter().map(|(depth, _)| *depth).min()?;
        let mut fitting = fitting.into_iter().filter(|(known, _)| *known == depth);
        let (_, path) = fitting.next()?;
        fitting.next().is_none().then_some(path)
    }
}

/// The fields of an object that describes the page.
fn described<'a>(path: &str, schema: &Conjunction<'a>) -> Vec<(String, Conjunction<'a>)> {
    let name = path.rsplit('.').next().unwrap_or_default();
    let is_holder = HOLDERS.contains(&plain(name).as_str()) && schema.alternatives().is_empty();
    let properties = schema
        .properties()
        .into_iter()
        .filter(|(name, _)| is_holder && !name.contains('.'));
    properties
        .map(|(name, pointers)| (format!("{path}.{name}"), schema.of_pointers(pointers)))
        .collect()
}

fn have_ids(list: &Conjunction<'_>) -> bool {
    list.inner("items")
        .is_some_and(|item| item.properties().contains_key("id"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(parameters: &Value, schema: &Value, headers: &Value) -> Option<Value> {
        let parameters: Vec<Value> = parameters
            .as_array()
            .expect("a list")
            .iter()
            .map(|name| match name.as_str().expect("a text") {
                name @ ("page" | "offset" | "limit" | "per_page" | "pageSize") => {
                    json!({"name": name, "in": "query", "schema": {"type": "integer"}})
                }
                name => json!({"name": name, "in": "query", "schema": {"type": ["string", "null"]}}),
            })
            .collect();
        let document = crate::document::Document::from(json!({"paths": {"/a": {"get": {
            "parameters": parameters,
            "responses": {"200": {"headers": headers, "content": {"application/json": {"schema": schema}}}, "404": {}},
        }}}}));
        let model = document.model();
        let operations = model.operations();
        super::found(model, &operations[0], &operations[0].parameters(model))
    }

    #[test]
    fn only_what_fits_pages() {
        let none = json!({});
        let array = |fields: Value| json!({"type": "array", "items": {"type": "object", "properties": fields}});
        let bare = array(json!({"id": {"type": "integer"}}));
        let page = |beside: Value| {
            let mut properties = json!({"data": bare});
            properties
                .as_object_mut()
                .expect("an object")
                .extend(beside.as_object().expect("an object").clone());
            json!({"type": "object", "properties": properties})
        };
        let more = json!({"has_more": {"type": "boolean"}});
        let next = json!({"nextCursor": {"type": ["string", "null"]}});
        let link = json!({"next": {"type": ["string", "null"], "format": "uri"}});
        for (parameters, schema, headers, expected) in [
            (
                json!(["page", "per_page"]),
                &bare,
                json!({"Link": {}}),
                json!({"style": "link", "bare": true, "limit": "per_page"}),
            ),
            (
                json!(["page"]),
                &bare,
                none.clone(),
                json!({"style": "page", "cursor": "page", "bare": true, "limit": ""}),
            ),
            (
                json!(["cursor", "limit"]),
                &page(next.clone()),
                none.clone(),
                json!({"style": "cursor", "cursor": "cursor", "next": "nextCursor", "items": "data", "limit": "limit"}),
            ),
            (
                json!(["starting_after"]),
                &page(more.clone()),
                none.clone(),
                json!({"style": "lastId", "cursor": "starting_after", "key": "id", "more": "has_more", "items": "data", "limit": ""}),
            ),
            (
                json!(["cursor"]),
                &page(
                    json!({"meta": {"type": "object", "properties": {"pagination": {"properties": next.clone()}, "more": more["has_more"]}}}),
                ),
                none.clone(),
                json!({"style": "cursor", "cursor": "cursor", "next": "meta.pagination.nextCursor", "more": "meta.more", "items": "data", "limit": ""}),
            ),
            (
                json!(["after"]),
                &page(
                    json!({"paging": {"properties": {"next": {"properties": {"after": {"type": "string"}, "link": {"type": "string"}}}}}}),
                ),
                none.clone(),
                json!({"style": "cursor", "cursor": "after", "next": "paging.next.after", "items": "data", "limit": ""}),
            ),
            (
                json!([]),
                &page(
                    json!({"links": {"properties": {"self": {"type": "string"}, "next": {"type": ["string", "null"]}}}}),
                ),
                none.clone(),
                json!({"style": "link", "next": "links.next", "items": "data", "limit": ""}),
            ),
            (
                json!(["pageSize"]),
                &page(link),
                none.clone(),
                json!({"style": "link", "next": "next", "items": "data", "limit": "pageSize"}),
            ),
            (
                json!(["offset", "limit"]),
                &page(none.clone()),
                none.clone(),
                json!({"style": "offset", "cursor": "offset", "items": "data", "limit": "limit"}),
            ),
        ] {
            assert_eq!(found(&parameters, schema, &headers), Some(expected), "{parameters}");
        }
        for (parameters, schema) in [
            (json!([]), &page(next)),
            (json!(["offset"]), &bare),
            (json!(["page", "offset", "limit"]), &bare),
            (json!(["starting_after"]), &bare),
            (
                json!(["page"]),
                &json!({"type": "object", "properties": {"a": bare, "b": bare}}),
            ),
            (
                json!(["page"]),
                &json!({"type": "object", "properties": {"id": {"type": "integer"}}}),
            ),
            (json!(["page"]), &json!({"oneOf": [bare, {"type": "null"}]})),
            (
                json!(["page"]),
                &json!({"type": "object", "properties": {"id": {"type": "integer"}, "fields": bare}}),
            ),
        ] {
            assert_eq!(found(&parameters, schema, &none), None, "{parameters}");
        }
    }
}
