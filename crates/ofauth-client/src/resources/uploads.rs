// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Uploads of files into the vault.
use super::prelude::*;

/// Uploads of files into the vault. Returned by `connection.uploads()`.
#[derive(Clone, Debug)]
pub struct Uploads {
    scope: Scope,
}

impl Uploads {
    /// The group for requests in this scope.
    #[inline]
    pub fn new(scope: Scope) -> Self {
        Self { scope }
    }

    /// Check whether a file is in the vault already: `POST /v2/access/uploads/check` (`checkUpload`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .uploads()
    ///     .check("9a0364b9e99bb480dd25e1f0284c8555", 40960)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn check(&self, etag: impl Into<String>, size: u64) -> CheckUpload {
        CheckUpload::new(&self.scope, etag, size)
    }

    /// Complete an upload: `POST /v2/access/uploads/complete` (`completeUpload`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .uploads()
    ///     .complete("upload:0b1c2d3e-0000-4000-8000-000000000000")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn complete(&self, media_upload_id: impl Into<String>) -> CompleteUpload {
        CompleteUpload::new(&self.scope, media_upload_id)
    }

    /// Start an upload: `POST /v2/access/uploads/init` (`startUpload`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .uploads()
    ///     .start("garden.jpg", 40960, "image/jpeg")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn start(
        &self,
        filename: impl Into<String>,
        size: u64,
        content_type: impl Into<String>,
    ) -> StartUpload {
        StartUpload::new(&self.scope, filename, size, content_type)
    }

    /// Upload a file in one piece: `PUT /v2/access/uploads/{mediaUploadId}` (`uploadMedia`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .uploads()
    ///     .media(
    ///         "upload:0b1c2d3e-0000-4000-8000-000000000000",
    ///         b"bytes".to_vec(),
    ///         "application/octet-stream",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn media(
        &self,
        media_upload_id: impl Into<String>,
        bytes: impl Into<Binary>,
        media_type: impl Into<String>,
    ) -> UploadMedia {
        UploadMedia::new(&self.scope, media_upload_id, bytes, media_type)
    }

    /// Upload a part of a file: `PUT /v2/access/uploads/{mediaUploadId}/parts/{partNumber}` (`uploadPart`).
    ///
    /// Needs the permission `vault:write`.
    ///
    /// ```no_run
    /// # async fn example(connection: ofauth::Connection) -> ofauth::Result<()> {
    /// let response = connection
    ///     .uploads()
    ///     .part(
    ///         "upload:0b1c2d3e-0000-4000-8000-000000000000",
    ///         1,
    ///         b"bytes".to_vec(),
    ///         "application/octet-stream",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn part(
        &self,
        media_upload_id: impl Into<String>,
        part_number: u64,
        bytes: impl Into<Binary>,
        media_type: impl Into<String>,
    ) -> UploadPart {
        UploadPart::new(&self.scope, media_upload_id, part_number, bytes, media_type)
    }
}
