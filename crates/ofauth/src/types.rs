// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 d5932201eda2c07ff4713e1458318f1b133b3e5a0508013b65ce2eae799851c8
// Generator: ofauth-rs 1, progenitor 0.15.1

//! What the API answers with, generated from the contract.
//!
//! Structs grow with the API, hence `#[non_exhaustive]`; enums are open, and keep values that they do not know.
//! To make one in a test, decode it from JSON. What is only asked with is made field by field.
pub use ofauth_client::types::{
    AvatarThumbs, Media, MediaFile, MediaFiles, MediaFullFile, MediaId, MediaPreviewFile,
    MediaRendition, Message, MessageId, MessagePage, MessageSender, QueueId, ReleaseForm,
    ReleaseFormId, ReleaseFormParticipants, ReleaseFormUser, UnsendResult, UserId,
    VideoSources,
};

pub use ofauth_client::{ErrorCode, MediaType, SignedUrl, Timestamp};
