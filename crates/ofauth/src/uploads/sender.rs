//! The steps of an upload.

use std::time::Duration;

use futures_util::stream::StreamExt;
use http::HeaderMap;
use ofauth_client::requests::CompleteUpload;
use ofauth_client::resources::Uploads;
use ofauth_client::types::{UploadResult, UploadedPart};
use ofauth_client::uploads::{ArrivedPart, Standing};
use ofauth_client::{Operation, operations};
use openapi_runtime::Scope;
use openapi_runtime::generated::{Content, Meter, Request};

use super::parts::{self, Fault, Part, Parts};
use super::{Progress, Source, Upload, UploadState, Uploaded, media_type};
use crate::{CallOptions, Error, Response};

const TOTAL_PARTS: &str = "x-ofauth-upload-total-parts";
const PART_SIZE: &str = "x-ofauth-upload-part-size";

impl Upload {
    /// Performs the upload.
    ///
    /// It checks whether the vault has the file (`checkUpload`, if there is an [`Upload::etag`]), begins
    /// (`startUpload`), and sends the file in one piece (`uploadMedia`), or in parts (`uploadPart`) and completes it
    /// (`completeUpload`), as the server requires. All of them need the permission `vault:write`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Source`](crate::ErrorKind::Source) if the bytes cannot be read or have changed,
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest) if the media type is unknown, the file is empty
    /// or a part of a reader exceeds the buffer limit, [`ErrorKind::OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown)
    /// if it [may be complete](Error::media_ref), and any error of the calls. The error has
    /// [the part](Error::part) and [the state of the upload](Error::upload_state).
    #[inline]
    pub async fn send(self) -> Result<Uploaded, Error> {
        // The future is large; boxed, it does not make its callers large.
        Box::pin(run(self)).await
    }
}

#[inline]
async fn run(mut upload: Upload) -> Result<Uploaded, Error> {
    let begun = begin(&mut upload).await;
    let standing = || upload.resumed.clone().map_or(Standing::NotBegun, Standing::Resumable);
    let mut state = match begun.map_err(|error| error.in_upload(None, standing()))? {
        Begun::Known(uploaded) => return Ok(*uploaded),
        Begun::State(state) => state,
    };
    let before = upload.resumed.as_ref().map(UploadState::arrived_parts);
    let search = Search {
        uploads: Uploads::new(upload.scope.clone()),
        etag: upload.etag.clone(),
        options: upload.options.clone(),
    };
    let (part, error) = match send(upload, &mut state).await {
        Ok(uploaded) => return Ok(uploaded),
        Err(failure) => failure,
    };
    if !error.is_refusal() {
        return Err(error.in_upload(part, Standing::Resumable(state)));
    }
    if state.may_be_complete() {
        return match search.find(&state).await {
            Some(uploaded) => Ok(uploaded),
            None => Err(error.in_upload(part, Standing::MayBeComplete(state))),
        };
    }
    // If it is refused immediately, it always will be.
    let standing = if before == Some(state.arrived_parts()) {
        Standing::Lost(state)
    } else {
        Standing::Resumable(state)
    };
    Err(error.in_upload(part, standing))
}

/// Searches an upload in the vault.
struct Search {
    uploads: Uploads,
    etag: Option<String>,
    options: CallOptions,
}

impl Search {
    /// Queries by the ETag of the file, or by that of a part, which the API accepts as well.
    #[inline]
    async fn find(&self, state: &UploadState) -> Option<Uploaded> {
        let etags = state.etags();
        let etag = self.etag.as_ref().or(etags.first())?;
        let check = self.uploads.check(etag, state.size()).options(self.options.clone());
        // If that fails, too, it stays unknown.
        let found = check.send().await.ok()?.into_inner();
        let media = found.media.filter(|_| found.exists)?;
        Some(Uploaded::found(media, state.media_upload_id().to_owned(), etags))
    }
}

enum Begun {
    /// The vault has the file already.
    Known(Box<Uploaded>),
    State(UploadState),
}

#[inline]
async fn begin(upload: &mut Upload) -> Result<Begun, Error> {
    let unreadable = Error::unreadable;
    let size = upload.source.size().await.map_err(unreadable)?;
    if let Some(state) = &upload.resumed {
        state.check(size)?;
        return Ok(Begun::State(state.clone()));
    }
    let uploads = Uploads::new(upload.scope.clone());
    if let Some(etag) = &upload.etag {
        let known = uploads.check(etag, size).options(upload.options.clone()).send().await?;
        let known = known.into_inner();
        // Without the media item there is nothing to refer to.
        if let Some(media) = known.media.filter(|_| known.exists) {
            return Ok(Begun::Known(Box::new(Uploaded::known(media))));
        }
    }
    let media_type = match &upload.media_type {
        Some(media_type) => media_type.clone(),
        None => {
            let head = upload.source.head().await.map_err(unreadable)?;
            let unknown = || {
                let message = format!("the media type of `{}` is not known, set `media_type`", upload.name);
                Error::invalid_request(&operations::START_UPLOAD, message)
            };
            media_type::of(&head, &upload.name).ok_or_else(unknown)?
        }
    };
    if http::HeaderValue::from_str(&media_type).is_err() {
        let message = format!("the media type {media_type:?} is not a valid header value");
        return Err(Error::invalid_request(&operations::START_UPLOAD, message));
    }
    let mut start = uploads
        .start(&upload.name, size, &media_type)
        .options(upload.options.clone());
    if let Some(destination) = upload.destination.take() {
        start = start.vault_upload(destination);
    }
    let started = start.send().await?;
    let parts = parts_wanted(started.meta().headers(), size)?;
    let id = started.into_inner().media_upload_id;
    Ok(Begun::State(UploadState::new(id, media_type, size, parts)))
}

/// The number and size of parts that the server requires; `None` for a file in one piece.
#[inline]
fn parts_wanted(headers: &HeaderMap, size: u64) -> Result<Option<(u64, u64)>, Error> {
    let operation = &operations::START_UPLOAD;
    let number = |name: &str| match headers.get(name) {
        None => Ok(0),
        Some(value) => {
            let number = value.to_str().ok().and_then(|text| text.trim().parse::<u64>().ok());
            number.ok_or_else(|| Error::contradiction(operation, format!("the header `{name}` is no number")))
        }
    };
    let total = number(TOTAL_PARTS)?;
    if total <= 1 {
        return Ok(None);
    }
    let part_size = number(PART_SIZE)?;
    if part_size == 0 || size.div_ceil(part_size) != total {
        let message = format!("the server requires {total} parts of {part_size} bytes, and the file has {size} bytes");
        return Err(Error::contradiction(operation, message));
    }
    Ok(Some((total, part_size)))
}

/// A failure, and its part, if any.
type Failure = (Option<u64>, Error);

#[inline]
async fn send(upload: Upload, state: &mut UploadState) -> Result<Uploaded, Failure> {
    let size = state.size();
    let mut on_state = upload.on_state;
    let mut tell = move |state: &UploadState| {
        if let Some(listener) = &mut on_state {
            listener(state);
        }
    };
    tell(state);
    let on_progress = upload.on_progress.map(|mut listener| {
        Box::new(move |sent| listener(Progress { sent, total: size })) as Box<dyn FnMut(u64) + Send>
    });
    let meter = Meter::new(on_progress);
    meter.add(state.arrived_bytes());
    let sender = Sender {
        scope: upload.scope,
        id: state.media_upload_id().to_owned(),
        media_type: state.media_type().to_owned(),
        options: upload.part_options,
    };
    let (parts, parallel) = open(upload.source, state, meter, upload.parallel, upload.buffer)?;
    // In this run or in one before it.
    let doubtful = state.may_be_complete();
    if state.total_parts() == 1 {
        state.set_completing(true);
        tell(state);
        let sent = sender.send_whole(parts).await;
        return sent.map_err(|(part, error)| {
            state.set_completing(doubtful || error.may_have_succeeded());
            tell(state);
            (Some(part), error)
        });
    }
    let mut sending = parts.map(|part| sender.send_part(part)).buffer_unordered(parallel);
    while let Some(sent) = sending.next().await {
        let (number, part) = sent.map_err(|(part, error)| (Some(part), error))?;
        state.arrive(number, part);
        tell(state);
    }
    let options = upload.options.merged_with_defaults(&completing());
    let complete = CompleteUpload::new(&sender.scope, &sender.id).options(options);
    state.set_completing(true);
    // A process that dies before the response must not trust the next one.
    tell(state);
    match complete.send().await {
        Ok(completed) => Ok(Uploaded::new(completed.into_inner(), state.etags())),
        Err(error) => {
            state.set_completing(doubtful || error.may_have_succeeded());
            tell(state);
            Err((None, error))
        }
    }
}

/// The parts, and how many of them may be sent concurrently.
#[inline]
fn open(
    source: Source,
    state: &UploadState,
    meter: Meter,
    parallel: usize,
    buffer: u64,
) -> Result<(Parts, usize), Failure> {
    let reader = match source.into_origin(state.size()) {
        Ok(origin) => return Ok((parts::of_origin(&origin, state, &meter), parallel)),
        Err(reader) => reader,
    };
    let fitting = usize::try_from(buffer / state.part_size().max(1)).unwrap_or(usize::MAX);
    if fitting == 0 {
        let message = format!(
            "a part has {} bytes, and no more than {buffer} of a reader may be held: raise `buffer_limit`, or upload from \
             a file",
            state.part_size()
        );
        return Err((None, Error::invalid_request(&operations::UPLOAD_PART, message)));
    }
    Ok((parts::of_reader(reader, state, meter), parallel.min(fitting)))
}

/// The settings that all parts share.
struct Sender {
    scope: Scope,
    id: String,
    media_type: String,
    options: CallOptions,
}

impl Sender {
    #[inline]
    async fn send_part(&self, part: Result<Part, Fault>) -> Result<(u64, ArrivedPart), Fault> {
        let Part { number, content } = part?;
        let mut request = self.request(&operations::UPLOAD_PART, &content);
        request.set("partNumber", &number);
        let sent = async { request.answer().await?.decode::<UploadedPart>() };
        let etag = sent
            .await
            .map_err(|error| (number, Error::from(error)))?
            .into_inner()
            .etag;
        // It has arrived: the server confirmed all bytes.
        let crc32 = content.crc32().unwrap_or_default();
        Ok((number, ArrivedPart { etag, crc32 }))
    }

    #[inline]
    async fn send_whole(&self, mut parts: Parts) -> Result<Uploaded, Fault> {
        let Some(part) = parts.next().await else {
            let message = "the state says that all has arrived, and not what became of it".to_owned();
            return Err((1, Error::invalid_request(&operations::UPLOAD_MEDIA, message)));
        };
        let Part { number, content } = part?;
        let request = self.request(&operations::UPLOAD_MEDIA, &content);
        let sent = async { request.answer().await?.decode::<UploadResult>() };
        let sent: Response<UploadResult> = sent.await.map_err(|error| (number, Error::from(error)))?;
        let etag = sent.meta().headers().get(http::header::ETAG);
        let etag = etag.and_then(|etag| etag.to_str().ok()).map(str::to_owned);
        Ok(Uploaded::new(sent.into_inner(), etag.into_iter().collect()))
    }

    #[inline]
    fn request(&self, operation: &'static Operation, content: &Content) -> Request {
        let mut request = Request::new(&self.scope, operation);
        request.set("mediaUploadId", &self.id);
        request.content(content.clone(), self.media_type.clone());
        request.options(self.options.clone().merged_with_defaults(&of_part(content.length())));
        request
    }
}

/// Timeouts and retries of a part of this many bytes.
#[inline]
fn of_part(length: u64) -> CallOptions {
    const SLOWEST: u64 = 64 * 1024; // bytes a second
    let attempt = Duration::from_secs(300).saturating_add(Duration::from_secs(length / SLOWEST));
    // A few concurrent parts do not overload the server.
    CallOptions::new()
        .read_timeout(Duration::from_secs(60))
        .attempt_timeout(attempt)
        .timeout(Duration::from_secs(24 * 3600).max(attempt))
        .max_retries(10)
        .retry_until_timeout()
}

/// The server takes a while to assemble many parts.
#[inline]
fn completing() -> CallOptions {
    CallOptions::new()
        .attempt_timeout(Duration::from_secs(300))
        .timeout(Duration::from_secs(900))
}
