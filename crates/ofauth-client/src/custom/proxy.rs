//! Operations of the vendor's proxy: one for each method, for any path, without a schema.

use openapi_runtime::{Operation, Retry};

/// The path prefix of the proxy.
pub const PREFIX: &str = "/v2/access/proxy/";

macro_rules! proxied {
    ($($name:ident = $method:literal, $id:literal, $retry:ident;)+) => {
        $(
            #[doc = concat!("`", $method, "` of any path.")]
            pub static $name: Operation = Operation {
                id: $id,
                method: $method,
                path: "/v2/access/proxy/{path}",
                tag: "Proxy",
                summary: "Hand a request on to the platform",
                retry: Retry::$retry,
                rate_limit: Some("connection"),
                scoped: true,
                ..Operation::EMPTY
            };
        )+

        /// The operation for a method, in capitals.
        #[must_use]
        pub fn operation(method: &str) -> Option<&'static Operation> {
            match method {
                $($method => Some(&$name),)+
                _ => None,
            }
        }
    };
}

// The effect of a repeated write is unknown.
proxied! {
    GET = "GET", "proxyGet", Safe;
    HEAD = "HEAD", "proxyHead", Safe;
    POST = "POST", "proxyPost", Unsafe;
    PUT = "PUT", "proxyPut", Unsafe;
    PATCH = "PATCH", "proxyPatch", Unsafe;
    DELETE = "DELETE", "proxyDelete", Unsafe;
}
