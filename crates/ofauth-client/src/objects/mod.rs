// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

mod amounts;
mod api;
mod avatar;
mod bundle;
mod buyer;
mod campaign;
mod chargeback;
mod charged;
mod chart;
mod chat;
mod claimer;
mod code;
mod connection;
mod country;
mod current;
mod dynamic;
mod geolocation;
mod header;
mod link;
mod linked;
mod mass;
mod media;
mod message;
mod new;
mod notification;
mod organization;
mod poll;
mod post;
mod promotion;
mod purge;
mod queued;
mod release;
mod self_;
mod session;
mod settings;
mod sign;
mod signed;
mod size;
mod started;
mod stored;
mod story;
mod subscriber;
mod subscription;
mod success;
mod tagged;
mod top;
mod tracking;
mod transaction;
mod trial;
mod two;
mod unsend;
mod upload;
mod uploaded;
mod user;
mod vault;
mod video;
mod visit;
mod visitor;
mod visitors;
mod whoami;
/// The imports that they share.
#[allow(unused_imports)]
mod prelude {
    pub(super) use openapi_runtime::json_objects;
    pub(super) use openapi_runtime::generated::seeds::{
        Count, Counts, Id, Ids, OptionalCount, OptionalCounts, OptionalId, OptionalIds,
        Present,
    };
    pub(super) use crate::types;
}
