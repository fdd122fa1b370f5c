// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::StartedUpload {
        0 "mediaUploadId" media_upload_id: required,
    }
}
