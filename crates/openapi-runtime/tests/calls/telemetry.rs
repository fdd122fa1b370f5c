//! Spans of any API: requests for tokens have them, too, and a base URL may have a path.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use openapi_runtime::{ClientCredentials, Scope};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing_subscriber::Registry;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};

use crate::server::{Server, json};
use crate::{Items, LIST_ITEMS, call};

/// The names of spans, as a tracing system shows them.
#[derive(Clone, Default)]
struct Names(Arc<Mutex<Vec<String>>>);

impl<S: tracing::Subscriber> Layer<S> for Names {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        attributes.record(&mut self.clone());
    }
}

impl Visit for Names {
    fn record_str(&mut self, field: &Field, value: &str) {
        if field.name() == "otel.name" {
            self.0.lock().expect("no test panics in here").push(value.to_owned());
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn Debug) {}
}

#[tokio::test]
async fn each_request_has_a_span() {
    let names = Names::default();
    let _guard = tracing::subscriber::set_default(Registry::default().with(names.clone()));
    let server = Server::start(|request, _| match request.target() {
        "/oauth/token" => json(200, r#"{"access_token":"t1","token_type":"Bearer","expires_in":3600}"#),
        _ => json(200, "{}"),
    })
    .await;
    let credentials = ClientCredentials::new(format!("{}/oauth/token", server.base_url), "shop", "s3cret");
    let scope = Scope::builder(&Items)
        .base_url(format!("{}/tenants/api", server.base_url))
        .credential(credentials)
        .build()
        .expect("valid settings");
    call(&scope, &LIST_ITEMS).await.expect("an answer");
    assert_eq!(
        *names.0.lock().expect("no test panics in here"),
        [
            "listItems",
            "clientCredentials",
            "POST /oauth/token",
            "GET /tenants/api/items"
        ]
    );
}
