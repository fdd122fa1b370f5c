//! Types and futures cross threads.

use std::future::Future;

use ofauth::paging::{Cursor, Items, Pages};
use ofauth::requests::ListChatMessages;
use ofauth::resources::Chat;
use ofauth::types::Message;
use ofauth::{Client, ClientBuilder, Connection, Error, RateLimit, Response};
use ofauth_mock::{BUSY_CHAT, MockServer};

#[test]
fn types_are_shared_and_sent() {
    fn shared<T: Send + Sync + 'static>() {}
    fn sent<T: Send + Unpin + 'static>() {}
    shared::<(Client, ClientBuilder, Connection, Chat, ListChatMessages)>();
    shared::<(Error, Response<Message>, RateLimit, Cursor)>();
    sent::<Items<ListChatMessages>>();
    sent::<Pages<ListChatMessages>>();
}

#[tokio::test(flavor = "multi_thread")]
async fn futures_are_sent() {
    fn sent<T>(future: impl Future<Output = T> + Send + 'static) -> impl Future<Output = T> + Send + 'static {
        future
    }
    let server = MockServer::start().await.unwrap();
    let client = consumer::client(server.api_key(), server.base_url()).unwrap();
    let creator = client.connection(server.connection_id()).unwrap();
    let page = tokio::spawn(sent(creator.chat(BUSY_CHAT).messages().limit(2).send()));
    let raw = tokio::spawn(sent(creator.chat(BUSY_CHAT).messages().limit(2).send_raw()));
    let stream = tokio::spawn(sent(async move {
        let mut messages = creator.chat(BUSY_CHAT).messages().stream();
        messages.try_next().await.map(|message| (message, messages.has_more()))
    }));
    let page = page.await.unwrap().unwrap();
    assert_eq!(page.meta().raw_body(), &*raw.await.unwrap().unwrap());
    assert_eq!(stream.await.unwrap().unwrap().0.as_ref(), page.list.first());
}
