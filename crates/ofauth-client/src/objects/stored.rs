// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::StoredMedia {
        0 "duration" duration: optional,
        1 "id" id: required,
        2 "media" media: required,
        3 "type" type_: optional,
    }
    types::StoredMediaBatch {
        0 "items" items: required,
    }
    types::StoredMediaPage {
        0 "items" items: required,
        1 "nextCursor" next_cursor: optional,
    }
    types::StoredMediaQuery {
        0 "mediaIds" media_ids: required,
    }
    types::StoredMediaRemoval {
        0 "freedBytes" freed_bytes: optional by OptionalCount::new(),
        1 "mediaId" media_id: optional,
        2 "success" success: required,
    }
    types::StoredVariant {
        0 "accessCount" access_count: optional by OptionalCount::new(),
        1 "contentType" content_type: optional,
        2 "createdAt" created_at: optional by OptionalCount::new(),
        3 "expiresAt" expires_at: optional by OptionalCount::new(),
        4 "id" id: optional,
        5 "lastAccessedAt" last_accessed_at: optional by OptionalCount::new(),
        6 "quality" quality: optional,
        7 "sizeBytes" size_bytes: optional by OptionalCount::new(),
        8 "source" source: optional,
        9 "status" status: required,
        10 "storedAt" stored_at: optional by OptionalCount::new(),
        11 "url" url: optional,
    }
}
