// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::UploadedPart {
        0 "etag" etag: required,
        1 "mediaUploadId" media_upload_id: required,
        2 "partNumber" part_number: required by Count::new(),
    }
}
