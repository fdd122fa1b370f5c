//! Sequences of pages. Each line is a page, and the server returns them in a loop: numbers are ids, `more` means that
//! more pages follow, `next=` is the next cursor, `fail` is an error instead of the page.

use std::task::{Context, Poll, Waker};

use ofauth::fuzzing::{self, Page};

#[test]
fn pages() {
    bolero::check!(name = "pages").for_each(check);
}

fn check(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let pages: Vec<_> = text.split('\n').map(page).collect();
    let script = fuzzing::script(pages.clone());
    let mut items = script.stream();
    let mut context = Context::from_waker(Waker::noop());
    let mut asked = 0;
    // Items of this page so far, and of the last non-empty page before it.
    let (mut own, mut before) = (Vec::new(), Vec::new());
    loop {
        let polled = items.as_mut().poll_next(&mut context);
        while asked < script.asked() {
            asked += 1;
            assert!(asked <= 4 * pages.len() + 4, "{asked} pages, and no end");
            own.clear();
            if let Some(Some(page)) = asked.checked_sub(2).map(|turn| &pages[turn % pages.len()])
                && !page.ids.is_empty()
            {
                before.clone_from(&page.ids);
            }
        }
        match polled {
            Poll::Ready(Some(Ok(item))) => {
                assert!(!own.contains(&item) && !before.contains(&item), "{item} comes twice");
                own.push(item);
            }
            Poll::Ready(Some(Err(_))) => {
                let next = items.as_mut().poll_next(&mut context);
                assert!(matches!(next, Poll::Ready(None)), "it continues after an error");
                break;
            }
            Poll::Ready(None) => break,
            Poll::Pending => panic!("pending without I/O"),
        }
    }
}

fn page(line: &str) -> Option<Page> {
    let mut page = Page::default();
    for word in line.split_whitespace() {
        match word {
            "fail" => return None,
            "more" => page.more = true,
            _ => match word.strip_prefix("next=") {
                Some(next) => page.next = Some(next.to_owned()),
                None => page.ids.extend(word.parse::<i64>()),
            },
        }
    }
    Some(page)
}
