// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::AddPhotoBody {
        0 "caption" caption: required,
        1 "photo" photo: required,
    }
}
