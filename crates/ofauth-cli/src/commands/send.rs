//! `ofauth send`

use ofauth::operations::SEND_CHAT_MESSAGE;
use ofauth::types::Message;
use serde_json::{Map, Value, json};

use super::context::Context;
use super::{dry_run, response, standard_input};
use crate::args::Send;
use crate::consent;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{print, write_one};
use crate::session::Session;
use crate::text::printable;

pub(super) async fn send(mut args: Send, context: &Context) -> Result<(), Failure> {
    let style = args.form.style_if(args.output, &context.zone)?;
    let session = Session::open(&context.global, &SEND_CHAT_MESSAGE).await?;
    if args.text.as_deref() == Some("-") {
        args.text = Some(text(standard_input::read(context).await?)?);
    }
    let request = session
        .call(&SEND_CHAT_MESSAGE)
        .parameter("userId", &args.user_id)
        .body(Value::Object(body(&args)));
    // Validated before the confirmation.
    request.check()?;
    if args.consent.dry_run {
        return dry_run::print(&session, context, |options| request.options(options).send()).await;
    }
    consent::ask(question(&args), args.consent, &context.signals).await?;
    let look = format!(
        "`ofauth messages list {} --limit 3` shows the latest messages",
        args.user_id
    );
    let sent = response::write(request.send(), context)
        .await
        .map_err(|failure| failure.hint_if_unknown(&look))?;
    match style {
        Some(style) => write_one::<Message>(&sent, &style),
        None => {
            let sent: Message = sent.decode().map_err(Failure::of_write)?;
            print(format!("{}\n", sent.id))
        }
    }
}

fn text(bytes: Vec<u8>) -> Result<String, Failure> {
    let text = String::from_utf8(bytes).map_err(|_| Failure::new(Exit::Usage, "stdin is not UTF-8, expected text"))?;
    Ok(text.trim_end().to_owned())
}

fn body(args: &Send) -> Map<String, Value> {
    let given = [
        ("text", args.text.as_ref().map(|text| json!(text))),
        ("mediaItems", (!args.media.is_empty()).then(|| json!(args.media))),
        // Not representable in JSON; validation reports it.
        (
            "price",
            args.price.map(|price| {
                serde_json::Number::from_f64(price).map_or_else(|| json!(price.to_string()), Value::Number)
            }),
        ),
        ("previewMediaCount", args.previews.map(|count| json!(count))),
        ("isLockedText", args.lock_text.then_some(Value::Bool(true))),
        ("isMarkdown", args.plain.then_some(Value::Bool(false))),
        ("replyToMessageId", args.reply_to.as_ref().map(|id| json!(id))),
    ];
    let given = given.into_iter();
    given
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect()
}

fn question(args: &Send) -> String {
    let mut question = format!("Send a message to {}", printable(&args.user_id));
    if !args.media.is_empty() {
        question += &format!(" with {} media", args.media.len());
    }
    if let Some(price) = args.price.filter(|price| *price != 0.0) {
        question += &format!(" for ${price:.2}");
    }
    question + "?"
}
