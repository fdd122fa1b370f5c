//! Uploads a file, shows the progress, and sends it to a user.
//!
//! ```sh
//! cargo run --example upload -- 4101 holiday.mp4
//! ```

#![allow(clippy::print_stdout, reason = "it shows what it does")]

use std::io::Write;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(user), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("expected: USER_ID FILE".into());
    };
    let client = ofauth::Client::from_env()?;
    let creator = client.connection(std::env::var("OFAUTH_CONNECTION_ID")?)?;

    let size = std::fs::metadata(&path)?.len();
    let upload = creator.uploads().file(&path).on_progress(move |progress| {
        print!("\r{} of {size} bytes", progress.sent);
        // The next line shows the same.
        let _ = std::io::stdout().flush();
    });
    let uploaded = upload.send().await?;
    println!();

    let message = creator
        .chat(user)
        .send_message("As promised.")
        .media_items([uploaded.media_ref()]);
    println!("sent message {}", message.send().await?.id);
    Ok(())
}
