//! `ofauth webhooks send`

use std::io::{self, Write};

use ofauth_mock::{Envelope, Outcome, SendError, Sent, WebhookSender, sample_event};
use ofauth_webhooks::{Payload, Scheme};

use crate::args::webhooks::{EnvelopeForm, Send, SignatureScheme};
use crate::commands::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::text::printable;

pub(crate) async fn run(args: &Send, context: &Context) -> Result<(), Failure> {
    let data = match &args.data {
        Some(data) => data.clone(),
        None => sample_event(&args.event).ok_or_else(|| unknown(&args.event))?,
    };
    let sender = WebhookSender::new(&args.url, super::secret(&context.global)?)
        .map_err(|error| refused(&error))?
        .scheme(scheme(args.scheme))
        .envelope(envelope(args.envelope))
        .attempts(args.attempts);
    let id = args
        .id
        .clone()
        .unwrap_or_else(|| format!("msg_{:016x}", fastrand::u64(..)));
    let sent = tokio::select! {
        sent = sender.send_as(&id, &args.event, &data) => sent.map_err(|error| refused(&error))?,
        stop = context.signals.raised() => return Err(Failure::stopped(stop, "")),
    };
    show(&args.event, &sent).map_err(|error| Failure::output(&error))?;
    match sent.attempts.last().map(|attempt| &attempt.outcome) {
        Some(outcome) if outcome.is_success() => Ok(()),
        Some(Outcome::Status(status)) => {
            let message = format!("the event was not delivered: the status of the last response was {status}");
            let exit = if *status == 401 {
                Exit::Unauthorised
            } else {
                Exit::Failure
            };
            Err(Failure::new(exit, message))
        }
        _ => Err(Failure::new(
            Exit::Unavailable,
            "the event was not delivered: no response",
        )),
    }
}

fn show(event_type: &str, sent: &Sent) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    for attempt in &sent.attempts {
        let outcome = printable(&attempt.outcome.to_string());
        writeln!(stdout, "{}  {}  {outcome}", printable(event_type), sent.id)?;
    }
    stdout.flush()
}

fn scheme(scheme: SignatureScheme) -> Scheme {
    match scheme {
        SignatureScheme::Svix => Scheme::Svix,
        SignatureScheme::Webhook => Scheme::StandardWebhooks,
        SignatureScheme::Ofauth => Scheme::OfauthHex,
        SignatureScheme::OfauthBase64 => Scheme::OfauthBase64,
    }
}

fn envelope(form: EnvelopeForm) -> Envelope {
    match form {
        EnvelopeForm::Documented => Envelope::Documented,
        EnvelopeForm::Sdk => Envelope::Sdk,
    }
}

fn unknown(event: &str) -> Failure {
    let message = format!("the event `{}` is unknown and has no sample data", printable(event));
    Failure::new(Exit::Usage, message)
        .hint("give its data with --data")
        .hint(format!("known events: {}", Payload::KNOWN.join(", ")))
}

fn refused(error: &SendError) -> Failure {
    Failure::new(Exit::Usage, error.to_string())
}
