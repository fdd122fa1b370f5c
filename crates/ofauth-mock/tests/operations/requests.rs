//! Valid requests for every operation.

use std::sync::Once;

use ofauth_client::{Location, Operation, Value as Allowed};
use ofauth_mock::{BUSY_CHAT, MockServer};
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::{Value, json};

use super::contract;

/// A server with all resources that the paths name, and a client for it.
pub(crate) struct Asker {
    pub(crate) server: MockServer,
    client: Client,
    connection: String,
    secret: String,
    mass_messages: [String; 2],
    uploads: [String; 3],
}

impl Asker {
    pub(crate) async fn new(server: MockServer) -> Self {
        static TLS: Once = Once::new();
        // reqwest requires a TLS provider, even without TLS on loopback.
        TLS.call_once(|| rustls::crypto::ring::default_provider().install_default().unwrap());
        let mut asker = Self {
            server,
            client: Client::builder().no_proxy().build().unwrap(),
            connection: String::new(),
            secret: String::new(),
            mass_messages: Default::default(),
            uploads: Default::default(),
        };
        let import = json!({"cookie": "auth_id=1; sess=2; fp=3", "userAgent": "Browser/1.0"});
        asker.connection = asker.make("/v2/account/connections/import", import, "id").await;
        asker.secret = asker.make("/v2/link/init", json!({}), "clientSecret").await;
        let scheduled = json!({"text": "Later.", "scheduledDate": "2030-01-01T00:00:00Z"});
        for message in 0..2 {
            asker.mass_messages[message] = asker.make("/v2/access/mass-messages", scheduled.clone(), "id").await;
        }
        for upload in 0..3 {
            let file = json!({"filename": "a.png", "size": 3, "contentType": "image/png"});
            asker.uploads[upload] = asker.make("/v2/access/uploads/init", file, "mediaUploadId").await;
        }
        let path = format!("/v2/access/uploads/{}", asker.uploads[2]);
        let stored = asker
            .request("PUT", &path)
            .header("content-type", "image/png")
            .body("abc");
        assert_eq!(stored.send().await.unwrap().status(), 200);
        asker
    }

    async fn make(&self, path: &str, body: Value, field: &str) -> String {
        let response = self.request("POST", path).json(&body).send().await.unwrap();
        let status = response.status();
        let made: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default();
        assert!(status.is_success(), "{path}: {made}");
        let made = made[field].clone();
        made.as_str().map_or_else(|| made.to_string(), ToOwned::to_owned)
    }

    pub(crate) fn request(&self, method: &str, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.server.base_url());
        let request = self.client.request(Method::from_bytes(method.as_bytes()).unwrap(), url);
        let request = request.header("apiKey", self.server.api_key());
        request.header("x-connection-id", self.server.connection_id())
    }

    /// The path of an operation, to something that is there.
    pub(crate) fn path(&self, operation: &Operation) -> String {
        self.path_with(operation, "", "")
    }

    /// The same, with this value of a path parameter.
    pub(crate) fn path_with(&self, operation: &Operation, name: &str, value: &str) -> String {
        let mut path = operation.path.to_owned();
        for parameter in operation.parameters {
            if parameter.location == Location::Path {
                let value = if parameter.name == name {
                    value.to_owned()
                } else {
                    self.value(operation, parameter.name)
                };
                path = path.replace(&format!("{{{}}}", parameter.name), &value);
            }
        }
        let mut query = Vec::new();
        for parameter in operation.parameters {
            if parameter.location == Location::Query && parameter.required {
                query.push(format!("{}={}", parameter.name, sample(&parameter.value)));
            }
        }
        format!("{path}?{}", query.join("&"))
    }

    fn value(&self, operation: &Operation, name: &str) -> String {
        let path = operation.path;
        match name {
            "messageId" => self.server.message_ids(BUSY_CHAT).unwrap()[0].to_string(),
            "userId" => BUSY_CHAT.to_string(),
            "connectionId"
                if operation.method == "DELETE" || path.ends_with("invalidate") || path.contains("import") =>
            {
                self.connection.clone()
            }
            "connectionId" => self.server.connection_id().to_owned(),
            "clientSecret" => self.secret.clone(),
            "massMessageId" if path.contains("scheduled") => self.mass_messages[1].clone(),
            "massMessageId" => self.mass_messages[0].clone(),
            "mediaId" => "1600000000001".to_owned(),
            "mediaUploadId" if path.contains("parts") => self.uploads[1].clone(),
            "mediaUploadId" => self.uploads[0].clone(),
            "listId" if path.contains("vault") => "2201".to_owned(),
            "listId" => "2101".to_owned(),
            "postId" => "1500000000001".to_owned(),
            "trackingLinkId" => "2301".to_owned(),
            "trialLinkId" => "2401".to_owned(),
            "bundleId" => "2601".to_owned(),
            "promotionId" => "2501".to_owned(),
            _ => "1".to_owned(),
        }
    }

    /// The smallest body that an operation takes, which does something.
    pub(crate) fn body(&self, operation: &Operation) -> Option<Value> {
        let (media_type, schema) = contract::body(operation)?;
        if media_type != "application/json" {
            return None;
        }
        let mut body = contract::smallest(schema);
        let properties = &contract::resolve(schema)["properties"];
        for (name, value) in [
            ("text", json!("Thank you.")),
            ("withUserId", json!(BUSY_CHAT.to_string())),
            ("mediaUploadId", json!(self.uploads[2])),
        ] {
            if properties.get(name).is_some() {
                body[name] = value;
            }
        }
        if operation.path.ends_with("/media") {
            body["mediaIds"] = json!([1_600_000_000_001_i64]);
        }
        Some(body)
    }

    /// A request as the contract requires it.
    pub(crate) async fn ask(&self, operation: &Operation) -> Response {
        let request = self.request(operation.method, &self.path(operation));
        self.with_body(operation, request).send().await.unwrap()
    }

    /// Adds the body that the contract requires.
    pub(crate) fn with_body(&self, operation: &Operation, request: RequestBuilder) -> RequestBuilder {
        match (contract::body(operation), self.body(operation)) {
            (_, Some(body)) => request.json(&body),
            (Some(_), None) => request.header("content-type", "image/png").body("abc"),
            (None, None) => request,
        }
    }
}

fn sample(allowed: &Allowed) -> String {
    match allowed {
        Allowed::Integer { minimum, .. } => minimum.unwrap_or(4101).to_string(),
        Allowed::Number { minimum, .. } => minimum.unwrap_or(1.0).to_string(),
        Allowed::Array { items, .. } => sample(items),
        Allowed::Boolean => "true".to_owned(),
        Allowed::String { one_of, .. } => (*one_of.first().unwrap_or(&"2026-01-01")).to_owned(),
        _ => "1".to_owned(),
    }
}
