//! Chats whose unread messages all came by events.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use ofauth_mock::{BUSY_CHAT, EMPTY_CHAT, GALLERY_CHAT, LONG_CHAT};
use ofauth_sync::{Report, Syncer, Time};

use crate::follow::{message, whole};
use crate::incremental::Outage;
use crate::support::{World, all};

/// A chat with few messages, and others.
const CHAT: i64 = GALLERY_CHAT + 9;
const OTHER: i64 = GALLERY_CHAT + 20;

const SECOND: i64 = 1_000_000;
const DAY: i64 = 24 * 3600 * SECOND;
const WEEK: Duration = Duration::from_secs(7 * 24 * 3600);

/// A copy with a clock of its own that has all.
struct Copy {
    world: World,
    sync: Syncer,
    clock: Arc<AtomicI64>,
    sent: usize,
}

impl Copy {
    async fn new() -> Self {
        Self::with(WEEK).await
    }

    async fn with(confirm_after: Duration) -> Self {
        let world = World::new().await;
        for chat in [BUSY_CHAT, LONG_CHAT] {
            world.server.keep_latest(chat, 5);
        }
        let clock = Arc::new(AtomicI64::new(0));
        let sync = Self::sync(&world, &clock, confirm_after);
        let copy = Self {
            world,
            sync,
            clock,
            sent: 0,
        };
        copy.sweep().await;
        copy
    }

    fn sync(world: &World, clock: &Arc<AtomicI64>, confirm_after: Duration) -> Syncer {
        let clock = Arc::clone(clock);
        let sync = world.sync().only(["messages"]).since(Time(0));
        let sync = sync.clock(move || Time(clock.fetch_add(SECOND, Ordering::Relaxed)));
        sync.confirm_after(confirm_after).build().expect("valid")
    }

    async fn sweep(&self) -> Report {
        let report = self.sync.run().await.expect("it runs");
        assert!(report.failures.is_empty(), "{:?}", report.failures);
        report
    }

    /// Requests of the next sweep: for the list of chats, and for messages.
    async fn requests(&self) -> (u64, u64) {
        let report = self.sweep().await;
        let of = |stream: &str| report.streams.get(stream).map_or(0, |counted| counted.requests);
        (of("chats"), of("messages"))
    }

    /// New messages of the other user in a chat, oldest first.
    fn receive(&self, chat: i64, count: usize) -> Vec<i64> {
        self.world.server.receive(chat, count);
        let mut new = self.world.server.message_ids(chat).expect("a chat");
        new.truncate(count);
        new.reverse();
        new
    }

    /// The events of these messages come and are applied.
    async fn tell(&mut self, chat: i64, ids: &[i64]) {
        for id in ids {
            self.sent += 1;
            let event = message(
                &self.world,
                &format!("msg_{}", self.sent),
                &whole(chat, *id, "from the event"),
            );
            self.sync.receive(&event).await.expect("it is stored");
        }
        let before = self.world.server.request_count();
        self.sync.apply_events().await.expect("it runs");
        assert_eq!(self.world.server.request_count(), before, "no request at once");
    }

    fn stored(&self, chat: i64) -> Vec<i64> {
        let query = format!(
            "SELECT message_id FROM messages WHERE chat_user_id = {chat} AND deleted_at IS NULL ORDER BY message_id DESC"
        );
        all(&self.world.database(), &query)
    }

    fn is_complete(&self, chat: i64) -> bool {
        Some(self.stored(chat)) == self.world.server.message_ids(chat)
    }
}

#[tokio::test]
async fn a_chat_whose_unread_messages_all_came_by_events_is_not_requested() {
    let mut copy = Copy::new().await;
    let first = copy.receive(CHAT, 3);
    let other = copy.receive(OTHER, 1);
    // Late, doubled, and in another order.
    copy.tell(CHAT, &[first[2], first[0], first[0]]).await;
    copy.tell(OTHER, &other).await;
    copy.tell(CHAT, &[first[1]]).await;
    assert_eq!(copy.requests().await, (1, 0), "only the list of chats");
    assert_eq!(copy.requests().await, (1, 0), "nothing has changed");
    let more = copy.receive(CHAT, 12);
    copy.tell(CHAT, &more).await;
    assert_eq!(copy.requests().await, (1, 0), "those before are still unread");
    assert!(copy.is_complete(CHAT) && copy.is_complete(OTHER));
}

#[tokio::test]
async fn a_chat_is_requested_if_an_event_of_it_is_lost() {
    // In the middle, and the first.
    for lost in [1, 0] {
        let mut copy = Copy::new().await;
        let mut ids = copy.receive(CHAT, 3);
        let other = copy.receive(OTHER, 2);
        let lost = ids.remove(lost);
        copy.tell(CHAT, &ids).await;
        copy.tell(OTHER, &other).await;
        assert!(!copy.stored(CHAT).contains(&lost));
        assert_eq!(copy.requests().await, (1, 1), "{lost}");
        assert!(copy.is_complete(CHAT), "{lost}");
        // What the request has shown is the start of the next comparison.
        let more = copy.receive(CHAT, 2);
        copy.tell(CHAT, &more).await;
        assert_eq!(copy.requests().await, (1, 0));
        // The known item of the other chat is that of the first sweep, so its next request shows all since.
        let mut more = copy.receive(OTHER, 12);
        more.remove(0);
        copy.tell(OTHER, &more).await;
        assert_eq!(copy.requests().await, (1, 2), "two pages down to it");
        assert!(copy.is_complete(CHAT) && copy.is_complete(OTHER));
    }
}

#[tokio::test]
async fn the_last_message_of_a_chat_comes_with_the_list_of_chats() {
    let mut copy = Copy::new().await;
    let ids = copy.receive(CHAT, 3);
    copy.tell(CHAT, &ids[..2]).await;
    let other = copy.receive(OTHER, 1);
    let report = copy.sweep().await;
    let counted = |stream: &str| {
        let of = report.streams.get(stream);
        of.map(|of| (of.requests, of.items))
    };
    assert_eq!(counted("messages"), Some((0, 2)), "no event of these two came");
    assert!(copy.is_complete(CHAT) && copy.is_complete(OTHER));
    // A late event of it changes nothing, and what follows is compared with it.
    copy.tell(OTHER, &other).await;
    let more = copy.receive(OTHER, 2);
    copy.tell(OTHER, &more).await;
    assert_eq!(copy.requests().await, (1, 0));
    assert!(copy.is_complete(OTHER));
    // It is the message that a request would have shown.
    let row = |id: i64| {
        let of_message = format!("FROM messages WHERE message_id = {id}");
        let message =
            format!("SELECT json_array(from_user_id, text, media_count, created_at, json_valid(raw)) {of_message}");
        let media = format!("SELECT json_array(media_id, position, type) FROM message_media WHERE message_id = {id}");
        [message, media].map(|query| all::<String>(&copy.world.database(), &query))
    };
    let listed = row(ids[2]);
    copy.receive(CHAT, 1);
    copy.world.server.mark_read(CHAT);
    assert_eq!(copy.requests().await, (1, 1));
    assert_eq!(row(ids[2]), listed);
    // One more is missing.
    copy.receive(OTHER, 2);
    assert_eq!(copy.requests().await, (1, 1));
    assert!(copy.is_complete(OTHER));
}

#[tokio::test]
async fn a_chat_is_requested_down_to_what_is_missing() {
    for (lost, pages) in [(30, 0), (29, 1), (15, 2), (5, 3)] {
        let mut copy = Copy::new().await;
        let ids = copy.receive(CHAT, 25);
        copy.tell(CHAT, &ids).await;
        assert_eq!(copy.requests().await, (1, 0));
        let mut ids = copy.receive(CHAT, 30);
        ids.remove(lost - 1);
        copy.tell(CHAT, &ids).await;
        assert_eq!(copy.requests().await, (1, pages), "number {lost} of 30 is lost");
        assert!(copy.is_complete(CHAT));
        assert_eq!(copy.requests().await, (1, 0));
        // Where none is unread, all since the first sweep are requested.
        let more = copy.receive(CHAT, 1);
        copy.tell(CHAT, &more).await;
        copy.world.server.mark_read(CHAT);
        assert_eq!(copy.requests().await, (1, 6));
        let more = copy.receive(CHAT, 12);
        copy.tell(CHAT, &more[..11]).await;
        copy.world.server.mark_read(CHAT);
        assert_eq!(copy.requests().await, (1, 2), "and no more");
        assert!(copy.is_complete(CHAT));
    }
}

#[tokio::test]
async fn a_request_that_was_cut_off_is_continued_without_a_comparison() {
    let mut copy = Copy::new().await;
    let ids = copy.receive(CHAT, 25);
    copy.tell(CHAT, &[&ids[..10], &ids[11..]].concat()).await;
    // The second page fails.
    let Copy {
        world,
        sync,
        clock,
        sent,
    } = copy;
    drop(sync);
    let outage = Outage(Arc::clone(&world.server), "messages", "listChatMessages");
    let once = ofauth::CallOptions::new().max_retries(0);
    let now = Time(clock.load(Ordering::Relaxed));
    let cut_off = world.sync().only(["messages"]).since(Time(0)).clock(move || now);
    let cut_off = cut_off.options(once).observer(Arc::new(outage)).build().expect("valid");
    let report = cut_off.run().await.expect("it runs");
    drop(cut_off);
    world.server.clear_faults();
    assert_eq!(report.failures.len(), 1);
    let sync = Copy::sync(&world, &clock, WEEK);
    let mut copy = Copy {
        world,
        sync,
        clock,
        sent,
    };
    assert!(!copy.is_complete(CHAT));
    let more = copy.receive(CHAT, 1);
    copy.tell(CHAT, &more).await;
    assert_eq!(copy.requests().await, (1, 3), "the gap, and the top");
    assert!(copy.is_complete(CHAT));
}

#[tokio::test]
async fn a_chat_is_requested_if_it_was_read_or_answered() {
    let mut copy = Copy::new().await;
    let ids = copy.receive(CHAT, 2);
    copy.tell(CHAT, &ids).await;
    copy.world.server.mark_read(CHAT);
    assert_eq!(copy.requests().await, (1, 1), "none is unread");
    // Read in between: of those before the mark, some may be missing.
    let lost = copy.receive(CHAT, 1);
    copy.world.server.mark_read(CHAT);
    let ids = copy.receive(CHAT, 1);
    copy.tell(CHAT, &ids).await;
    assert!(!copy.stored(CHAT).contains(&lost[0]));
    assert_eq!(copy.requests().await, (1, 1), "the mark is above what is known");
    assert!(copy.is_complete(CHAT));
    // Answered, and a message after it.
    let before = copy.receive(CHAT, 1);
    copy.tell(CHAT, &before).await;
    answer(&copy.world, CHAT).await;
    let after = copy.receive(CHAT, 1);
    copy.tell(CHAT, &after).await;
    assert_eq!(copy.requests().await, (1, 1), "an answer");
    assert!(copy.is_complete(CHAT));
}

/// A message of the account, without an event.
async fn answer(world: &World, chat: i64) {
    let client = world.client();
    let connection = client.connection(world.server.connection_id()).expect("a connection");
    let sent = connection.chat(chat).send_message("Thank you").send().await;
    sent.expect("it is sent");
}

#[tokio::test]
async fn deleted_messages_do_not_hide_lost_ones_for_longer_than_a_week() {
    let mut copy = Copy::new().await;
    let ids = copy.receive(CHAT, 3);
    copy.tell(CHAT, &ids).await;
    // One more than the server has.
    assert!(copy.world.server.remove(CHAT, ids[1]));
    let next = copy.receive(CHAT, 1);
    copy.tell(CHAT, &next).await;
    assert_eq!(copy.requests().await, (1, 1), "a message is gone");
    assert!(copy.is_complete(CHAT));
    // An event that comes too late for its message to be there.
    let ids = copy.receive(CHAT, 2);
    assert!(copy.world.server.remove(CHAT, ids[0]));
    copy.tell(CHAT, &ids).await;
    assert_eq!(copy.requests().await, (1, 1), "a message that was never there");
    assert!(copy.is_complete(CHAT));

    // As many were lost as were deleted, but among them the last.
    let ids = copy.receive(CHAT, 3);
    assert!(copy.world.server.remove(CHAT, ids[0]));
    copy.tell(CHAT, &ids[..2]).await;
    assert_eq!(copy.requests().await, (1, 1), "the last message is one too many");
    assert!(copy.is_complete(CHAT));

    // As many were lost as were deleted: no number shows it.
    let ids = copy.receive(CHAT, 3);
    assert!(copy.world.server.remove(CHAT, ids[0]));
    copy.tell(CHAT, &[ids[0], ids[2]]).await;
    let checked = copy.clock.load(Ordering::Relaxed);
    assert_eq!(copy.requests().await, (1, 0));
    assert!(!copy.is_complete(CHAT));
    copy.clock.store(checked + 6 * DAY, Ordering::Relaxed);
    assert_eq!(copy.requests().await, (1, 0));
    copy.clock.store(checked + 7 * DAY, Ordering::Relaxed);
    assert_eq!(copy.requests().await, (1, 1), "it has not moved, but a week is over");
    assert!(copy.is_complete(CHAT));
    copy.clock.fetch_add(14 * DAY, Ordering::Relaxed);
    assert_eq!(copy.requests().await, (1, 0), "that was confirmed");
}

#[tokio::test]
async fn a_program_may_confirm_each_time() {
    let mut copy = Copy::with(Duration::ZERO).await;
    let ids = copy.receive(CHAT, 2);
    copy.tell(CHAT, &ids).await;
    assert_eq!(copy.requests().await, (1, 1));
    assert_eq!(copy.requests().await, (1, 0));
}

#[tokio::test]
async fn an_event_that_names_only_its_chat_keeps_it_wanted() {
    let mut copy = Copy::new().await;
    let ids = copy.receive(CHAT, 2);
    let hint = message(&copy.world, "msg_hint", &serde_json::json!({"fromUser": {"id": CHAT}}));
    copy.sync.receive(&hint).await.expect("it is stored");
    copy.world.server.stop().await.expect("it stops");
    // The request fails, and then the events of all messages come.
    copy.sync.apply_events().await.expect("the database works");
    copy.world.server.restart().await.expect("it starts");
    copy.tell(CHAT, &ids).await;
    assert_eq!(copy.requests().await, (1, 1));
    assert!(copy.is_complete(CHAT));
}

#[tokio::test]
async fn a_new_process_compares_what_events_brought_before_it_was_killed() {
    let mut copy = Copy::new().await;
    let ids = copy.receive(CHAT, 3);
    copy.tell(CHAT, &ids[1..]).await;
    let other = copy.receive(OTHER, 2);
    copy.tell(OTHER, &other).await;
    let Copy { world, sync, clock, .. } = copy;
    drop(sync);
    let sync = Copy::sync(&world, &clock, WEEK);
    let copy = Copy {
        world,
        sync,
        clock,
        sent: 0,
    };
    assert_eq!(copy.requests().await, (1, 1), "the first message is missing");
    assert!(copy.is_complete(CHAT) && copy.is_complete(OTHER));
}

#[tokio::test]
async fn a_chat_that_no_run_has_read_is_requested() {
    let copy = Copy::new().await;
    let ids = copy.receive(EMPTY_CHAT, 1);
    let event = message(&copy.world, "msg_first", &whole(EMPTY_CHAT, ids[0], "from the event"));
    copy.sync.receive(&event).await.expect("it is stored");
    let report = copy.sync.apply_events().await.expect("it runs").expect("it is read");
    assert_eq!(report.streams["messages"].requests, 1, "{report:?}");
    assert!(copy.is_complete(EMPTY_CHAT));
}
