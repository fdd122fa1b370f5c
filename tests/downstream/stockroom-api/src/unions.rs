// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

use openapi_runtime::open_union;
