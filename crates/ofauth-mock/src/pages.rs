//! Pagination of lists, in every paging style of the API.

use std::sync::Arc;

use ofauth_client::{Paging, PagingStyle};
use serde_json::{Map, Value, json};

use crate::call::{Call, as_text};
use crate::contract::{Schema, fits};
use crate::error_body::{ApiResponse, Refusal};
use crate::sample::SeededRng;
use crate::selection;
use crate::state::{List, State};
use crate::success::succeed;
use crate::synthetic;

/// Default page size.
const USUAL_LIMIT: usize = 10;

/// Markers and cursors are opaque, as the API's: they count from here.
const FIRST_MARKER: usize = 1_700_000;

/// The schema of the items, if the operation is paginated.
pub(crate) fn items(call: &Call<'_>) -> Option<Schema> {
    let paging = call.operation.paging.as_ref()?;
    let (object, bare) = synthetic::forms(call.shape.response.schema?);
    object
        .and_then(|object| synthetic::items(object, paging.items))
        .or(bare)
}

/// The requested page of the resources with these ids, filtered by the parameters.
pub(crate) fn of_resources(
    state: &State,
    call: &Call<'_>,
    ids: &[i64],
    resource: impl Fn(i64) -> Value,
) -> Result<ApiResponse, Refusal> {
    page(state, call, ids.len(), |index| {
        ids.get(index).map_or(Value::Null, |&id| resource(id))
    })
}

/// The requested page of a list with `count` items, filtered by the parameters; or of the list that a test has
/// set.
pub(crate) fn page(
    state: &State,
    call: &Call<'_>,
    count: usize,
    item: impl Fn(usize) -> Value,
) -> Result<ApiResponse, Refusal> {
    let Some(chosen) = state.lists.get(call.operation.id) else {
        if !selection::is_asked(call) {
            return cut(state, call, None, count, item);
        }
        let found = selection::apply(state, call, (0..count).map(item).collect(), |item| item)?;
        let item = |index: usize| found.get(index).cloned().unwrap_or_default();
        return cut(state, call, None, found.len(), item);
    };
    let list = if selection::is_asked(call) {
        Arc::new(chosen.selected(|items| selection::apply(state, call, items, |(_, item)| item))?)
    } else {
        chosen
    };
    let item = |index| list.item(index).cloned().unwrap_or_default();
    cut(state, call, Some(&list), list.len(), item)
}

fn cut(
    state: &State,
    call: &Call<'_>,
    chosen: Option<&List>,
    count: usize,
    item: impl Fn(usize) -> Value,
) -> Result<ApiResponse, Refusal> {
    let Some(paging) = &call.operation.paging else {
        let list: Vec<Value> = (0..count).map(item).collect();
        return Ok(succeed(call, &list));
    };
    let item = |position: usize| {
        let item = item(position);
        match chosen {
            Some(_) => item,
            None => with_key(state, call, paging, position, item),
        }
    };
    let start = start(call, paging, chosen, count, item)?;
    let size = |name| {
        call.arguments
            .integer(name)
            .and_then(|number| usize::try_from(number).ok())
    };
    let limit = size("limit").unwrap_or(USUAL_LIMIT);
    let end = start.saturating_add(limit).min(count);
    let list: Vec<Value> = (start..end).map(item).collect();
    let more = end < count;
    let (object, bare) = call.shape.response.schema.map_or((None, None), synthetic::forms);
    let Some(schema) = object.filter(|_| bare.is_none() || !state.bare_lists) else {
        return Ok(succeed(call, &Value::from(list)));
    };
    let last = list.last().cloned();
    let mut fields = Map::from_iter([(paging.items.to_owned(), Value::from(list))]);
    fields.extend(paging.more.map(|name| (name.to_owned(), json!(more))));
    let rng = SeededRng::SEED.of(call.operation.id);
    let mut page = state.samples.value(schema, rng, || {
        let mut page = state.sampler().value(schema, rng, 0);
        if let Value::Object(whole) = &mut page {
            whole.remove(paging.items);
        }
        page
    });
    let Value::Object(whole) = &mut page else {
        return Ok(succeed(call, &page));
    };
    whole.extend(fields);
    if let Some(known) = call.operation.parameter("includePostCounts") {
        whole.remove("counters");
        let counts = synthetic::property(schema, "counters").filter(|_| call.arguments.flag(known.name));
        whole.extend(counts.map(|counts| ("counters".to_owned(), state.sampler().field(counts, "counters", 0))));
    }
    if let Some(name) = paging.next {
        whole.remove(name);
        let mark = chosen.filter(|_| paging.style != PagingStyle::Offset);
        let mark = mark.map_or(end, |list| list.mark(end));
        let next = Some(next(call, paging, mark, last.as_ref())).filter(|_| more);
        // `nextLastId` is an option of the server; null means the end, if the contract allows it.
        let next = next.filter(|_| paging.style != PagingStyle::LastId || state.next_last_id);
        let property = synthetic::property(schema, name);
        let nullable = property.is_some_and(|schema| fits(schema, &Value::Null));
        let text_or_number = next
            .into_iter()
            .flatten()
            .find(|next| property.is_some_and(|schema| fits(schema, next)));
        let next = text_or_number.or_else(|| nullable.then_some(Value::Null));
        whole.extend(next.map(|next| (name.to_owned(), next)));
    }
    Ok(succeed(call, &page))
}

/// The item with the key that the next page starts after, which is optional otherwise.
fn with_key(state: &State, call: &Call<'_>, paging: &Paging, position: usize, mut item: Value) -> Value {
    if let (Some(key), Some(items), Value::Object(fields)) = (paging.key, items(call), &mut item)
        && let Some(property) = synthetic::property(items, key)
        && fields.get(key).is_none_or(Value::is_null)
    {
        let value = state.sampler().field(property, key, position as i64);
        fields.insert(key.to_owned(), value);
    }
    item
}

/// The cursor of the next page, in the forms that the response may have.
fn next(call: &Call<'_>, paging: &Paging, end: usize, last: Option<&Value>) -> [Value; 2] {
    match paging.style {
        PagingStyle::Offset => [json!(end), json!(end.to_string())],
        PagingStyle::LastId => {
            let id = last.map(|last| last["id"].clone()).unwrap_or_default();
            [json!(as_text(&id)), id]
        }
        PagingStyle::Cursor => [json!(cursor(call, end)), Value::Null],
        _ => [json!(FIRST_MARKER + end), json!((FIRST_MARKER + end).to_string())],
    }
}

fn cursor(call: &Call<'_>, position: usize) -> String {
    format!(
        "{:08x}.{position}",
        SeededRng::SEED.of(call.operation.id).number() >> 32
    )
}

/// The index of the first item of the page.
fn start(
    call: &Call<'_>,
    paging: &Paging,
    chosen: Option<&List>,
    count: usize,
    item: impl Fn(usize) -> Value,
) -> Result<usize, Refusal> {
    let offset = call.arguments.integer("offset").unwrap_or(0);
    let offset = usize::try_from(offset).unwrap_or(usize::MAX);
    let given = call.arguments.text(paging.cursor);
    let Some(given) = given.filter(|_| paging.style != PagingStyle::Offset) else {
        return Ok(offset);
    };
    let refusal = || {
        Refusal::bad_request(format!(
            "The parameter `{}` is from no page of this list.",
            paging.cursor
        ))
    };
    let position = match (paging.style, paging.next) {
        (PagingStyle::LastId, _) | (PagingStyle::Cursor, None) => {
            let key = paging.key.unwrap_or("id");
            if let Some(list) = chosen {
                return list
                    .index_after(key, given)
                    .map(|start| start + offset)
                    .ok_or_else(refusal);
            }
            let is_last = |position: &usize| as_text(&item(*position)[key]).as_deref() == Some(given);
            (0..count).find(is_last).map(|position| position + 1)
        }
        (PagingStyle::Cursor, Some(_)) => {
            let position = given.rsplit_once('.').and_then(|(_, position)| position.parse().ok());
            position.filter(|&position| cursor(call, position) == given)
        }
        _ => given
            .parse()
            .ok()
            .and_then(|marker: usize| marker.checked_sub(FIRST_MARKER)),
    };
    let position = match chosen {
        Some(list) => position.and_then(|mark| list.index(mark)),
        None => position,
    };
    let position = position.filter(|&position| position <= count).ok_or_else(refusal)?;
    Ok(position.saturating_add(offset))
}
