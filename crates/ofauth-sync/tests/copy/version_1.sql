-- A copy with schema version 1.
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE chats (
  account_id INTEGER NOT NULL REFERENCES connections (account_id),
  chat_user_id INTEGER NOT NULL,
  user_name TEXT,
  unread_messages_count INTEGER,
  has_unread_tips BOOLEAN,
  is_muted BOOLEAN,
  can_send_message BOOLEAN,
  has_purchased_feed BOOLEAN,
  pinned_messages_count INTEGER,
  last_read_message_id INTEGER,
  last_message_id INTEGER,
  last_message_from_user_id INTEGER,
  last_message_at TIMESTAMP,
  raw JSON,
  deleted_at TIMESTAMP,
  synced_at TIMESTAMP NOT NULL,
  PRIMARY KEY (account_id, chat_user_id)
);
INSERT INTO "chats" VALUES(1,4101,'Robin Example',1,1,1,1,NULL,41,1010000001736,1010000001743,4101,'2026-01-01T04:09:00.000000Z','{"withUser":{"id":4101}}',NULL,'2026-11-30T06:58:23.525791Z');
INSERT INTO "chats" VALUES(1,4104,'Jo Example',1,1,1,1,1,34,1040000000070,1040000000077,4104,'2026-01-01T00:11:00.000000Z','{"withUser":{"id":4104}}',NULL,'2026-11-30T06:58:23.525791Z');
CREATE TABLE connections (
  account_id INTEGER PRIMARY KEY,
  connection_id TEXT NOT NULL,
  status TEXT,
  user_id TEXT,
  name TEXT,
  username TEXT,
  client_reference_id TEXT,
  permissions JSON,
  imported BOOLEAN,
  created_at TIMESTAMP,
  updated_at TIMESTAMP,
  expired_at TIMESTAMP,
  last_checked_at TIMESTAMP,
  raw JSON,
  deleted_at TIMESTAMP,
  synced_at TIMESTAMP NOT NULL,
  UNIQUE (connection_id)
);
INSERT INTO "connections" VALUES(1,'conn_demo',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"id":"conn_demo"}',NULL,'2026-11-30T06:58:23.219570Z');
CREATE TABLE message_media (
  account_id INTEGER NOT NULL REFERENCES connections (account_id),
  chat_user_id INTEGER NOT NULL,
  message_id INTEGER NOT NULL,
  media_id INTEGER NOT NULL,
  position INTEGER,
  type TEXT,
  duration_seconds REAL,
  can_view BOOLEAN,
  is_ready BOOLEAN,
  has_error BOOLEAN,
  created_at TIMESTAMP,
  synced_at TIMESTAMP NOT NULL,
  PRIMARY KEY (account_id, chat_user_id, message_id, media_id),
  FOREIGN KEY (account_id, chat_user_id, message_id) REFERENCES messages (account_id, chat_user_id, message_id)
);
CREATE TABLE messages (
  account_id INTEGER NOT NULL REFERENCES connections (account_id),
  chat_user_id INTEGER NOT NULL,
  message_id INTEGER NOT NULL,
  from_user_id INTEGER,
  text TEXT,
  price_micros INTEGER,
  is_tip BOOLEAN,
  is_free BOOLEAN,
  is_opened BOOLEAN,
  is_new BOOLEAN,
  is_liked BOOLEAN,
  is_pinned BOOLEAN,
  is_from_queue BOOLEAN,
  queue_id INTEGER,
  media_count INTEGER,
  created_at TIMESTAMP,
  changed_at TIMESTAMP,
  raw JSON,
  deleted_at TIMESTAMP,
  synced_at TIMESTAMP NOT NULL,
  PRIMARY KEY (account_id, chat_user_id, message_id),
  FOREIGN KEY (account_id, chat_user_id) REFERENCES chats (account_id, chat_user_id)
);
INSERT INTO "messages" VALUES(1,4104,1040000000077,4104,'No markup, Grüße, 日本語, שלום.',NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,'2026-01-01T00:11:00.000000Z',NULL,'{"createdAt":"2026-01-01T00:11:00+00:00","fromUser":{"id":4104,"name":"Jo Example"},"id":1040000000077,"isNew":true,"media":[],"previews":[],"text":"No markup, Grüße, 日本語, שלום.","giphyId":"dull1040000000077"}',NULL,'2026-11-30T06:58:23.899229Z');
INSERT INTO "messages" VALUES(1,4104,1040000000070,4000,'<p>Q&amp;A: is 3 &lt; 5 &quot;always&quot; true? It&#39;s 👍 ☕ – see <a href="https://docs.example/faq">the list</a>.<br />
Second line.</p>',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-01-01T00:10:00.000000Z',NULL,'{"createdAt":"2026-01-01T00:10:00+00:00","fromUser":{"_view":"s","id":4000},"id":1040000000070,"media":[],"previews":[],"text":"<p>Q&amp;A: is 3 &lt; 5 &quot;always&quot; true? It&#39;s 👍 ☕ – see <a href=\"https://docs.example/faq\">the list</a>.<br />\nSecond line.</p>","giphyId":"dull1040000000070"}',NULL,'2026-11-30T06:58:23.899229Z');
INSERT INTO "messages" VALUES(1,4104,1040000000063,4000,'<p>Newsletter: opening hours in <strong>March</strong>.</p>',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,880012,NULL,'2026-01-01T00:09:00.000000Z',NULL,'{"canUnsendQueue":false,"createdAt":"2026-01-01T00:09:00+00:00","fromUser":{"id":4000,"name":"Casey Example"},"id":1040000000063,"isFromQueue":true,"isMarkdownDisabled":true,"media":[],"previews":[],"queueId":880012,"releaseForms":[],"text":"<p>Newsletter: opening hours in <strong>March</strong>.</p>","unsendSecondsQueue":0,"giphyId":"dull1040000000063"}',NULL,'2026-11-30T06:58:23.899229Z');
CREATE TABLE sync_checkpoints (
  account_id INTEGER NOT NULL,
  stream TEXT NOT NULL,
  partition TEXT NOT NULL,
  state JSON NOT NULL,
  is_open BOOLEAN NOT NULL,
  wanted_at TIMESTAMP,
  updated_at TIMESTAMP NOT NULL,
  PRIMARY KEY (account_id, stream, partition)
) WITHOUT ROWID;
INSERT INTO "sync_checkpoints" VALUES(1,'chats','','{"read_at":1796021903236590}',0,NULL,'2026-11-30T06:58:23.834022Z');
INSERT INTO "sync_checkpoints" VALUES(1,'messages','4104','{"newest":{"rank":1040000000077},"gaps":[{"after":"1040000000014","below":1040000000014,"reached":1767225720000000}],"read_at":1796021903835916}',1,NULL,'2026-11-30T06:58:23.899229Z');
CREATE TABLE sync_dead_letters (
  dead_letter_id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL,
  stream TEXT NOT NULL,
  partition TEXT NOT NULL,
  digest TEXT NOT NULL,
  reason TEXT NOT NULL,
  raw BLOB NOT NULL,
  first_seen_at TIMESTAMP NOT NULL,
  last_seen_at TIMESTAMP NOT NULL,
  UNIQUE (account_id, stream, partition, digest)
);
CREATE TABLE sync_schema (
  version INTEGER NOT NULL PRIMARY KEY,
  applied_at TIMESTAMP NOT NULL
);
INSERT INTO "sync_schema" VALUES(1,'2026-11-30T06:58:23.201508Z');
CREATE TABLE sync_unknown_fields (
  stream TEXT NOT NULL,
  field TEXT NOT NULL,
  first_seen_at TIMESTAMP NOT NULL,
  PRIMARY KEY (stream, field)
) WITHOUT ROWID;
CREATE TABLE transactions (
  account_id INTEGER NOT NULL REFERENCES connections (account_id),
  transaction_id TEXT NOT NULL,
  type TEXT NOT NULL,
  status TEXT,
  description TEXT,
  currency TEXT,
  gross_micros INTEGER,
  net_micros INTEGER,
  fee_micros INTEGER,
  vat_micros INTEGER,
  tax_micros INTEGER,
  user_id INTEGER,
  user_name TEXT,
  payout_pending_days INTEGER,
  created_at TIMESTAMP,
  raw JSON,
  deleted_at TIMESTAMP,
  synced_at TIMESTAMP NOT NULL,
  PRIMARY KEY (account_id, transaction_id, type)
);
CREATE INDEX sync_checkpoints_pending ON sync_checkpoints (account_id, stream, partition)
  WHERE is_open OR wanted_at IS NOT NULL;
COMMIT;
