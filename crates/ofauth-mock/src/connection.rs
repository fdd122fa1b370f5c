//! One TCP connection: HTTP/1.1 or HTTP/2, until a fault takes it over.

use std::future::poll_fn;
use std::io;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll};

use axum::Router;
use hyper::body::Incoming;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot};

use crate::script::{self, Script};

/// Commands of a request to its connection.
#[derive(Debug)]
enum Order {
    /// Run this script and stop serving HTTP.
    Play(Script),
    /// Report when all responses so far have been sent.
    Flush(oneshot::Sender<()>),
    /// Finish the current requests, and accept no more.
    Finish,
}

/// Handle to the connection, attached to each of its requests.
#[derive(Clone, Debug)]
pub(crate) struct Peer {
    /// Counted from one, in the order of acceptance.
    pub(crate) number: u64,
    orders: mpsc::UnboundedSender<Order>,
    /// The fault that silenced the connection.
    silenced_by: Arc<OnceLock<&'static str>>,
}

impl Peer {
    pub(crate) fn play(&self, script: Script) {
        self.send(Order::Play(script));
    }

    /// Completes when all responses so far have been sent.
    pub(crate) fn flush(&self) -> oneshot::Receiver<()> {
        let (done, flushed) = oneshot::channel();
        self.send(Order::Flush(done));
        flushed
    }

    /// Sends no response to later requests.
    pub(crate) fn fall_silent(&self, fault: &'static str) {
        // The first of several faults is kept.
        let _ = self.silenced_by.set(fault);
    }

    pub(crate) fn silenced_by(&self) -> Option<&'static str> {
        self.silenced_by.get().copied()
    }

    pub(crate) fn finish(&self) {
        self.send(Order::Finish);
    }

    fn send(&self, order: Order) {
        // The connection may already be closed.
        let _ = self.orders.send(order);
    }
}

/// Marks a response that is replaced by a reset of its HTTP/2 stream.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StreamReset(pub(crate) h2::Reason);

/// Serves one connection until it closes.
pub(crate) async fn converse(stream: TcpStream, number: u64, router: Router) {
    // Nagle's algorithm would delay small responses; failure is harmless.
    let _ = stream.set_nodelay(true);
    let stream = Arc::new(Mutex::new(stream));
    let script = speak_http(Socket(Arc::clone(&stream)), number, router).await;
    if let Some((script, stream)) = script.zip(Arc::into_inner(stream)) {
        let stream = stream.into_inner().unwrap_or_else(PoisonError::into_inner);
        script::play(stream, script).await;
    }
}

/// Serves HTTP until the connection closes or a script takes over.
async fn speak_http(socket: Socket, number: u64, router: Router) -> Option<Script> {
    let (orders, mut received) = mpsc::unbounded_channel();
    let silenced_by = Arc::default();
    let peer = Peer {
        number,
        orders,
        silenced_by,
    };
    let router = TowerToHyperService::new(router);
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(peer.clone());
        let response = router.call(request);
        async {
            let Ok(response) = response.await;
            match response.extensions().get() {
                Some(&StreamReset(reason)) => Err(h2::Error::from(reason)),
                None => Ok(response),
            }
        }
    });
    let mut builder = auto::Builder::new(TokioExecutor::new());
    // The server sets `Date` from its own clock.
    builder.http1().auto_date_header(false);
    builder.http2().auto_date_header(false);
    let mut http = pin!(builder.serve_connection(TokioIo::new(socket), service));
    loop {
        let order = tokio::select! {
            biased;
            order = received.recv() => order?,
            // The client sees the error; injected faults end this way, too.
            _ = http.as_mut() => return None,
        };
        match order {
            Order::Finish => http.as_mut().graceful_shutdown(),
            Order::Flush(done) => {
                if flush(http.as_mut()).await {
                    return None;
                }
                // The body may already be dropped.
                let _ = done.send(());
            }
            Order::Play(script) => {
                flush(http.as_mut()).await;
                return Some(script);
            }
        }
    }
}

/// Polls a connection once, so that it flushes its buffer; returns whether it has ended.
async fn flush(mut connection: Pin<&mut impl Future>) -> bool {
    poll_fn(|cx| Poll::Ready(connection.as_mut().poll(cx).is_ready())).await
}

/// A socket that is lent to the HTTP server and can be taken back.
#[derive(Debug)]
struct Socket(Arc<Mutex<TcpStream>>);

impl Socket {
    fn with<T>(&self, act: impl FnOnce(Pin<&mut TcpStream>) -> T) -> T {
        act(Pin::new(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner)))
    }
}

impl AsyncRead for Socket {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.with(|stream| stream.poll_read(cx, buffer))
    }
}

impl AsyncWrite for Socket {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.with(|stream| stream.poll_write(cx, bytes))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.with(|stream| stream.poll_write_vectored(cx, slices))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.with(|stream| stream.poll_flush(cx))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.with(|stream| stream.poll_shutdown(cx))
    }
}
