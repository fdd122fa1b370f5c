//! Answers all unread chats.
#![allow(clippy::print_stdout, reason = "it is its output")]

#[tokio::main(flavor = "current_thread")]
async fn main() -> ofauth::Result<()> {
    let creator = ofauth::Client::from_env()?.connection_from_env()?;
    let text = "Thank you. You will have an answer tomorrow.";
    let answered = ofauth_testing_example::answer_unread(&creator, text).await?;
    println!("answered {answered} chats");
    Ok(())
}
