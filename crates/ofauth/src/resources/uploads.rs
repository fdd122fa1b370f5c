//! Media on their way to the vault or a message.

use std::path::PathBuf;

use bytes::Bytes;
use tokio::io::AsyncRead;

use crate::Connection;
use crate::requests::{CheckUpload, CompleteUpload, StartUpload, UploadMedia, UploadPart};
use crate::uploads::{Source, Upload};

impl Connection {
    /// Uploads of any size, and their steps one by one.
    pub fn uploads(&self) -> Uploads {
        Uploads::new(self.clone())
    }
}

/// Uploads, and the steps of an upload one by one. Made by [`Connection::uploads`].
#[derive(Clone, Debug)]
pub struct Uploads {
    connection: Connection,
}

impl Uploads {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Uploads a file of any size, in constant memory and in parallel parts, each of which is retried on its own. It can
    /// be resumed.
    ///
    /// Needs the permission `vault:write`, and calls `startUpload`, then `uploadMedia`, or `uploadPart` and
    /// `completeUpload`: see [`Upload::send`].
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let upload = creator.uploads().file("holiday.mp4");
    /// let uploaded = upload.on_progress(|progress| println!("{:.0} %", 100.0 * progress.fraction())).send().await?;
    /// creator.chat(4101).send_message("As promised.").media_items([uploaded]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn file(&self, path: impl Into<PathBuf>) -> Upload {
        let path = path.into();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Upload::new(self.connection.clone(), name, Source::File(path))
    }

    /// Uploads bytes that are at hand, otherwise as [`Uploads::file`].
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let picture = std::fs::read("invoice.jpg").unwrap_or_default();
    /// let uploaded = creator.uploads().bytes("invoice.jpg", picture).send().await?;
    /// # let _ = uploaded;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bytes(&self, name: impl Into<String>, bytes: impl Into<Bytes>) -> Upload {
        Upload::new(self.connection.clone(), name.into(), Source::Bytes(bytes.into()))
    }

    /// Uploads the next `size` bytes of a reader, otherwise as [`Uploads::file`]. More than `size` is not read.
    ///
    /// It is read once and in order. Parts are held in memory until they have arrived, up to
    /// [`Upload::buffer_limit`].
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection, camera: tokio::net::TcpStream) -> ofauth::Result<()> {
    /// let uploaded = creator.uploads().reader("live.mp4", camera, 40_000_000).send().await?;
    /// # let _ = uploaded;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reader(&self, name: impl Into<String>, reader: impl AsyncRead + Send + 'static, size: u64) -> Upload {
        let source = Source::Reader(Box::pin(reader), size);
        Upload::new(self.connection.clone(), name.into(), source)
    }

    /// Tells whether a file is in the vault already, by its ETag and its size in bytes: `POST
    /// /v2/access/uploads/check` (`checkUpload`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let known = creator.uploads().check("5d41402abc4b2a76b9719d911017c592", 40_000).send().await?;
    /// println!("{}", known.exists);
    /// # Ok(())
    /// # }
    /// ```
    pub fn check(&self, etag: impl Into<String>, size: i64) -> CheckUpload {
        CheckUpload::new(self.connection.scope(), etag, size)
    }

    /// Begins an upload of so many bytes: `POST /v2/access/uploads/init` (`startUpload`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let started = creator.uploads().start("invoice.jpg", 40_000, "image/jpeg").send().await?;
    /// println!("{}", started.media_upload_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn start(&self, filename: impl Into<String>, size: i64, content_type: impl Into<String>) -> StartUpload {
        StartUpload::new(self.connection.scope(), content_type, filename, size)
    }

    /// Uploads a file that has one part, and completes the upload: `PUT /v2/access/uploads/{mediaUploadId}`
    /// (`uploadMedia`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let bytes = b"an invoice".to_vec();
    /// let done = creator.uploads().media("upload:0b5e", bytes, "image/jpeg").send().await?;
    /// println!("{done:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn media(
        &self,
        media_upload_id: impl Into<String>,
        bytes: impl Into<Bytes>,
        media_type: impl Into<String>,
    ) -> UploadMedia {
        UploadMedia::new(self.connection.scope(), media_upload_id, bytes, media_type)
    }

    /// Uploads one part of a file, counted from 1: `PUT /v2/access/uploads/{mediaUploadId}/parts/{partNumber}`
    /// (`uploadPart`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let bytes = b"an invoice".to_vec();
    /// let part = creator.uploads().part("upload:0b5e", 1, bytes, "image/jpeg").send().await?;
    /// println!("{part:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn part(
        &self,
        media_upload_id: impl Into<String>,
        part_number: i64,
        bytes: impl Into<Bytes>,
        media_type: impl Into<String>,
    ) -> UploadPart {
        UploadPart::new(self.connection.scope(), media_upload_id, part_number, bytes, media_type)
    }

    /// Completes an upload whose parts are all there: `POST /v2/access/uploads/complete` (`completeUpload`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let done = creator.uploads().complete("upload:0b5e").send().await?;
    /// println!("{done:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn complete(&self, media_upload_id: impl Into<String>) -> CompleteUpload {
        CompleteUpload::new(self.connection.scope(), media_upload_id)
    }
}
