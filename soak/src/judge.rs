//! Reads the server's record: which messages it accepted, and how often.

use std::collections::{HashMap, HashSet};

use ofauth_mock::{EMPTY_CHAT, MockServer};

/// Number of requests that the server keeps: a few seconds' worth.
pub(crate) const WINDOW: usize = 8192;

#[derive(Debug, Default)]
pub(crate) struct Judge {
    /// How often a message with this text was accepted.
    taken: HashMap<String, u32>,
    /// Numbers of requests that are counted and may be seen again.
    counted: HashSet<u64>,
}

impl Judge {
    /// Counts the latest requests. It must run before they are evicted.
    pub(crate) fn look(&mut self, server: &MockServer) {
        let requests = server.requests();
        let count = server.request_count();
        let first = count + 1 - (requests.len() as u64).min(count);
        self.counted.retain(|number| number + WINDOW as u64 > first);
        for (number, request) in (first..).zip(&requests) {
            if request.operation != Some("sendChatMessage") || !request.granted || !self.counted.insert(number) {
                continue;
            }
            let body: serde_json::Value = serde_json::from_slice(&request.body).expect("it was accepted");
            let text = body["text"].as_str().expect("every message has a text");
            *self.taken.entry(text.to_owned()).or_default() += 1;
        }
    }

    /// Checks that the record is complete, and that every message was accepted once.
    pub(crate) fn verdict(&self, server: &MockServer) -> Vec<String> {
        let mut faults = Vec::new();
        let taken: u32 = self.taken.values().sum();
        let there = server.message_count(EMPTY_CHAT).expect("a chat");
        if there != taken as usize {
            faults.push(format!("the chat has had {there} messages, and {taken} are on record"));
        }
        let twice = self.taken.iter().filter(|(_, times)| **times > 1);
        faults.extend(twice.map(|(text, times)| format!("{text} was accepted {times} times")));
        faults
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        self.taken.contains_key(text)
    }
}
