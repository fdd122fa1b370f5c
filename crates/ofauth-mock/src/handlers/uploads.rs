//! Uploads, in one part or in several in any order.

use http::HeaderName;
use serde_json::{Value, json};

use super::kinds::MEDIA;
use super::vault::{self, kind_of_type};
use crate::call::{Call, Content};
use crate::error_body::{ApiResponse, Refusal};
use crate::payload::{Measure, hexadecimal};
use crate::sample::{SeededRng, uuid};
use crate::state::{Fields, MOST_PARTS, State, Upload};
use crate::success::succeed;
use crate::synthetic;

/// Whether a file was already uploaded, by etag and size.
pub(super) fn check(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let etag = call.text("etag").unwrap_or_default();
    let etag = etag.trim_matches('"').to_lowercase();
    let size = call.field("size").as_u64();
    let known = state.uploads.all().into_iter().find_map(|upload| {
        let same = Some(upload.size) == size && upload.missing().is_none() && upload.has_etag(&etag);
        upload.media.filter(|_| same)
    });
    let mut body = json!({"exists": known.is_some()});
    if let Some(media) = known {
        show_media(state, call, media, &mut body);
    }
    Ok(succeed(call, &body))
}

/// Starts an upload; the response headers say how many parts to send.
pub(super) fn init(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let size = call.field("size").as_u64().unwrap_or_default();
    let upload = Upload {
        id: String::new(),
        filename: call.text("filename").unwrap_or_default(),
        content_type: call.text("contentType").unwrap_or_default(),
        size,
        part_size: state.upload_part_size.max(1),
        parts: std::collections::BTreeMap::new(),
        media: None,
        used: false,
    };
    let (count, part_size) = (upload.part_count(), upload.part_size.min(size));
    if count > MOST_PARTS {
        let message = format!("The field `size` is {size}, which makes more than {MOST_PARTS} parts.");
        return Err(Refusal::bad_request(message));
    }
    let id = |number| format!("upload:{}", uuid(SeededRng::SEED.of("upload").at(number)));
    let upload = state.uploads.begin(upload, id);
    let mut response = succeed(call, &json!({"mediaUploadId": upload.id}));
    for (name, value) in [
        ("x-ofauth-upload-total-parts", count),
        ("x-ofauth-upload-part-size", part_size),
    ] {
        response
            .headers_mut()
            .insert(HeaderName::from_static(name), value.into());
    }
    Ok(response)
}

/// Stores a part; a repeated part replaces the previous one.
pub(super) fn part(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let number = call
        .arguments
        .integer("partNumber")
        .and_then(|number| u64::try_from(number).ok());
    let number = number.ok_or_else(|| Refusal::bad_request("The parameter `partNumber` is no part of the upload."))?;
    let id = upload_id(call);
    let measure = store(state, call, number, false)?;
    let body = json!({"mediaUploadId": id, "partNumber": number, "etag": hexadecimal(&measure.md5)});
    Ok(succeed(call, &body))
}

/// Stores a file of a single part, which completes the upload.
pub(super) fn whole(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    store(state, call, 1, true)?;
    finish(state, call, &upload_id(call))
}

/// Completes an upload of several parts.
pub(super) fn complete(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    finish(state, call, &call.text("mediaUploadId").unwrap_or_default())
}

fn upload_id(call: &Call<'_>) -> String {
    call.path().next().map(|(_, id)| id.to_owned()).unwrap_or_default()
}

fn store(state: &State, call: &Call<'_>, number: u64, only: bool) -> Result<Measure, Refusal> {
    let Content::File(measure) = call.body else {
        return Err(Refusal::bad_request("The body is missing."));
    };
    let stored = state.uploads.with(&upload_id(call), |upload| {
        if upload.media.is_some() {
            return Err("The upload is complete already.".to_owned());
        }
        if only && upload.part_count() > 1 {
            return Err(format!("The upload comes in {} parts.", upload.part_count()));
        }
        let Some(expected) = upload.part_length(number) else {
            let most = upload.part_count();
            return Err(format!(
                "The parameter `partNumber` is {number}, expected an integer from 1 to {most}."
            ));
        };
        if measure.length != expected {
            return Err(format!("The body has {} bytes, expected {expected}.", measure.length));
        }
        upload.parts.insert(number, measure);
        Ok(measure)
    });
    stored
        .ok_or_else(|| Refusal::no_such("upload"))?
        .map_err(Refusal::bad_request)
}

/// Puts the file into the vault; idempotent.
fn finish(state: &State, call: &Call<'_>, id: &str) -> Result<ApiResponse, Refusal> {
    let finished = state.uploads.with(id, |upload| {
        if let Some(number) = upload.missing() {
            return Err(format!("The part {number} of the upload is missing."));
        }
        let media = *upload.media.get_or_insert_with(|| {
            let kind = kind_of_type(&upload.content_type);
            state
                .collections
                .create(MEDIA, Fields::from_iter([("type".to_owned(), kind.into())]))
        });
        Ok(media)
    });
    let media = finished
        .ok_or_else(|| Refusal::no_such("upload"))?
        .map_err(Refusal::bad_request)?;
    let mut body = json!({"mediaUploadId": id});
    show_media(state, call, media, &mut body);
    Ok(succeed(call, &body))
}

fn show_media(state: &State, call: &Call<'_>, media: i64, body: &mut Value) {
    let schema = call
        .shape
        .response
        .schema
        .and_then(|schema| synthetic::property(schema, "media"));
    if let Some(schema) = schema {
        let shown = vault::shown(state, schema, media);
        body["media"] = shown;
    }
}
