//! One request and its response.

use std::pin::{Pin, pin};
use std::sync::Arc;

use bytes::Bytes;
use futures_util::future::{Either, select};

use super::Call;
use crate::Error;
use crate::body::Body;
use crate::connect::ConnectLimit;
use crate::content::Reading;
use crate::content_coding::{self, Failure};
use crate::pool::Exchange;
use crate::rate_limit::{Feedback, Outcome, RateLimitHeaders};
use crate::response::{Received, ResponseMeta};
use crate::telemetry;
use crate::time_limit::within;

impl Call {
    /// Sends the request and reads the response to its end.
    pub(super) async fn attempt(
        &self,
        mut request: Box<reqwest::Request>,
        exchange: &mut Exchange<'_>,
    ) -> Result<Received, Error> {
        let Some(content) = &self.content else {
            return self.exchange(request, exchange, None).await;
        };
        let (body, attempt) = content.open();
        *request.body_mut() = Some(body);
        let received = self.exchange(request, exchange, Some(&attempt.0)).await;
        if let Some(fault) = attempt.0.fault() {
            return Err(Error::unreadable(Some(self.operation), fault));
        }
        let received = received?;
        let crc32 = attempt.0.settle();
        content.arrived(crc32.ok_or_else(|| Error::cut_short(self.operation, attempt.0.taken()))?);
        Ok(received)
    }

    async fn exchange(
        &self,
        request: Box<reqwest::Request>,
        exchange: &mut Exchange<'_>,
        reading: Option<&Reading>,
    ) -> Result<Received, Error> {
        let connect = ConnectLimit {
            limit: self.options.limits().connect_limit(),
            timer: Arc::clone(&self.core().timer),
        };
        let mut response = {
            let execute = pin!(connect.apply(exchange.http().execute(*request)));
            let answer = match reading {
                Some(reading) => self.unless_stalled(reading, execute).await?,
                None => execute.await,
            };
            answer.map_err(|error| Error::transport(self.operation, error))?
        };
        exchange.answered();
        telemetry::responded(&response);
        let mut received = Box::new(ResponseMeta {
            status: response.status(),
            headers: std::mem::take(response.headers_mut()),
            body: Bytes::new(),
            attempts: 0,
            received: self.core().timer.wall_clock(),
            version: Some(response.version()),
            rate_limit: self.core().api.rate_limit_headers(),
        });
        #[cfg(feature = "streams")]
        if let Some(left) = self.left.as_ref().filter(|_| received.status.is_success()) {
            left.put(response);
            return Ok(received);
        }
        if let Err(interruption) = self.read(&mut received, &mut response).await {
            return Err(match interruption {
                Interruption::TooLarge => Error::too_large(self.operation, received, self.core().max_response_bytes),
                Interruption::Silent => Error::silent(self.operation, received, self.options.limits().read_limit()),
                Interruption::Broken(error) => Error::broken_body(self.operation, received, error),
            });
        }
        self.decompress(&mut received)?;
        if received.status.is_success() {
            return Ok(received);
        }
        Err(Error::status_error(self.operation, received, &self.reading()))
    }

    /// Waits for the response as long as the network accepts the body.
    async fn unless_stalled<T>(
        &self,
        reading: &Reading,
        execute: Pin<&mut impl Future<Output = T>>,
    ) -> Result<T, Error> {
        let limit = self.options.limits().read_limit();
        let stalled = pin!(reading.stalled(&*self.core().timer, limit));
        match select(execute, stalled).await {
            Either::Left((answer, _)) => Ok(answer),
            Either::Right(_) => Err(Error::stalled(self.operation, reading.taken(), limit)),
        }
    }

    /// Reads the body; what was received before an interruption is kept.
    async fn read(&self, received: &mut ResponseMeta, response: &mut reqwest::Response) -> Result<(), Interruption> {
        let limit = self.core().max_response_bytes;
        // The length is read before the headers are moved.
        let announced = received
            .headers
            .get(http::header::CONTENT_LENGTH)
            .and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
        // The response to HEAD has a `Content-Length` and no body.
        if self.operation.method != "HEAD" && announced.is_some_and(|length| length > limit) {
            return Err(Interruption::TooLarge);
        }
        let mut body = Body::new(announced);
        let interrupted = loop {
            let chunk = within(
                &*self.core().timer,
                self.options.limits().read_limit(),
                pin!(response.chunk()),
            )
            .await;
            match chunk {
                Ok(Ok(Some(chunk))) if chunk.len() > limit - body.len() => break Err(Interruption::TooLarge),
                Ok(Ok(Some(chunk))) => body.push(chunk),
                Ok(Ok(None)) => break Ok(()),
                Ok(Err(error)) => break Err(Interruption::Broken(error)),
                Err(_) => break Err(Interruption::Silent),
            }
        };
        received.body = body.into_bytes();
        interrupted
    }

    /// Decodes the content coding. A response with an error status stays that error, even if its body cannot be
    /// decoded.
    fn decompress(&self, received: &mut Received) -> Result<(), Error> {
        let limit = self.core().max_response_bytes;
        match content_coding::decode(&received.headers, &received.body, limit) {
            Ok(None) => Ok(()),
            Ok(Some(body)) => {
                received.body = body;
                Ok(())
            }
            Err(_) if !received.status.is_success() => Ok(()),
            Err(Failure::TooLarge) => Err(Error::too_large(self.operation, received.clone(), limit)),
            Err(failure) => Err(Error::undecompressed(self.operation, received.clone(), &failure)),
        }
    }
}

/// Why a body was not read to its end.
enum Interruption {
    TooLarge,
    Silent,
    Broken(reqwest::Error),
}

/// What a limiter learns from an attempt.
pub(super) fn outcome(attempt: &Result<Received, Error>, names: &RateLimitHeaders) -> Outcome {
    let answer = |status, headers, at| Outcome::Responded(Feedback::read_by(names, status, headers, at));
    match attempt {
        Ok(received) => answer(received.status, &received.headers, received.received),
        Err(error) => match (error.status(), error.headers(), error.answered_at()) {
            (Some(status), Some(headers), Some(at)) => answer(status, headers, at),
            _ if error.may_have_been_sent() => Outcome::Unknown,
            _ => Outcome::NotSent,
        },
    }
}
