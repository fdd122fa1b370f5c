//! The compared ways to read pages.

use ofauth::types::MessagePage;
use ofauth::{Client, Connection, TlsConfig};

use crate::cost::{Cost, Rounds, each, ratio};
use crate::derived;
use crate::foreign::Foreign;
use crate::server::{CHAT, PAGE, Server};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    /// reqwest, without parsing the body.
    Bytes,
    /// reqwest and serde_json, into types by hand with serde's derive.
    Derived,
    /// reqwest and serde_json, into the SDK's types.
    Typed,
    /// The SDK, page by page.
    Send,
    /// The SDK, message by message.
    Stream,
    /// The same, with prefetch of the next page.
    Prefetch,
    /// A small plain client in another language.
    Foreign(Foreign),
}

impl Variant {
    pub(crate) const RUST: [Self; 6] = [
        Self::Bytes,
        Self::Derived,
        Self::Typed,
        Self::Send,
        Self::Stream,
        Self::Prefetch,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Bytes => "reqwest, bytes only",
            Self::Derived => "reqwest, types by serde's derive",
            Self::Typed => "reqwest, typed",
            Self::Send => "ofauth, send",
            Self::Stream => "ofauth, stream",
            Self::Prefetch => "ofauth, stream with prefetch",
            Self::Foreign(foreign) => foreign.name(),
        }
    }

    /// The available variants: Rust, and other languages whose interpreter is installed.
    pub(crate) fn all() -> Vec<Self> {
        let rust = Self::RUST.into_iter().filter(|variant| *variant != Self::Prefetch);
        rust.chain(Foreign::installed().into_iter().map(Self::Foreign))
            .collect()
    }
}

/// The context of the variants.
pub(crate) struct Setup {
    pub(crate) server: Server,
    bare: reqwest::Client,
    creator: Connection,
}

impl Setup {
    pub(crate) fn new(server: Server) -> Self {
        Self {
            bare: Client::http_client_builder(&TlsConfig::new())
                .expect("valid settings")
                .build()
                .expect("a client"),
            creator: server.creator(),
            server,
        }
    }

    /// Reads `pages` pages sequentially, in each of `at_once` tasks.
    pub(crate) async fn run(&self, variant: Variant, pages: usize, at_once: usize) -> Cost {
        if let Variant::Foreign(foreign) = variant {
            return foreign.run(&self.server, pages, at_once).cost;
        }
        let readers = (0..at_once).map(|_| self.read(variant, pages));
        Cost::of(async {
            for messages in futures_util::future::join_all(readers).await {
                assert_eq!(messages, pages * PAGE, "each variant reads the same");
            }
        })
        .await
    }

    async fn read(&self, variant: Variant, pages: usize) -> usize {
        match variant {
            Variant::Bytes | Variant::Derived | Variant::Typed => self.by_hand(variant, pages).await,
            Variant::Send => by_send(&self.creator, pages).await,
            Variant::Stream | Variant::Prefetch => self.by_stream(variant, pages).await,
            Variant::Foreign(_) => unreachable!("it runs in a process of its own"),
        }
    }

    async fn by_hand(&self, variant: Variant, pages: usize) -> usize {
        let url = format!("{}/v2/access/chats/{CHAT}/messages", self.server.base_url);
        let mut last: Option<String> = None;
        let mut messages = 0;
        for _ in 0..pages {
            let mut request = self
                .bare
                .get(&url)
                .header("apikey", &self.server.key)
                .header("x-connection-id", &self.server.connection)
                .query(&[("limit", "10")]);
            if let Some(last) = &last {
                request = request.query(&[("last_id", last)]);
            }
            let body = request.send().await.expect("a response").bytes().await.expect("a body");
            match variant {
                Variant::Typed => {
                    let page: MessagePage = serde_json::from_slice(&body).expect("a page");
                    messages += page.list.len();
                    last = page.list.last().map(|message| message.id.to_string());
                }
                Variant::Derived => {
                    let page: derived::Page = serde_json::from_slice(&body).expect("a page");
                    messages += page.list.len();
                    last = page.list.last().map(|message| message.id.to_string());
                }
                _ => messages += PAGE,
            }
        }
        messages
    }

    async fn by_stream(&self, variant: Variant, pages: usize) -> usize {
        let mut stream = self.creator.chat(CHAT).messages().stream().limit((pages * PAGE) as u64);
        if variant == Variant::Prefetch {
            stream = stream.prefetch();
        }
        let mut messages = 0;
        while stream.try_next().await.expect("a message").is_some() {
            messages += 1;
        }
        messages
    }
}

/// Reads pages with the SDK, one request each.
pub(crate) async fn by_send(creator: &Connection, pages: usize) -> usize {
    let request = creator.chat(CHAT).messages().limit(PAGE as u32);
    let mut last = None;
    let mut messages = 0;
    for _ in 0..pages {
        let mut request = request.clone();
        if let Some(last) = last {
            request = request.last_id(last);
        }
        let page = request.send().await.expect("a page");
        messages += page.list.len();
        last = page.list.last().map(|message| message.id);
    }
    messages
}

/// A row per variant, relative to reqwest with types.
pub(crate) fn rows(variants: &[Variant], costs: &[Rounds], pages: usize) -> Vec<Vec<String>> {
    let typed = variants.iter().position(|variant| *variant == Variant::Typed);
    let typed = &costs[typed.expect("it is among them")];
    let row = |(variant, costs): (&Variant, &Rounds)| {
        vec![
            variant.name().to_owned(),
            format!("{:.0}", 1e6 / each(costs, pages, |cost| cost.wall)),
            format!("{:.0}", each(costs, pages, |cost| cost.processor)),
            format!("{:.2}", ratio(costs, typed, |cost| cost.processor)),
            format!("{:.2}", ratio(costs, typed, |cost| cost.wall)),
        ]
    };
    variants.iter().zip(costs).map(row).collect()
}

pub(crate) const HEAD: [&str; 5] = ["", "pages/s", "CPU µs/page", "CPU, of typed", "time, of typed"];
