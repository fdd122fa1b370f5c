// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Uploads of files into the vault.
#[allow(unused_imports)]
use super::prelude::*;

/// Check whether a file is in the vault already: `POST /v2/access/uploads/check` (`checkUpload`).
///
/// Returns the media item that was created from a file with this ETag and size, if there is one.
///
/// Needs the permission `vault:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckUpload(Request);
impl CheckUpload {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, etag: impl Into<String>, size: u64) -> Self {
        let mut request = Request::new(scope, &operations::CHECK_UPLOAD);
        let etag: String = etag.into();
        request.field("etag", Value::from(etag));
        request.field("size", Value::from(size));
        Self(request)
    }

    request_methods!(CheckUpload, answer, repeated, decode types::UploadCheckResult);
}

/// Complete an upload: `POST /v2/access/uploads/complete` (`completeUpload`).
///
/// Assembles the parts. The upload can then be used once, in a message or a post.
///
/// Needs the permission `vault:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CompleteUpload(Request);
impl CompleteUpload {
    /// A request in this scope.
    #[inline]
    pub fn new(scope: &Scope, media_upload_id: impl Into<String>) -> Self {
        let mut request = Request::new(scope, &operations::COMPLETE_UPLOAD);
        let media_upload_id: String = media_upload_id.into();
        request.field("mediaUploadId", Value::from(media_upload_id));
        Self(request)
    }

    request_methods!(CompleteUpload, answer, repeated, decode types::UploadResult);
}

/// Start an upload: `POST /v2/access/uploads/init` (`startUpload`).
///
/// Returns the id of an upload, and, in headers, the number of parts to send the file in. With one part, or without
/// these headers, send the whole file with `uploadMedia`; else send each part with `uploadPart`, then call
/// `completeUpload`.
///
/// Needs the permission `vault:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartUpload(Request);
impl StartUpload {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        filename: impl Into<String>,
        size: u64,
        content_type: impl Into<String>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::START_UPLOAD);
        let filename: String = filename.into();
        request.field("filename", Value::from(filename));
        request.field("size", Value::from(size));
        let content_type: String = content_type.into();
        request.field("contentType", Value::from(content_type));
        Self(request)
    }

    /// Destination of the file.
    #[inline]
    pub fn vault_upload(mut self, vault_upload: types::UploadDestination) -> Self {
        self.0.object("vaultUpload", &vault_upload);
        self
    }

    request_methods!(StartUpload, answer, repeated, decode types::StartedUpload);
}

/// Upload a file in one piece: `PUT /v2/access/uploads/{mediaUploadId}` (`uploadMedia`).
///
/// Sends the whole file and completes the upload; `completeUpload` must not follow.
///
/// Needs the permission `vault:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadMedia(Request);
impl UploadMedia {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        media_upload_id: impl Into<String>,
        bytes: impl Into<Binary>,
        media_type: impl Into<String>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UPLOAD_MEDIA);
        let media_upload_id: String = media_upload_id.into();
        request.set("mediaUploadId", &media_upload_id);
        request.bytes(bytes.into(), media_type.into());
        Self(request)
    }

    request_methods!(UploadMedia, answer, repeated, decode types::UploadResult);
}

/// Upload a part of a file: `PUT /v2/access/uploads/{mediaUploadId}/parts/{partNumber}` (`uploadPart`).
///
/// Sends one part. Idempotent: a part that is sent again replaces itself.
///
/// Needs the permission `vault:write`.
///
/// `send` checks all values first: one that the contract does not allow is an
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadPart(Request);
impl UploadPart {
    /// A request in this scope.
    #[inline]
    pub fn new(
        scope: &Scope,
        media_upload_id: impl Into<String>,
        part_number: u64,
        bytes: impl Into<Binary>,
        media_type: impl Into<String>,
    ) -> Self {
        let mut request = Request::new(scope, &operations::UPLOAD_PART);
        let media_upload_id: String = media_upload_id.into();
        request.set("mediaUploadId", &media_upload_id);
        request.set("partNumber", &part_number);
        request.bytes(bytes.into(), media_type.into());
        Self(request)
    }

    request_methods!(UploadPart, answer, repeated, decode types::UploadedPart);
}
