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
mod earning;
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
mod queue;
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
pub use amounts::*;
pub use api::*;
pub use avatar::*;
pub use bundle::*;
pub use buyer::*;
pub use campaign::*;
pub use chargeback::*;
pub use charged::*;
pub use chart::*;
pub use chat::*;
pub use claimer::*;
pub use code::*;
pub use connection::*;
pub use country::*;
pub use current::*;
pub use dynamic::*;
pub use earning::*;
pub use geolocation::*;
pub use header::*;
pub use link::*;
pub use linked::*;
pub use mass::*;
pub use media::*;
pub use message::*;
pub use new::*;
pub use notification::*;
pub use organization::*;
pub use poll::*;
pub use post::*;
pub use promotion::*;
pub use purge::*;
pub use queue::*;
pub use queued::*;
pub use release::*;
pub use self_::*;
pub use session::*;
pub use settings::*;
pub use sign::*;
pub use signed::*;
pub use size::*;
pub use started::*;
pub use stored::*;
pub use story::*;
pub use subscriber::*;
pub use subscription::*;
pub use success::*;
pub use tagged::*;
pub use top::*;
pub use tracking::*;
pub use transaction::*;
pub use trial::*;
pub use two::*;
pub use unsend::*;
pub use upload::*;
pub use uploaded::*;
pub use user::*;
pub use vault::*;
pub use video::*;
pub use visit::*;
pub use visitor::*;
pub use visitors::*;
pub use whoami::*;
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
