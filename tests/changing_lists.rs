//! Lists by offset and by cursor that change while they are read, compared with a plain list.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use ofauth::Connection;
use ofauth::dynamic::{Json, Request};
use ofauth::operations::{LIST_CHATS, LIST_NOTIFICATIONS, LIST_STORED_MEDIA, LIST_TRANSACTIONS, LIST_VAULT_LISTS};
use ofauth::paging::{Cursor, Items, Pages};
use ofauth_mock::{MockList, MockServer};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::support::{connect, mock};

/// What happens between the beginning and the end of a reading.
#[derive(Clone, Debug)]
enum Step {
    /// New items come, at an index of the list or at its front.
    Insert(Option<Index>, usize),
    /// Items in a row go.
    Remove(Index, usize),
    /// An item changes.
    Edit(Index),
    /// An item with the id of another comes right behind it.
    Double(Index),
    Read(usize),
    /// The cursor is saved, and reading goes on from there with another reader.
    Resume,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => (prop::option::of(any::<Index>()), 1..12_usize).prop_map(|(at, count)| Step::Insert(at, count)),
        3 => (any::<Index>(), 1..9_usize).prop_map(|(at, count)| Step::Remove(at, count)),
        2 => any::<Index>().prop_map(Step::Edit),
        1 => any::<Index>().prop_map(Step::Double),
        12 => (1..6_usize).prop_map(Step::Read),
        1 => Just(Step::Resume),
    ]
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Style {
    Offset,
    OffsetLedger,
    Marker,
    Cursor,
}

#[derive(Clone, Debug)]
struct Settings {
    style: Style,
    present: usize,
    page_size: usize,
    prefetch: bool,
    by_page: bool,
}

fn settings(style: Style) -> impl Strategy<Value = Settings> {
    let settings = (0..60_usize, 1..9_usize, any::<bool>(), any::<bool>());
    settings.prop_map(move |(present, page_size, prefetch, by_page)| Settings {
        style,
        present,
        page_size,
        prefetch,
        by_page,
    })
}

enum Reader {
    Items(Items<Request>),
    Pages(Pages<Request>),
}

impl Reader {
    /// What comes next: an item, or those of a page.
    async fn read(&mut self) -> Option<Vec<Value>> {
        let read = match self {
            Self::Items(items) => items.try_next().await.map(|item| item.map(|item| vec![item])),
            Self::Pages(pages) => pages
                .try_next()
                .await
                .map(|page| page.map(|page| page.into_inner().items)),
        };
        let items = read.expect("items or the end")?;
        Some(items.into_iter().map(Json::into_value).collect())
    }

    fn cursor(&self) -> Option<Cursor> {
        match self {
            Self::Items(items) => items.cursor(),
            Self::Pages(pages) => pages.cursor().cloned(),
        }
    }
}

/// A reading, and the list that it is held against. Each item has a serial number that the reader does not go by.
struct Reading {
    _server: MockServer,
    creator: Connection,
    list: MockList,
    settings: Settings,
    reader: Reader,
    serials: u64,
    /// Serial numbers of what was there at the beginning and still is.
    stayed: BTreeSet<u64>,
    seen: BTreeMap<u64, usize>,
    edited: BTreeSet<u64>,
    /// Ids come twice, and an item may be taken for another that has its id.
    doubled: bool,
    resumed: bool,
    ended: bool,
}

fn serial(item: &Value) -> u64 {
    item["serial"].as_u64().expect("a serial number")
}

impl Reading {
    async fn begin(settings: Settings) -> Self {
        let server = mock().await;
        let creator = connect(&server);
        let list = server.list(match settings.style {
            Style::Offset => "listVaultLists",
            Style::OffsetLedger => "listNotifications",
            Style::Marker => "listTransactions",
            Style::Cursor => "listStoredMedia",
        });
        list.set((0..settings.present as u64).map(|serial| json!({"id": serial, "serial": serial})));
        let mut reading = Self {
            reader: Reader::Items(creator.call(&LIST_VAULT_LISTS).stream()),
            creator,
            _server: server,
            serials: settings.present as u64,
            stayed: (0..settings.present as u64).collect(),
            seen: BTreeMap::new(),
            edited: BTreeSet::new(),
            doubled: false,
            resumed: false,
            ended: false,
            list,
            settings,
        };
        reading.read_from(None);
        reading
    }

    fn read_from(&mut self, cursor: Option<Cursor>) {
        let request = match self.settings.style {
            Style::Offset => self
                .creator
                .call(&LIST_VAULT_LISTS)
                .parameter("limit", self.settings.page_size),
            Style::OffsetLedger => self
                .creator
                .call(&LIST_NOTIFICATIONS)
                .parameter("limit", self.settings.page_size),
            // These take no limit: ten a page.
            Style::Marker => self.creator.call(&LIST_TRANSACTIONS),
            Style::Cursor => self.creator.call(&LIST_STORED_MEDIA),
        };
        let request = match cursor {
            Some(cursor) => request.resume(cursor),
            None => request,
        };
        self.reader = match (self.settings.by_page, self.settings.prefetch) {
            (false, false) => Reader::Items(request.stream()),
            (false, true) => Reader::Items(request.stream().prefetch()),
            (true, false) => Reader::Pages(request.pages()),
            (true, true) => Reader::Pages(request.pages().prefetch()),
        };
    }

    async fn step(&mut self, step: Step) {
        let length = self.list.items().len();
        match step {
            Step::Insert(at, count) => {
                let at = at.map_or(0, |at| at.index(length + 1));
                for _ in 0..count {
                    self.list
                        .insert(at, json!({"id": self.serials, "serial": self.serials}));
                    self.serials += 1;
                }
            }
            Step::Remove(at, count) if length > 0 => {
                for _ in 0..count {
                    if let Some(item) = self.list.remove(at.index(length)) {
                        self.stayed.remove(&serial(&item));
                    }
                }
            }
            Step::Edit(at) if length > 0 => {
                let mut item = self.list.items()[at.index(length)].clone();
                self.edited.insert(serial(&item));
                item["edits"] = json!(item["edits"].as_u64().unwrap_or(0) + 1);
                self.list.replace(at.index(length), item);
            }
            Step::Double(at) if length > 0 => {
                let at = at.index(length);
                let id = self.list.items()[at]["id"].clone();
                self.list.insert(at + 1, json!({"id": id, "serial": self.serials}));
                self.serials += 1;
                self.doubled = true;
            }
            Step::Read(count) => {
                for _ in 0..count {
                    self.read().await;
                }
            }
            Step::Resume => {
                self.resumed = true;
                self.read_from(self.reader.cursor());
            }
            Step::Remove(..) | Step::Edit(_) | Step::Double(_) => {}
        }
    }

    async fn read(&mut self) {
        let Some(items) = self.reader.read().await else {
            self.ended = true;
            return;
        };
        for item in items {
            *self.seen.entry(serial(&item)).or_default() += 1;
        }
    }

    fn hold(&self) {
        let style = self.settings.style;
        // In a list by offset whose ids are not its own, one that follows another which is deleted looks like that one.
        let may_be_lost = style == Style::Offset && self.doubled;
        let lost: Vec<_> = self
            .stayed
            .iter()
            .filter(|serial| !self.seen.contains_key(serial))
            .collect();
        assert!(may_be_lost || lost.is_empty(), "{lost:?} are lost");
        // A resumed reader knows few items, and one that is edited is new where contents count.
        let by_offset = matches!(style, Style::Offset | Style::OffsetLedger);
        let may_repeat = self.resumed || by_offset && self.doubled;
        let counts_contents = style != Style::Offset;
        let repeated: Vec<_> = self
            .seen
            .iter()
            .filter(|(serial, times)| **times > 1 && !(counts_contents && self.edited.contains(serial)))
            .collect();
        assert!(may_repeat || repeated.is_empty(), "{repeated:?} come again");
    }
}

fn cases() -> ProptestConfig {
    let usual = ProptestConfig::default();
    let asked_for = std::env::var_os("PROPTEST_CASES").is_some();
    ProptestConfig {
        cases: if asked_for { usual.cases } else { 32 },
        failure_persistence: None,
        ..usual
    }
}

fn is_true_to_the_list(settings: Settings, steps: Vec<Step>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let mut reading = Reading::begin(settings).await;
        for step in steps {
            if reading.ended {
                break;
            }
            reading.step(step).await;
        }
        // From here on nothing changes, so it must come to an end.
        for _ in 0..3000 {
            if reading.ended {
                reading.hold();
                return;
            }
            reading.read().await;
        }
        panic!("no end");
    });
}

proptest! {
    // Every failure names its input, which then belongs in a test of its own.
    #![proptest_config(cases())]

    #[test]
    fn by_offset(settings in settings(Style::Offset), steps in prop::collection::vec(step(), 0..40)) {
        is_true_to_the_list(settings, steps);
    }

    #[test]
    fn by_offset_in_a_ledger(settings in settings(Style::OffsetLedger), steps in prop::collection::vec(step(), 0..40)) {
        is_true_to_the_list(settings, steps);
    }

    #[test]
    fn by_marker(settings in settings(Style::Marker), steps in prop::collection::vec(step(), 0..40)) {
        is_true_to_the_list(settings, steps);
    }

    #[test]
    fn by_cursor(settings in settings(Style::Cursor), steps in prop::collection::vec(step(), 0..40)) {
        is_true_to_the_list(settings, steps);
    }
}

/// Ids of the vault's lists that a reader sees which takes `page` items a page, and what has become of the list before
/// every page but the first.
async fn read(present: i64, page: u32, mut change: impl FnMut(&MockList)) -> (Vec<i64>, u64) {
    let server = mock().await;
    let list = server.list("listVaultLists");
    list.set((0..present).map(|id| json!({"id": id, "type": "custom", "name": "Some"})));
    let mut pages = connect(&server).vault().lists().limit(page).pages();
    let mut ids = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        ids.extend(page.list.iter().map(|list| list.id.0));
        change(&list);
    }
    (ids, server.request_count())
}

#[tokio::test]
async fn items_that_vanish_in_front_cost_no_other() {
    let (ids, _) = read(200, 20, |list| drop(list.remove(0))).await;
    assert_eq!(ids, (0..200).collect::<Vec<_>>());
    for vanishing in [1, 5, 19, 20, 60] {
        let mut once = vanishing;
        let (ids, requests) = read(100, 20, |list| {
            for _ in 0..std::mem::take(&mut once) {
                list.remove(0);
            }
        })
        .await;
        let gone = 20..i64::max(20, vanishing);
        let expected: Vec<_> = (0..100).filter(|id| !gone.contains(id)).collect();
        assert_eq!(ids, expected, "{vanishing} vanish");
        assert!(requests < 16, "{requests} requests for {vanishing} that vanish");
    }
}

#[tokio::test]
async fn a_quiet_list_takes_as_many_requests_as_its_pages_need() {
    // The first has 20, and each after it 19 that are new.
    let (ids, requests) = read(200, 20, |_| {}).await;
    assert_eq!((ids.len(), requests), (200, 11));
    let (ids, requests) = read(20, 20, |_| {}).await;
    assert_eq!((ids.len(), requests), (20, 1));
}

#[tokio::test]
async fn a_saved_place_is_found_again() {
    let server = mock().await;
    let list = server.list("listVaultLists");
    list.set((0..200).map(|id| json!({"id": id, "type": "custom", "name": "Some"})));
    let creator = connect(&server);
    let mut lists = creator.vault().lists().limit(10).stream();
    for _ in 0..95 {
        lists.try_next().await.expect("a list");
    }
    let saved = lists.cursor().expect("a cursor").to_string();
    // Two pages come in front, three go, and so do the last items that were read.
    for id in 0..20 {
        list.insert(0, json!({"id": 1000 + id, "type": "custom", "name": "New"}));
    }
    for _ in 0..30 {
        list.remove(40);
    }
    let items = list.items();
    let last = items.iter().position(|item| item["id"] == 94).expect("it is there");
    for _ in 0..3 {
        list.remove(last - 2);
    }
    let mut rest = creator.vault().lists().limit(10).resume(Cursor::from(saved)).stream();
    let mut ids = Vec::new();
    while let Some(list) = rest.try_next().await.expect("a list") {
        ids.push(list.id.0);
    }
    assert_eq!(ids, (95..200).collect::<Vec<_>>());
}

/// Ids that a reader sees which resumes in the middle of `before`, once the list is `after`.
async fn read_from_the_middle(limit: u32, before: Range<i64>, after: &[i64]) -> Vec<i64> {
    let server = mock().await;
    let list = server.list("listVaultLists");
    let item = |id: i64| json!({"id": id, "type": "custom", "name": "Some"});
    let middle = before.clone().count() / 2;
    list.set(before.map(item));
    let creator = connect(&server);
    let mut lists = creator.vault().lists().limit(limit).stream();
    for _ in 0..middle {
        lists.try_next().await.expect("a list");
    }
    let saved = lists.cursor().expect("a cursor");
    list.set(after.iter().copied().map(item));
    let mut rest = creator.vault().lists().limit(limit).resume(saved).stream();
    let mut ids = Vec::new();
    while let Some(list) = rest.try_next().await.expect("a list") {
        ids.push(list.id.0);
    }
    ids
}

#[tokio::test]
async fn where_nothing_is_known_again_nothing_is_lost() {
    let after: Vec<i64> = (10..20).chain(30..60).collect();
    assert_eq!(read_from_the_middle(10, 0..60, &after).await, after, "it starts anew");
}

#[tokio::test]
async fn items_that_come_in_front_before_each_request_are_no_loop() {
    let server = mock().await;
    let list = server.list("listNotifications");
    list.set((0..12).map(|id| json!({"id": id})));
    let request = connect(&server).call(&LIST_NOTIFICATIONS).parameter("limit", 1);
    let mut pages = request.pages();
    let mut ids = Vec::new();
    let mut arrivals = 1000..1006;
    while let Some(page) = pages.try_next().await.expect("a page") {
        ids.extend(page.items.iter().filter_map(|item| item["id"].as_i64()));
        if ids.len() >= 5
            && let Some(id) = arrivals.next()
        {
            list.insert(0, json!({"id": id}));
        }
    }
    assert_eq!(ids, (0..12).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_long_list_of_short_pages_is_read_from_the_beginning_where_nothing_is_known_again() {
    // More pages than a search requests, in both directions.
    let after: Vec<i64> = (0..120).chain(150..300).collect();
    assert_eq!(read_from_the_middle(1, 0..300, &after).await, after, "it starts anew");
}

#[tokio::test]
async fn all_that_a_reader_knows_may_vanish_more_than_once() {
    let server = mock().await;
    let list = server.list("listVaultLists");
    let item = |id: i64| json!({"id": id, "type": "custom", "name": "Some"});
    list.set((0..6_000).map(item));
    let mut pages = connect(&server).vault().lists().limit(40).pages();
    let mut ids = Vec::new();
    let mut losses = [1_500, 3_500].into_iter().peekable();
    while let Some(page) = pages.try_next().await.expect("a page") {
        ids.extend(page.list.iter().map(|list| list.id.0));
        // The reader remembers less than what is in between.
        if losses.next_if(|many| ids.len() >= *many).is_some() {
            let last = *ids.last().expect("an id");
            list.set((0..200).chain(last + 1..6_000).map(item));
        }
    }
    let read: BTreeSet<_> = ids.iter().copied().collect();
    assert!((0..6_000).all(|id| read.contains(&id)), "nothing is lost");
    assert_eq!(
        ids.len(),
        6_000 + 2 * 200,
        "and nothing more comes again than there is in front"
    );
}

#[tokio::test]
async fn most_of_what_was_read_may_vanish_at_once() {
    let server = mock().await;
    let list = server.list("listVaultLists");
    list.set((0..30).map(|id| json!({"id": id, "type": "custom", "name": "Some"})));
    for limit in [1, 2, 5] {
        let mut lists = connect(&server).vault().lists().limit(limit).stream();
        let mut ids = Vec::new();
        while let Some(found) = lists.try_next().await.expect("a list") {
            ids.push(found.id.0);
            if ids.len() == 20 {
                // The first two stay, and so do those that have not been read.
                for _ in 2..20 {
                    list.remove(2);
                }
            }
        }
        assert_eq!(ids, (0..30).collect::<Vec<_>>());
        list.set((0..30).map(|id| json!({"id": id, "type": "custom", "name": "Some"})));
    }
}

#[tokio::test]
async fn a_server_that_names_the_next_offset_is_checked_all_the_same() {
    let server = mock().await;
    let list = server.list("listChats");
    list.set((0..60).map(|id| json!({"withUser": {"id": id}})));
    let request = connect(&server).call(&LIST_CHATS).parameter("limit", 10);
    let mut chats = request.stream();
    let mut ids = Vec::new();
    while let Some(chat) = chats.try_next().await.expect("a chat") {
        ids.extend(chat["withUser"]["id"].as_i64());
        if ids.len() % 10 == 0 {
            list.remove(0);
        }
    }
    assert_eq!(ids, (0..60).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_page_that_brings_nothing_new_is_no_reason_to_go_on_unchecked() {
    let server = mock().await;
    let list = server.list("listNotifications");
    list.set((0..16).map(|id| json!({"id": id})));
    let request = connect(&server).call(&LIST_NOTIFICATIONS).parameter("limit", 1);
    let mut pages = request.pages();
    let mut ids = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        ids.extend(page.items.iter().filter_map(|item| item["id"].as_i64()));
        if ids.len() == 7 && list.items().len() == 16 {
            // So the next page holds what has come already.
            list.insert(0, json!({"id": 16}));
        } else if list.items().len() == 17 {
            for _ in 0..5 {
                list.remove(0);
            }
        }
    }
    assert_eq!(ids, (0..16).collect::<Vec<_>>());
}
