use ofauth_mock::{BUSY_CHAT, MockServer};
use serde_json::{Value, json};

use super::api::{Api, each, granted, refusal};

async fn init(api: &Api, size: usize) -> (String, u64, u64) {
    let body = json!({"filename": "talk.mp4", "size": size, "contentType": "video/mp4"});
    let response = api
        .request("POST", "/v2/access/uploads/init")
        .json(&body)
        .send()
        .await
        .unwrap();
    let header = |name: &str| response.headers()[name].to_str().unwrap().parse().unwrap();
    let (total, part) = (
        header("x-ofauth-upload-total-parts"),
        header("x-ofauth-upload-part-size"),
    );
    let body = granted(response).await;
    (body["mediaUploadId"].as_str().unwrap().to_owned(), total, part)
}

async fn complete(api: &Api, id: &str) -> Value {
    api.send("POST", "/v2/access/uploads/complete", json!({"mediaUploadId": id}))
        .await
}

#[tokio::test]
async fn parts_come_in_any_order_and_the_whole_can_be_sent_once() {
    let api = Api::of(MockServer::builder().upload_part_size(4)).await;
    let (id, total, part_size) = init(&api, 10).await;
    assert_eq!((total, part_size), (3, 4));
    let part = |number: u64| format!("/v2/access/uploads/{}/parts/{number}", id.replace(':', "%3A"));

    let third = granted(api.put_file(&part(3), b"ij").await).await;
    assert_eq!((&third["partNumber"], &third["mediaUploadId"]), (&json!(3), &json!(id)));
    granted(api.put_file(&part(1), b"abcd").await).await;
    let missing = api
        .refused("POST", "/v2/access/uploads/complete", json!({"mediaUploadId": id}))
        .await;
    assert_eq!(missing, (400, "The part 2 of the upload is missing.".to_owned()));
    // A repeated part replaces the previous one.
    granted(api.put_file(&part(2), b"xxxx").await).await;
    granted(api.put_file(&part(2), b"efgh").await).await;
    let send = json!({"mediaItems": [id]});
    let messages = format!("/v2/access/chats/{BUSY_CHAT}/messages");
    let early = api.refused("POST", &messages, send.clone()).await;
    assert_eq!(early.0, 400);

    let media = complete(&api, &id).await["media"]["id"].clone();
    assert_eq!(
        complete(&api, &id).await["media"]["id"],
        media,
        "twice is as good as once"
    );
    let received = &api.server.uploads()[0];
    let digests: Vec<_> = received
        .parts
        .iter()
        .map(|part| (part.number, part.length, part.md5.as_str()))
        .collect();
    assert_eq!(
        digests,
        [
            (1, 4, "e2fc714c4727ee9395f324cd2e7f331f"),
            (2, 4, "1f7690ebdd9b4caf8fab49ca1757bf27"),
            (3, 2, "7bed657a775c37c2570786d0cbeefd88"),
        ]
    );
    let in_vault = api.get("/v2/access/vault/media?limit=1").await;
    assert_eq!(
        (&in_vault["list"][0]["id"], &in_vault["list"][0]["type"]),
        (&media, &json!("video"))
    );

    let sent = api.send("POST", &messages, send.clone()).await;
    assert_eq!(each(&sent["media"], "id"), [media]);
    let again = api.refused("POST", &messages, send).await;
    assert_eq!(again.0, 400);
    assert!(again.1.contains("`mediaItems[0]`"), "{}", again.1);
    assert!(api.server.uploads()[0].used);
}

#[tokio::test]
async fn a_small_file_comes_in_one_piece_and_is_known_afterwards() {
    let api = Api::start().await;
    let check = |etag: &str| json!({"etag": etag, "size": 3});
    let etag = "900150983cd24fb0d6963f7d28e17f72";
    assert_eq!(
        api.send("POST", "/v2/access/uploads/check", check(etag)).await,
        json!({"exists": false})
    );
    let (id, total, _) = init(&api, 3).await;
    assert_eq!(total, 1);
    let stored = granted(api.put_file(&format!("/v2/access/uploads/{id}"), b"abc").await).await;
    let known = api.send("POST", "/v2/access/uploads/check", check(etag)).await;
    assert_eq!((&known["exists"], &known["media"]), (&json!(true), &stored["media"]));
    let other = api.send("POST", "/v2/access/uploads/check", check("00")).await;
    assert_eq!(other["exists"], false);
}

#[tokio::test]
async fn invalid_parts_are_rejected() {
    let api = Api::of(MockServer::builder().upload_part_size(4)).await;
    let (id, ..) = init(&api, 6).await;
    let path = format!("/v2/access/uploads/{id}");
    for (path, bytes, expected) in [
        (path.clone(), &b"abcdef"[..], "The upload comes in 2 parts."),
        (format!("{path}/parts/1"), b"abc", "The body has 3 bytes, expected 4."),
        (format!("{path}/parts/2"), b"abcd", "The body has 4 bytes, expected 2."),
        (
            format!("{path}/parts/3"),
            b"ab",
            "The parameter `partNumber` is 3, expected an integer from 1 to 2.",
        ),
    ] {
        assert_eq!(
            refusal(api.put_file(&path, bytes).await).await,
            (400, expected.to_owned())
        );
    }
    assert_eq!(
        refusal(api.put_file("/v2/access/uploads/upload:none", b"a").await)
            .await
            .0,
        404
    );
    let untyped = api.request("PUT", &path).body("abcdef").send().await.unwrap();
    assert_eq!(refusal(untyped).await.0, 415);
    assert!(api.server.uploads()[0].parts.is_empty());
}

#[tokio::test]
async fn files_are_measured_and_not_kept() {
    // Above the limit of other bodies.
    let size = 40 * 1024 * 1024;
    let api = Api::of(MockServer::builder().upload_part_size(size as u64)).await;
    let (id, ..) = init(&api, size).await;
    granted(api.put_file(&format!("/v2/access/uploads/{id}"), &vec![7; size]).await).await;
    let request = api.server.requests().pop().unwrap();
    assert_eq!((request.body.len(), request.body_length), (0, size as u64));
    assert_eq!(api.server.uploads()[0].parts[0].length, size as u64);
}
