//! Media on their way to the vault or a message.

use bytes::Bytes;

use crate::Connection;
use crate::requests::{CheckUpload, CompleteUpload, StartUpload, UploadMedia, UploadPart};

/// The steps of an upload, one by one. Made by [`Connection::uploads`].
#[derive(Clone, Debug)]
pub struct Uploads {
    connection: Connection,
}

impl Uploads {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
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
        CheckUpload::new(&self.connection, etag, size)
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
        StartUpload::new(&self.connection, content_type, filename, size)
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
        UploadMedia::new(&self.connection, media_upload_id, bytes, media_type)
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
        UploadPart::new(&self.connection, media_upload_id, part_number, bytes, media_type)
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
        CompleteUpload::new(&self.connection, media_upload_id)
    }
}
