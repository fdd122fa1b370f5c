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

/// What a request can tell the connection that it came over.
#[derive(Debug)]
enum Order {
    /// Play this, and speak no more HTTP.
    Play(Script),
    /// Say when everything answered so far has gone out.
    Flush(oneshot::Sender<()>),
    /// Answer what has been asked, and take nothing more.
    Finish,
}

/// The connection as its requests see it; each of them carries it.
#[derive(Clone, Debug)]
pub(crate) struct Peer {
    /// Counted from one, in the order in which connections were accepted.
    pub(crate) number: u64,
    orders: mpsc::UnboundedSender<Order>,
    /// The fault since which it answers nothing.
    silenced_by: Arc<OnceLock<&'static str>>,
}

impl Peer {
    pub(crate) fn play(&self, script: Script) {
        self.send(Order::Play(script));
    }

    /// Completes when everything answered so far has gone out.
    pub(crate) fn flush(&self) -> oneshot::Receiver<()> {
        let (done, flushed) = oneshot::channel();
        self.send(Order::Flush(done));
        flushed
    }

    /// Lets every request that comes from now on go unanswered.
    pub(crate) fn fall_silent(&self, fault: &'static str) {
        // It does not matter which of two faults it was.
        let _ = self.silenced_by.set(fault);
    }

    pub(crate) fn silenced_by(&self) -> Option<&'static str> {
        self.silenced_by.get().copied()
    }

    pub(crate) fn finish(&self) {
        self.send(Order::Finish);
    }

    fn send(&self, order: Order) {
        // Where the connection is gone there is nobody left to hear of it.
        let _ = self.orders.send(order);
    }
}

/// Marks an answer in place of which its HTTP/2 stream is reset.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StreamReset(pub(crate) h2::Reason);

/// Serves one connection to its end.
pub(crate) async fn converse(stream: TcpStream, number: u64, router: Router) {
    // Without it small answers wait for acknowledgements; with an error they merely do that.
    let _ = stream.set_nodelay(true);
    let stream = Arc::new(Mutex::new(stream));
    let script = speak_http(Socket(Arc::clone(&stream)), number, router).await;
    if let Some((script, stream)) = script.zip(Arc::into_inner(stream)) {
        let stream = stream.into_inner().unwrap_or_else(PoisonError::into_inner);
        script::play(stream, script).await;
    }
}

/// Speaks HTTP until the connection ends or a script is to be played.
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
        let answer = router.call(request);
        async {
            let Ok(answer) = answer.await;
            match answer.extensions().get() {
                Some(&StreamReset(reason)) => Err(h2::Error::from(reason)),
                None => Ok(answer),
            }
        }
    });
    let mut builder = auto::Builder::new(TokioExecutor::new());
    // Answers carry the date of the server's own clock.
    builder.http1().auto_date_header(false);
    builder.http2().auto_date_header(false);
    let mut http = pin!(builder.serve_connection(TokioIo::new(socket), service));
    loop {
        let order = tokio::select! {
            biased;
            order = received.recv() => order?,
            // An error here is the client's to see; injected faults end this way, too.
            _ = http.as_mut() => return None,
        };
        match order {
            Order::Finish => http.as_mut().graceful_shutdown(),
            Order::Flush(done) => {
                if flush(http.as_mut()).await {
                    return None;
                }
                // Where the body is gone there is nobody left to hear of it.
                let _ = done.send(());
            }
            Order::Play(script) => {
                flush(http.as_mut()).await;
                return Some(script);
            }
        }
    }
}

/// Polls a connection, which lets it write what it holds; answers whether that was the end of it.
async fn flush(mut connection: Pin<&mut impl Future>) -> bool {
    poll_fn(|cx| Poll::Ready(connection.as_mut().poll(cx).is_ready())).await
}

/// A socket that is lent to HTTP, and can be had back.
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
