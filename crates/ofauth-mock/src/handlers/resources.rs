//! Resources with uniform create, update and delete operations.

use serde_json::Value;

use super::handler::Handler;
use super::kinds::{POSTS, USER_LISTS, VAULT_LISTS, seeded};
use super::stored::{body, existing, show};
use super::{generated, posts, user_lists, vault};
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::{ApiResponse, Refusal};
use crate::pages;
use crate::sample::SeededRng;
use crate::selection;
use crate::state::{Fields, SeededRange, State};
use crate::success::succeed;
use crate::synthetic;

/// One kind of resource.
struct Resource {
    seeded: SeededRange,
    /// Name of the resource, for error texts.
    name: &'static str,
    /// Path of the collection; a single resource appends its id.
    path: &'static str,
    /// The fields from a request body.
    from_body: fn(&State, &Call<'_>, Option<i64>) -> Result<Fields, Refusal>,
    /// Derived fields of the resource with this id.
    derived: fn(&State, Schema, i64) -> Fields,
}

static RESOURCES: [Resource; 7] = [
    Resource {
        from_body: |_, call, _| Ok(body(call)),
        derived: user_lists::derived,
        ..plain(USER_LISTS, "user list", "/v2/access/users/lists")
    },
    Resource {
        from_body: vault::from_body,
        derived: vault::derived,
        ..plain(VAULT_LISTS, "vault list", "/v2/access/vault/lists")
    },
    Resource {
        from_body: posts::from_body,
        derived: posts::derived,
        ..plain(POSTS, "post", "/v2/access/posts")
    },
    plain(
        seeded("tracking links", 2301, 57),
        "tracking link",
        "/v2/access/promotions/tracking-links",
    ),
    plain(
        seeded("trial links", 2401, 57),
        "trial link",
        "/v2/access/promotions/trial-links",
    ),
    plain(seeded("bundles", 2601, 57), "bundle", "/v2/access/promotions/bundles"),
    plain(seeded("promotions", 2501, 57), "promotion", "/v2/access/promotions"),
];

const fn plain(seeded: SeededRange, name: &'static str, path: &'static str) -> Resource {
    Resource {
        seeded,
        name,
        path,
        from_body: |_, call, _| Ok(body(call)),
        derived: |_, _, _| Fields::new(),
    }
}

/// The handler of an operation on a collection or a single resource.
pub(super) fn find(method: &str, path: &str) -> Option<Handler> {
    let one = |path: &str| path.starts_with("/{") && path.matches('/').count() == 1;
    let rest = RESOURCES.iter().find_map(|resource| path.strip_prefix(resource.path))?;
    Some(match method {
        "GET" if rest.is_empty() => list,
        "POST" if rest.is_empty() => create,
        "GET" if one(rest) => get,
        "PUT" | "PATCH" if one(rest) => update,
        "DELETE" if one(rest) => delete,
        _ => return None,
    })
}

/// The kind of resource of an operation.
fn resource(call: &Call<'_>) -> Result<&'static Resource, Refusal> {
    let found = RESOURCES
        .iter()
        .find(|resource| call.operation.path.starts_with(resource.path));
    found.ok_or_else(|| Refusal::no_such("resource"))
}

fn list(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let resource = resource(call)?;
    let Some(items) = pages::items(call) else {
        return generated::respond(state, call);
    };
    let ids = selection::ids(state, call, resource.seeded);
    pages::of_resources(state, call, &ids, |id| resource.show(state, items, id))
}

fn get(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let resource = resource(call)?;
    let id = resource.existing(state, call)?;
    resource.respond(state, call, id)
}

fn create(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let resource = resource(call)?;
    let fields = (resource.from_body)(state, call, None)?;
    let id = state.collections.create(resource.seeded, fields);
    resource.respond(state, call, id)
}

fn update(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let resource = resource(call)?;
    let id = resource.existing(state, call)?;
    let fields = (resource.from_body)(state, call, Some(id))?;
    state.collections.update(resource.seeded, id, fields);
    resource.respond(state, call, id)
}

/// Ends a promotion early.
pub(super) fn stop(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let resource = resource(call)?;
    let id = resource.existing(state, call)?;
    let finished = Fields::from_iter([("isFinished".to_owned(), Value::Bool(true))]);
    state.collections.update(resource.seeded, id, finished);
    Ok(succeed(call, &generated::body(state, call)))
}

fn delete(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let resource = resource(call)?;
    let id = resource.existing(state, call)?;
    state.collections.remove(resource.seeded, id);
    Ok(succeed(call, &generated::body(state, call)))
}

impl Resource {
    /// The id in the path, if the resource exists.
    fn existing(&self, state: &State, call: &Call<'_>) -> Result<i64, Refusal> {
        existing(state, call, self.seeded, self.name)
    }

    /// The resource; or the whole list, if the contract returns one.
    fn respond(&self, state: &State, call: &Call<'_>, id: i64) -> Result<ApiResponse, Refusal> {
        let Some(schema) = call.shape.response.schema else {
            return Ok(succeed(call, &()));
        };
        let mut alternatives = schema.resolve().alternatives();
        let one = alternatives.find(|schema| synthetic::property(*schema, "id").is_some());
        let (page, items) = synthetic::forms(schema);
        let Some(items) = items.filter(|_| one.is_none()) else {
            return Ok(succeed(call, &self.show(state, one.unwrap_or(schema), id)));
        };
        let ids = state.collections.ids(self.seeded);
        let list: Value = ids.into_iter().map(|id| self.show(state, items, id)).collect();
        let Some(page) = page.filter(|_| !state.bare_lists) else {
            return Ok(succeed(call, &list));
        };
        let mut body = state.sampler().value(page, SeededRng::SEED.of(call.operation.id), 0);
        body["list"] = list;
        Ok(succeed(call, &body))
    }

    fn show(&self, state: &State, schema: Schema, id: i64) -> Value {
        show(state, schema, self.seeded, id, (self.derived)(state, schema, id))
    }
}
