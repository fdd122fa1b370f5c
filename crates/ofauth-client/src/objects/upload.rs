// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::UploadCheck {
        0 "etag" etag: required,
        1 "size" size: required by Count::new(),
    }
    types::UploadCheckResult {
        0 "exists" exists: required,
        1 "media" media: optional,
    }
    types::UploadCompletion {
        0 "mediaUploadId" media_upload_id: required,
    }
    types::UploadDestination {
        0 "mode" mode: optional,
        1 "userId" user_id: optional,
    }
    types::UploadDraft {
        0 "contentType" content_type: required,
        1 "filename" filename: required,
        2 "size" size: required by Count::new(),
        3 "vaultUpload" vault_upload: optional,
    }
    types::UploadResult {
        0 "media" media: optional,
        1 "mediaUploadId" media_upload_id: required,
    }
}
