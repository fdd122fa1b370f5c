//! Requests by the vendor's proxy, which no schema holds: one operation a method, whatever the path.

use openapi_runtime::{Operation, Retry};

/// What all requests by the proxy begin with.
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

// Of a write nobody knows what twice would do.
proxied! {
    GET = "GET", "proxyGet", Safe;
    HEAD = "HEAD", "proxyHead", Safe;
    POST = "POST", "proxyPost", Unsafe;
    PUT = "PUT", "proxyPut", Unsafe;
    PATCH = "PATCH", "proxyPatch", Unsafe;
    DELETE = "DELETE", "proxyDelete", Unsafe;
}
