//! Things that are made, changed and deleted by operations of their own, all in the same way.

use serde_json::Value;

use super::handler::Handler;
use super::kinds::{POSTS, USER_LISTS, VAULT_LISTS, seeded};
use super::stored::{body, existing, show};
use super::{generated, posts, user_lists, vault};
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::{Answer, Refusal};
use crate::pages;
use crate::sample::Chance;
use crate::selection;
use crate::state::{Fields, Seeded, State};
use crate::success::succeed;
use crate::synthetic;

/// One kind of them.
struct Resource {
    seeded: Seeded,
    /// What one is called.
    name: &'static str,
    /// Path of all; that of one has the id behind it.
    path: &'static str,
    /// What is set on one by a body.
    written: fn(&State, &Call<'_>, Option<i64>) -> Result<Fields, Refusal>,
    /// What else is set on the one of this id.
    derived: fn(&State, Schema, i64) -> Fields,
}

static RESOURCES: [Resource; 7] = [
    Resource {
        written: |_, call, _| Ok(body(call)),
        derived: user_lists::derived,
        ..plain(USER_LISTS, "user list", "/v2/access/users/lists")
    },
    Resource {
        written: vault::written,
        derived: vault::derived,
        ..plain(VAULT_LISTS, "vault list", "/v2/access/vault/lists")
    },
    Resource {
        written: posts::written,
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

const fn plain(seeded: Seeded, name: &'static str, path: &'static str) -> Resource {
    Resource {
        seeded,
        name,
        path,
        written: |_, call, _| Ok(body(call)),
        derived: |_, _, _| Fields::new(),
    }
}

/// The handler of an operation on all of a kind or on one of them.
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

/// The kind that an operation is on.
fn resource(call: &Call<'_>) -> Result<&'static Resource, Refusal> {
    let found = RESOURCES
        .iter()
        .find(|resource| call.operation.path.starts_with(resource.path));
    found.ok_or_else(|| Refusal::no_such("resource"))
}

fn list(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let resource = resource(call)?;
    let Some(items) = pages::items(call) else {
        return generated::answer(state, call);
    };
    let ids = selection::ids(state, call, resource.seeded);
    pages::of_things(state, call, &ids, |id| resource.show(state, items, id))
}

fn get(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let resource = resource(call)?;
    let id = resource.existing(state, call)?;
    resource.answer(state, call, id)
}

fn create(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let resource = resource(call)?;
    let fields = (resource.written)(state, call, None)?;
    let id = state.collections.create(resource.seeded, fields);
    resource.answer(state, call, id)
}

fn update(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let resource = resource(call)?;
    let id = resource.existing(state, call)?;
    let fields = (resource.written)(state, call, Some(id))?;
    state.collections.update(resource.seeded, id, fields);
    resource.answer(state, call, id)
}

/// Ends one before its time.
pub(super) fn stop(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let resource = resource(call)?;
    let id = resource.existing(state, call)?;
    let finished = Fields::from_iter([("isFinished".to_owned(), Value::Bool(true))]);
    state.collections.update(resource.seeded, id, finished);
    Ok(succeed(call, &generated::body(state, call)))
}

fn delete(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let resource = resource(call)?;
    let id = resource.existing(state, call)?;
    state.collections.remove(resource.seeded, id);
    Ok(succeed(call, &generated::body(state, call)))
}

impl Resource {
    /// The id in the path, of a thing that is there.
    fn existing(&self, state: &State, call: &Call<'_>) -> Result<i64, Refusal> {
        existing(state, call, self.seeded, self.name)
    }

    /// The thing; or all there are, where the contract has a list for an answer.
    fn answer(&self, state: &State, call: &Call<'_>, id: i64) -> Result<Answer, Refusal> {
        let Some(schema) = call.shape.answer.schema else {
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
        let mut body = state.sampler().value(page, Chance::SEED.of(call.operation.id), 0);
        body["list"] = list;
        Ok(succeed(call, &body))
    }

    fn show(&self, state: &State, schema: Schema, id: i64) -> Value {
        show(state, schema, self.seeded, id, (self.derived)(state, schema, id))
    }
}
