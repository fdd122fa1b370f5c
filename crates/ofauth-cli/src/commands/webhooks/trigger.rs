//! `ofauth webhooks trigger`

use std::io::{self, Write};

use ofauth_mock::{Envelope, Outcome, SendError, Sent, WebhookSender, sample_event};
use ofauth_webhooks::{Payload, Scheme};

use crate::args::webhooks::{EnvelopeForm, SignatureScheme, Trigger};
use crate::commands::context::Context;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::text::printable;

/// The word for one event of each type.
const ALL: &str = "all";

pub(crate) async fn run(args: &Trigger, context: &Context) -> Result<(), Failure> {
    let sender = WebhookSender::new(&args.url, super::secret(&context.global)?)
        .map_err(|error| refused(&error))?
        .scheme(scheme(args.scheme))
        .envelope(envelope(args.envelope))
        .attempts(args.attempts);
    if args.event != ALL {
        return send(&sender, &args.event, args, context).await;
    }
    let given = [("--data", args.data.is_some()), ("--id", args.id.is_some())];
    if let Some((option, _)) = given.into_iter().find(|(_, given)| *given) {
        return Err(Failure::new(
            Exit::Usage,
            format!("{option} is for one event, expected its type instead of `all`"),
        ));
    }
    // All are sent, also after one has failed.
    let mut outcome = Ok(());
    for event in Payload::KNOWN {
        let sent = send(&sender, event, args, context).await;
        outcome = outcome.and(sent);
    }
    outcome
}

/// Sends one event, and prints its attempts.
async fn send(sender: &WebhookSender, event: &str, args: &Trigger, context: &Context) -> Result<(), Failure> {
    let data = match &args.data {
        Some(data) => data.clone(),
        None => sample_event(event).ok_or_else(|| unknown(event))?,
    };
    let id = args
        .id
        .clone()
        .unwrap_or_else(|| format!("msg_{:016x}", fastrand::u64(..)));
    let sent = tokio::select! {
        sent = sender.send_as(&id, event, &data) => sent.map_err(|error| refused(&error))?,
        stop = context.signals.raised() => return Err(Failure::stopped(stop, "")),
    };
    show(event, &sent).map_err(|error| Failure::output(&error))?;
    match sent.attempts.last().map(|attempt| &attempt.outcome) {
        Some(outcome) if outcome.is_success() => Ok(()),
        Some(Outcome::Status(status)) => {
            let message = format!("{event} was not delivered: the status of the last response was {status}");
            let exit = if *status == 401 {
                Exit::Unauthorised
            } else {
                Exit::Failure
            };
            Err(Failure::new(exit, printable(&message)))
        }
        _ => {
            let message = format!("{event} was not delivered: no response");
            Err(Failure::new(Exit::Unavailable, printable(&message)))
        }
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
