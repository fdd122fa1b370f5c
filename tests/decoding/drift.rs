//! Responses drift; pages deserialize.

use ofauth::types::{MediaType, MessagePage};
use proptest::prelude::*;
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../fixtures/source_page.json");

fn example() -> Value {
    serde_json::from_str(EXAMPLE).expect("the example is JSON")
}

fn decode(page: &Value) -> MessagePage {
    serde_json::from_str(&page.to_string()).expect("the page decodes")
}

/// Every optional field of the example, as a path of names and indices.
fn optional_fields() -> Vec<Vec<&'static str>> {
    let message = [
        "isMediaReady",
        "mediaCount",
        "lockedText",
        "responseType",
        "giphyId",
        "isFree",
        "isTip",
        "isReportedByMe",
        "isCouplePeopleMedia",
        "queueId",
        "isMarkdownDisabled",
        "releaseForms",
        "isFromQueue",
        "canUnsendQueue",
        "unsendSecondsQueue",
        "isOpened",
        "isNew",
        "createdAt",
        "changedAt",
        "cancelSeconds",
        "isLiked",
        "canPurchase",
        "canPurchaseReason",
        "canReport",
        "canBePinned",
        "isPinned",
    ];
    let media = ["type", "duration", "hasCustomPreview", "videoSources", "files"];
    let mut fields: Vec<Vec<_>> = message.into_iter().map(|name| vec!["list", "0", name]).collect();
    fields.extend(media.map(|name| vec!["list", "0", "media", "0", name]));
    for name in ["thumb", "preview", "squarePreview"] {
        fields.push(vec!["list", "0", "media", "0", "files", name]);
    }
    for name in ["width", "height", "size"] {
        fields.push(vec!["list", "0", "media", "0", "files", "full", name]);
    }
    fields.push(vec!["list", "0", "media", "0", "releaseForms", "0", "user"]);
    for name in ["id", "name"] {
        fields.push(vec!["list", "0", "fromUser", name]);
    }
    fields
}

/// Changes the object that holds the last name of `path`, unless it has become null before.
fn change(page: &mut Value, path: &[&str], change: impl FnOnce(&mut serde_json::Map<String, Value>, &str)) {
    let (name, holder) = path.split_last().expect("a path is not empty");
    let pointer: String = holder.iter().map(|token| format!("/{token}")).collect();
    if let Some(fields) = page.pointer_mut(&pointer).and_then(Value::as_object_mut) {
        change(fields, name);
    }
}

/// Puts `value` into every object of `page`, under `name`.
fn spread(page: &mut Value, name: &str, value: &Value) {
    match page {
        Value::Object(fields) => {
            fields.values_mut().for_each(|field| spread(field, name, value));
            fields.insert(name.to_owned(), value.clone());
        }
        Value::Array(elements) => elements.iter_mut().for_each(|element| spread(element, name, value)),
        _ => {}
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z]{1,6}", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    // Every failure names its input, which then belongs in a test of its own.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn fields_that_nobody_knows_do_no_harm(name in "[a-z]{1,8}_new", value in any_json()) {
        let mut page = example();
        spread(&mut page, &name, &value);
        prop_assert_eq!(decode(&page), decode(&example()));
    }

    #[test]
    fn values_that_nobody_knows_are_kept(kind in "\\PC{0,20}") {
        let mut page = example();
        page["list"][0]["media"][0]["type"] = kind.clone().into();
        let decoded = decode(&page);
        let type_ = decoded.list[0].media[0].type_.as_ref().map(MediaType::as_str);
        prop_assert_eq!(type_, Some(kind.as_str()));
        prop_assert_eq!(serde_json::to_value(&decoded).expect("a page can be written"), page);
    }

    #[test]
    fn what_is_optional_may_be_absent_or_null(
        absent in prop::sample::subsequence(optional_fields(), 0..12),
        null in prop::sample::subsequence(optional_fields(), 0..12),
    ) {
        let mut page = example();
        for path in &null {
            change(&mut page, path, |fields, name| drop(fields.insert(name.to_owned(), Value::Null)));
        }
        for path in &absent {
            change(&mut page, path, |fields, name| drop(fields.remove(name)));
        }
        let decoded = decode(&page);
        prop_assert_eq!(&decoded.list[0].text, "<p>The invoice for April is attached.</p>");
    }

    #[test]
    fn ids_may_be_as_large_as_they_get(id in prop_oneof![any::<i64>(), Just(i64::MAX), Just(1 << 53)]) {
        let mut page = example();
        page["list"][0]["id"] = id.into();
        page["list"][0]["previews"] = json!([id]);
        let decoded = decode(&page);
        prop_assert_eq!((decoded.list[0].id.0, decoded.list[0].previews[0].0), (id, id));
    }

    #[test]
    fn senders_decode_in_any_form(sender in prop::collection::btree_map("[a-z]{3,8}X", any_json(), 0..5)) {
        let mut page = example();
        page["list"][0]["fromUser"] = Value::Object(sender.into_iter().collect());
        prop_assert!(decode(&page).list[0].from_user.id.is_none());
    }
}

#[test]
fn both_known_senders_and_a_third() {
    for (sender, id, name, view) in [
        (json!({"id": 1, "name": "A"}), Some(1), Some("A"), None),
        (json!({"id": 2, "_view": "s"}), Some(2), None, Some("s")),
        (json!({"id": 3, "username": "c", "deleted": true}), Some(3), None, None),
        (json!({}), None, None, None),
    ] {
        let mut page = example();
        page["list"][0]["fromUser"] = sender;
        let decoded = decode(&page).list.remove(0).from_user;
        assert_eq!(decoded.id.map(|id| id.0), id);
        assert_eq!((decoded.name.as_deref(), decoded.view.as_deref()), (name, view));
    }
}

#[test]
fn timestamps_keep_their_text() {
    let mut page = example();
    page["list"][0]["createdAt"] = "a while ago".into();
    let decoded = decode(&page);
    let created = decoded.list[0].created_at.as_ref().expect("a timestamp");
    assert_eq!(created.as_str(), "a while ago");
    assert!(created.parse().is_err());
    assert!(
        decoded.list[0]
            .changed_at
            .as_ref()
            .is_some_and(|changed| changed.parse().is_ok())
    );
}

#[test]
fn a_null_without_a_schema_is_not_nothing() {
    let page = example();
    assert_eq!(decode(&page).list[0].release_forms, Some(Value::Null));
    let mut without = example();
    change(&mut without, &["list", "0", "releaseForms"], |fields, name| {
        fields.remove(name);
    });
    assert_eq!(decode(&without).list[0].release_forms, None);
}
