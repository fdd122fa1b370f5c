//! Thirty faults that were found in the vendor's SDKs and connectors, each with the tests that show what users of this SDK
//! see instead.
//!
//! They were found in version 3.0.0 by running it against a server on loopback, or by reading it; later versions may be
//! without them. Not every SDK had each. Any client of this API can have them, a later version of this one included.
//!
//! | fault | what was observed | tests |
//! | --- | --- | --- |
//! | 1 | API key and connection id followed a redirect to another origin | `redirects::no_redirect_is_followed`, `redirects::a_client_that_follows_redirects_is_refused` |
//! | 2 | what the server said of an error was lost; an expired session looked like a bad key | `errors::the_servers_words_are_in_the_error`, `errors::each_meaning_of_401_is_told_apart` |
//! | 3 | iterators over messages were refused for the size of their pages, and repeated messages while others arrived | `paging::every_message_comes_once_and_in_order`, `paging::while_new_ones_arrive` |
//! | 4 | iterators went on for ever after a page without a marker, or without items | `paging_styles::more_that_nobody_knows_the_place_of_is_an_error`, `paging_styles::an_empty_page_by_offset_is_the_end` |
//! | 5 | nothing was tried again, and no rate limit was known | `retries::a_read_is_tried_again_after_502_503_504`, `repeats::a_write_that_was_refused_by_429_is_sent_again`, `rate_limits::the_default_keeps_to_what_the_server_says` |
//! | 6 | a call had no time limit, and could not be called off | `faults::every_fault_with_every_kind_of_call`, `time_limits::those_of_a_call_go_before_those_of_its_connection_and_client`, `time_limits::dropping_a_call_leaves_nothing_behind` |
//! | 7 | calls that upload bytes had no body, and the sizes of parts could not be read | `uploads::an_upload_by_single_steps_sends_its_bytes` |
//! | 8 | uploads began with fields that the API does not take | `uploads::a_small_file_goes_up_in_one_piece`, `uploads::the_media_type_is_detected` |
//! | 9 | a file was held in memory whole, its parts went up one by one, and none could be resumed | `uploads::of_a_reader_no_more_is_held_than_was_said`, `uploads::a_part_that_fails_for_good_is_named_and_the_rest_is_kept`, `uploads::of_a_reader_as_much_is_read_as_was_said` |
//! | 10 | an id could lead a call to another route | `official_sdks::requests::no_parameter_leads_a_call_to_another_route` |
//! | 11 | dots led out of the proxy's prefix, or to the route above | `official_sdks::requests::dots_do_not_lead_out_of_a_prefix` |
//! | 12 | an id that was left out became a word in the path | `official_sdks::requests::a_path_has_no_parameter_that_can_be_left_out` |
//! | 13 | a filter stood in the query as the printed form of an object | `official_sdks::requests::filters_stand_in_the_query_one_by_one` |
//! | 14 | a call for one account went out for another | `official_sdks::requests::each_call_goes_out_for_the_connection_that_it_is_made_on` |
//! | 15 | the first program of the documentation did not run | `official_sdks::documentation::quick_start::runs_as_it_is_printed`, `official_sdks::documentation::the_program_that_runs_is_the_one_in_the_readme`, `official_sdks::documentation::every_block_of_rust_on_a_page_is_compiled_by_the_tests` |
//! | 16 | examples named packages and methods that were not there | `official_sdks::documentation::every_method_in_the_table_of_the_readme_is_there`, `official_sdks::documentation::pages_import_packages_that_are_there` |
//! | 17 | genuine deliveries were refused for the letter case of their headers | `crates/ofauth-webhooks/tests/refusals.rs::headers_come_in_any_form_and_case` |
//! | 18 | forged deliveries, and those whose handler failed, were answered with 200 | `crates/ofauth-webhooks/tests/handling.rs::only_a_genuine_event_reaches_the_handler`, `crates/ofauth-webhooks/tests/handling.rs::a_failed_event_is_delivered_again` |
//! | 19 | an empty secret was taken, and one that is no Base64 was not refused as such | `crates/ofauth-webhooks/src/secret.rs::weak_secrets_are_rejected` |
//! | 20 | documented envelopes, schemes and events were not known, and dropped | `official_sdks::webhooks::every_event_reaches_the_handler_in_either_envelope_and_scheme`, `crates/ofauth-webhooks/tests/events.rs::an_unknown_event_keeps_everything` |
//! | 21 | answers had no types, and the types that there were took no null | `official_sdks::answers::answers_are_of_their_types_and_take_null_where_it_comes` |
//! | 22 | an error body that is no object made the client fail | `errors::an_error_body_of_any_json_is_an_ordinary_error` |
//! | 23 | an empty answer was an error of the parser | `official_sdks::answers::an_empty_answer_is_what_its_status_says` |
//! | 24 | lists as arrays did not decode, ids were floating-point numbers, null became an empty text | `official_sdks::answers::lists_may_come_as_an_array_or_as_an_object_around_one`, `official_sdks::answers::ids_are_exact_and_written_in_digits`, `official_sdks::answers::a_text_that_is_null_is_not_an_empty_one` |
//! | 25 | no answer with an enum decoded; an HTTP client that was handed in was closed | `official_sdks::answers::every_word_of_every_enum_decodes_and_so_does_a_new_one`, `official_sdks::answers::an_answer_with_words_of_enums_decodes`, `official_sdks::answers::an_http_client_that_is_handed_in_outlives_the_sdks` |
//! | 26 | all errors were alike, without headers or a word on trying again | `errors::errors_are_told_apart_by_kind_and_have_status_and_headers` |
//! | 27 | no test ran before a release, and those that there were needed a private key | `official_sdks::project::every_push_and_pull_request_runs_the_gate`, `official_sdks::project::no_workflow_has_a_key_or_publishes` |
//! | 28 | calls blocked, nothing streamed, and no request named its client | `downstream::one_thread_has_many_calls_under_way`, `downstream::as_a_stream_among_others`, `wire::list_chat_messages_with_everything` |
//! | 29 | connectors called routes that are not there, with placeholders in them | `official_sdks::requests::every_operation_reaches_its_route_with_its_parameters_in_their_places` |
//! | 30 | a removed route, contradictory licences, settings and the output of builds were left over | `official_sdks::project::there_is_a_method_for_what_the_contract_has_and_for_nothing_else`, `official_sdks::project::all_crates_name_the_licences_whose_texts_they_have`, `official_sdks::project::no_settings_and_no_output_of_builds_lie_in_the_tree` |

mod answers;
mod documentation;
mod project;
mod requests;
mod webhooks;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file of the workspace.
fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect(path)
}

/// All files in a folder and those within it, but for what git does not look at.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() && name != "target" && name != ".git" {
            files.extend(self::files(&path));
        } else if path.is_file() {
            files.push(path);
        }
    }
    files
}

/// The tests of this binary, as it lists them itself.
fn listed() -> BTreeSet<String> {
    let own = std::env::current_exe().expect("this program");
    let output = Command::new(own).args(["--list", "--format", "terse"]).output();
    let listed = String::from_utf8(output.expect("it runs").stdout).expect("UTF-8");
    listed
        .lines()
        .filter_map(|line| Some(line.strip_suffix(": test")?.to_owned()))
        .collect()
}

#[test]
fn every_fault_names_tests_that_are_there() {
    let listed = listed();
    let table = include_str!("mod.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("//! | "));
    let mut numbers = Vec::new();
    for row in table {
        let (number, rest) = row.split_once(" | ").expect("a number");
        let Ok(number) = number.parse::<u32>() else { continue };
        numbers.push(number);
        let tests = rest.trim_end_matches(" |").rsplit(" | ").next().expect("tests");
        for test in tests.split(", ").map(|test| test.trim_matches('`')) {
            let is_there = match test.split_once(".rs::") {
                // That of a crate whose tests run apart from these.
                Some((file, name)) => read(&format!("{file}.rs")).contains(&format!("fn {name}(")),
                None => listed.contains(test),
            };
            assert!(is_there, "fault {number}: there is no test {test}");
        }
    }
    assert_eq!(numbers, (1..=30).collect::<Vec<_>>());
}
