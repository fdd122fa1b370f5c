//! A server that takes uploads, lets parts wait, and refuses those that it is told to.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// The status for a part, by its number and how often it was sent before.
type Judge = Box<dyn Fn(u64, usize) -> u16 + Send + Sync>;

pub(crate) struct PartServer {
    pub(crate) base_url: String,
    shared: Arc<Shared>,
}

struct Shared {
    part_size: usize,
    /// What it says of parts, instead of the truth.
    headers: Option<&'static str>,
    judge: Judge,
    open: watch::Sender<bool>,
    seen: Mutex<Seen>,
}

/// What the server has seen.
#[derive(Default)]
pub(crate) struct Seen {
    /// Method and path of every request that came whole, in order.
    pub(crate) requests: Vec<String>,
    /// How often each part came whole.
    pub(crate) attempts: BTreeMap<u64, usize>,
    /// The parts that were taken in.
    pub(crate) parts: BTreeMap<u64, Vec<u8>>,
    /// Requests for parts that are under way, and the most there ever were.
    pub(crate) live: usize,
    pub(crate) most_live: usize,
}

impl PartServer {
    pub(crate) async fn start(part_size: usize, judge: impl Fn(u64, usize) -> u16 + Send + Sync + 'static) -> Self {
        Self::serve(part_size, None, Box::new(judge)).await
    }

    /// Says this of parts, for a file of any size.
    pub(crate) async fn saying(headers: &'static str) -> Self {
        Self::serve(1, Some(headers), Box::new(|_, _| 200)).await
    }

    async fn serve(part_size: usize, headers: Option<&'static str>, judge: Judge) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port on loopback");
        let base_url = format!("http://{}", listener.local_addr().expect("a bound socket"));
        let shared = Arc::new(Shared {
            part_size,
            headers,
            judge,
            open: watch::Sender::new(true),
            seen: Mutex::default(),
        });
        let serving = Arc::clone(&shared);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&serving)));
            }
        });
        Self { base_url, shared }
    }

    /// Delays the responses to parts from now on.
    pub(crate) fn hold(&self) {
        self.shared.open.send_replace(false);
    }

    /// Sends the delayed responses.
    pub(crate) fn release(&self) {
        self.shared.open.send_replace(true);
    }

    pub(crate) fn seen(&self) -> MutexGuard<'_, Seen> {
        self.shared.seen()
    }

    /// Waits until it has seen something.
    pub(crate) async fn until(&self, what: impl Fn(&Seen) -> bool) {
        /// Far more than it takes.
        const MOST: usize = 1_000_000;
        for _ in 0..MOST {
            if what(&self.seen()) {
                return;
            }
            tokio::task::yield_now().await;
        }
        panic!("it has not been seen");
    }

    /// The parts that were taken in, one after another.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.seen().parts.values().flatten().copied().collect()
    }
}

impl Shared {
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().expect("no test panics in here")
    }
}

/// A part that is under way, also when its connection breaks.
struct Live<'a>(&'a Shared);

impl<'a> Live<'a> {
    fn new(shared: &'a Shared) -> Self {
        let mut seen = shared.seen();
        seen.live += 1;
        seen.most_live = seen.most_live.max(seen.live);
        Self(shared)
    }
}

impl Drop for Live<'_> {
    fn drop(&mut self) {
        self.0.seen().live -= 1;
    }
}

async fn serve(mut stream: TcpStream, shared: Arc<Shared>) -> Option<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).expect("a head in ASCII");
    let request = head.lines().next()?.trim_end_matches(" HTTP/1.1").to_owned();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.map_or(0, |length| length.parse().expect("a length"));
    let number = request
        .rsplit_once("/parts/")
        .map(|(_, number)| number.parse().expect("a part"));
    let live = number.map(|_: u64| Live::new(&shared));
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    shared.seen().requests.push(request.clone());
    let (status, headers, answer) = match number {
        Some(number) => {
            // A client that disconnects meanwhile gets no response.
            let mut open = shared.open.subscribe();
            tokio::select! {
                opened = open.wait_for(|open| *open) => drop(opened.ok()?),
                _ = stream.read_u8() => return None,
            }
            take(&shared, number, body)
        }
        None => answer(&shared, &request, &body),
    };
    drop(live);
    let answer = answer.to_string();
    let text = format!(
        "HTTP/1.1 {status} Said\r\ncontent-type: application/json\r\nconnection: close\r\n{headers}content-length: {}\r\n\r\n{answer}",
        answer.len()
    );
    stream.write_all(text.as_bytes()).await.ok()
}

fn take(shared: &Shared, number: u64, body: Vec<u8>) -> (u16, String, Value) {
    let mut seen = shared.seen();
    let attempts = seen.attempts.entry(number).or_default();
    let status = (shared.judge)(number, *attempts);
    *attempts += 1;
    if status != 200 {
        return (status, String::new(), json!({"error": format!("not part {number}")}));
    }
    seen.parts.insert(number, body);
    let answer = json!({"mediaUploadId": "upload:0b5e", "partNumber": number, "etag": format!("etag-{number}")});
    (200, String::new(), answer)
}

fn answer(shared: &Shared, request: &str, body: &[u8]) -> (u16, String, Value) {
    let answer = json!({"mediaUploadId": "upload:0b5e"});
    if request != "POST /v2/access/uploads/init" {
        return (200, String::new(), answer);
    }
    if let Some(headers) = shared.headers {
        return (200, headers.to_owned(), answer);
    }
    let draft: Value = serde_json::from_slice(body).expect("JSON");
    let size = draft["size"].as_u64().expect("a size");
    let total = size.div_ceil(shared.part_size as u64);
    let headers = format!(
        "x-ofauth-upload-total-parts: {total}\r\nx-ofauth-upload-part-size: {}\r\n",
        shared.part_size
    );
    (200, headers, answer)
}
