// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;

json_objects! {
    types::Drawing {
        0 "id" id: required by Id::new(),
        1 "lines" lines: required,
        2 "sold" sold: optional,
        3 "title" title: optional,
        4 "within" within: optional,
    }
}
