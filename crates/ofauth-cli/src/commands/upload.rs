//! `ofauth upload`

use std::io;
use std::path::{Path, PathBuf};

use ofauth::uploads::{UploadState, Uploaded};
use ofauth::{Error, ErrorKind, MediaRef, operations};
use tokio::select;

use super::context::Context;
use super::dry_run;
use crate::args::Upload;
use crate::consent;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;
use crate::output::{print, write_media};
use crate::progress::Transfer;
use crate::session::Session;
use crate::text::printable;

pub(super) async fn upload(args: Upload, context: &Context) -> Result<(), Failure> {
    let style = args.form.style_if(args.output, &context.zone)?;
    let session = Session::open(&context.global, &operations::START_UPLOAD).await?;
    let connection = session.connection()?;
    let size = size(&args.file)?;
    let kept = Kept::beside(&args);
    let state = kept.read()?;
    let name = printable(&args.file.display().to_string());
    let question = match &state {
        Some(state) => format!(
            "Resume the upload of {name}, with {} of {size} bytes received?",
            state.arrived_bytes()
        ),
        None => format!("Upload {name} ({size} bytes)?"),
    };
    if !args.consent.dry_run {
        consent::ask(question, args.consent, &context.signals).await?;
    }

    let mut upload = connection
        .uploads()
        .file(&args.file)
        .parallel_parts(args.parallel.into());
    if let Some(name) = args.name {
        upload = upload.name(name);
    }
    if let Some(media_type) = args.media_type {
        upload = upload.media_type(media_type);
    }
    if let Some(state) = state {
        upload = upload.resume(state);
    }
    if args.consent.dry_run {
        return dry_run::print(&session, context, |options| upload.options(options).send()).await;
    }
    let transfer = Transfer::start(size, context.global.quiet || context.global.verbose);
    let (bar, writer) = (transfer.bar(), kept.clone());
    let quiet = context.global.quiet;
    let mut write_failed = false;
    let sending = upload
        .on_progress(move |progress| bar.set_position(progress.sent))
        .on_state(move |state| {
            // The upload continues without its state file; the warning is printed once.
            if let Err(error) = writer.write(state)
                && !write_failed
            {
                write_failed = true;
                if !quiet {
                    notice::say(format_args!("warning: cannot write {}: {error}", writer.shown()));
                }
            }
        })
        .send();
    let outcome = select! {
        biased;
        stop = context.signals.raised() => Err(Failure::stopped(stop, "")),
        outcome = sending => outcome.map_err(|error| failed(error, &kept)),
    };
    drop(transfer);
    let uploaded = outcome.map_err(|failure| kept.note_position(failure))?;
    kept.remove();
    match style {
        Some(style) => write_media(uploaded.media(), &style),
        None => print(format!("{}\n", reference(&uploaded))),
    }
}

fn size(path: &Path) -> Result<u64, Failure> {
    let found = std::fs::metadata(path).and_then(|found| {
        if found.is_file() {
            Ok(found.len())
        } else {
            Err(io::Error::other("it is not a file"))
        }
    });
    found.map_err(|error| Failure::new(Exit::Usage, format!("{} cannot be read: {error}", path.display())))
}

/// Prints the reference to attach.
fn reference(uploaded: &Uploaded) -> String {
    shown(uploaded.media_ref())
}

/// The reference for `send --media`.
fn shown(reference: MediaRef) -> String {
    let reference = match reference {
        MediaRef::Vault(id) => id.to_string(),
        MediaRef::Upload(id) if id.starts_with("upload:") => id,
        MediaRef::Upload(id) => format!("upload:{id}"),
        // An upload has no URL and no other reference than these.
        _ => String::new(),
    };
    printable(&reference)
}

fn failed(error: Error, kept: &Kept) -> Failure {
    if error.upload_state().is_none() {
        // A useless state file must not block the next run.
        kept.remove();
    }
    if let Some(reference) = error.media_ref() {
        let hint = format!(
            "`ofauth send USER_ID --media {}` attaches it if it is complete; run this again to upload it again",
            shown(reference)
        );
        return Failure::from(error).hint(hint);
    }
    let source = error.kind() == ErrorKind::Source;
    let failure = Failure::from(error);
    if source && kept.0.exists() {
        return failure.hint(format!(
            "if the file has changed, remove {} to start over",
            kept.shown()
        ));
    }
    failure
}

/// The state file of an upload.
#[derive(Clone, Debug)]
struct Kept(PathBuf);

impl Kept {
    fn beside(args: &Upload) -> Self {
        Self(args.state.clone().unwrap_or_else(|| {
            let mut path = args.file.clone().into_os_string();
            path.push(".upload");
            path.into()
        }))
    }

    /// The state of an earlier run.
    fn read(&self) -> Result<Option<UploadState>, Failure> {
        let unread = |why: String| {
            let message = format!("{} cannot be read: {why}", self.shown());
            Failure::new(Exit::Usage, message).hint("remove it to start over")
        };
        match std::fs::read(&self.0) {
            Ok(bytes) => match serde_json::from_slice(&bytes) {
                Ok(state) => Ok(Some(state)),
                Err(_) => Err(unread("not an upload state file".to_owned())),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(unread(error.to_string())),
        }
    }

    /// Replaces the state atomically, so that a crash keeps one complete version.
    fn write(&self, state: &UploadState) -> io::Result<()> {
        let mut new = self.0.clone().into_os_string();
        new.push(".new");
        std::fs::write(&new, serde_json::to_vec(state)?)?;
        std::fs::rename(&new, &self.0)
    }

    fn remove(&self) {
        // The file may not exist.
        let _ = std::fs::remove_file(&self.0);
    }

    fn note_position(&self, failure: Failure) -> Failure {
        if !self.0.exists() {
            return failure;
        }
        failure.note(format!("run it again to continue; {} has the position", self.shown()))
    }

    fn shown(&self) -> impl std::fmt::Display {
        self.0.display()
    }
}
