//! Thirty faults that were found in the vendor's SDKs and connectors, each with the tests that show what users of this SDK
//! see instead.
//!
//! They were found in version 3.0.0 by running it against a server on loopback, or by reading it; later versions may be
//! without them. Not every SDK had each. Any client of this API can have them, a later version of this one included.
//!
//! | fault | what was observed | tests |
//! | --- | --- | --- |
//! | 1 | API key and connection id followed a redirect to another origin | `origins`::`credentials_do_not_follow_a_redirect_to_another_origin`, `origins`::`an_http_client_that_follows_redirects_is_not_taken` |
//! | 2 | what the server said of an error was lost; an expired session looked like a bad key | `errors`::`the_servers_words_are_in_the_error`, `errors`::`an_expired_session_is_told_from_a_bad_key` |
//! | 3 | iterators over messages were refused for the size of their pages, and repeated messages while others arrived | `paging`::`messages_come_once_by_default_while_others_arrive` |
//! | 4 | iterators went on for ever after a page without a marker, or without items | `paging`::`a_page_that_says_more_and_names_no_marker_is_the_last_and_said_to_be_cut_off`, `paging`::`an_empty_page_by_offset_is_asked_for_once` |
//! | 5 | nothing was tried again, and no rate limit was known | `calls`::`a_read_outlasts_a_server_that_fails_for_a_moment`, `calls`::`a_refusal_by_the_rate_limit_is_waited_out`, `calls`::`the_rate_limit_is_kept_before_the_server_refuses` |
//! | 6 | a call had no time limit, and could not be called off | `calls`::`a_server_that_never_answers_is_not_waited_for_without_end`, `calls`::`a_call_takes_a_time_limit_of_its_own`, `calls`::`a_call_that_is_dropped_hangs_up` |
//! | 7 | calls that upload bytes had no body, and the sizes of parts could not be read | `uploads`::`an_upload_by_single_steps_sends_its_bytes` |
//! | 8 | uploads began with fields that the API does not take | `uploads`::`an_upload_begins_with_the_fields_that_the_api_takes` |
//! | 9 | a file was held in memory whole, its parts went up one by one, and none could be resumed | `uploads`::`parts_go_up_side_by_side_and_no_more_is_read_than_they_hold`, `uploads`::`a_part_that_fails_keeps_the_servers_words_and_the_upload_goes_on_from_it`, `uploads`::`a_size_beyond_the_end_of_the_source_is_an_error` |
//! | 10 | an id could lead a call to another route | `requests`::`no_parameter_leads_a_call_to_another_route` |
//! | 11 | dots led out of the proxy's prefix, or to the route above | `requests`::`dots_do_not_lead_out_of_a_prefix` |
//! | 12 | an id that was left out became a word in the path | `requests`::`a_path_has_no_parameter_that_can_be_left_out` |
//! | 13 | a filter stood in the query as the printed form of an object | `requests`::`filters_stand_in_the_query_one_by_one` |
//! | 14 | a call for one account went out for another | `requests`::`each_call_goes_out_for_the_connection_that_it_is_made_on` |
//! | 15 | the first program of the documentation did not run | `documentation`::`runs_as_it_is_printed`, `documentation`::`the_program_that_runs_is_the_one_in_the_readme`, `documentation`::`every_block_of_rust_on_a_page_is_compiled_by_the_tests` |
//! | 16 | examples named packages and methods that were not there | `documentation`::`every_method_in_the_table_of_the_readme_is_there`, `documentation`::`pages_import_packages_that_are_there` |
//! | 17 | genuine deliveries were refused for the letter case of their headers | `webhooks`::`a_genuine_delivery_is_taken_in_any_letter_case_of_its_headers` |
//! | 18 | forged deliveries, and those whose handler failed, were answered with 200 | `webhooks`::`a_forged_delivery_is_refused_and_reaches_no_handler`, `webhooks`::`a_delivery_whose_handler_fails_comes_again` |
//! | 19 | an empty secret was taken, and one that is no Base64 was not refused as such | `webhooks`::`an_empty_secret_is_refused`, `webhooks`::`a_secret_that_is_no_base64_is_refused_before_any_delivery` |
//! | 20 | documented envelopes, schemes and events were not known, and dropped | `webhooks`::`every_event_reaches_the_handler_in_either_envelope_and_scheme`, `webhooks`::`an_event_of_an_unknown_type_keeps_its_data` |
//! | 21 | answers had no types, and the types that there were took no null | `answers`::`answers_are_of_their_types_and_take_null_where_it_comes` |
//! | 22 | an error body that is no object made the client fail | `errors`::`an_error_body_of_any_json_is_an_ordinary_error` |
//! | 23 | an empty answer was an error of the parser | `answers`::`an_empty_answer_is_what_its_status_says` |
//! | 24 | lists as arrays did not decode, ids were floating-point numbers, null became an empty text | `answers`::`lists_may_come_as_an_array_or_as_an_object_around_one`, `answers`::`ids_are_exact_and_written_in_digits`, `answers`::`a_text_that_is_null_is_not_an_empty_one` |
//! | 25 | no answer with an enum decoded; an HTTP client that was handed in was closed | `answers`::`every_word_of_every_enum_decodes_and_so_does_a_new_one`, `answers`::`an_answer_with_words_of_enums_decodes`, `answers`::`an_http_client_that_is_handed_in_outlives_the_sdks` |
//! | 26 | all errors were alike, without headers or a word on trying again | `errors`::`errors_are_told_apart_by_kind_and_have_status_and_headers` |
//! | 27 | no test ran before a release, and those that there were needed a private key | `project`::`every_push_and_pull_request_runs_the_gate`, `project`::`no_workflow_has_a_key_or_publishes` |
//! | 28 | calls blocked, nothing streamed, and no request named its client | `calls`::`one_thread_has_many_calls_under_way`, `calls`::`items_are_a_stream_that_reads_no_further_than_it_is_asked`, `calls`::`requests_name_the_sdk_and_the_program` |
//! | 29 | connectors called routes that are not there, with placeholders in them | `requests`::`every_operation_reaches_its_route_with_its_parameters_in_their_places` |
//! | 30 | a removed route, contradictory licences, settings and the output of builds were left over | `project`::`there_is_a_method_for_what_the_contract_has_and_for_nothing_else`, `project`::`all_crates_name_the_licences_whose_texts_they_have`, `project`::`no_settings_and_no_output_of_builds_lie_in_the_tree` |

mod answers;
mod calls;
mod documentation;
mod errors;
mod origins;
mod paging;
mod project;
mod requests;
mod uploads;
mod webhooks;

use std::fs;
use std::path::{Path, PathBuf};

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

#[test]
fn every_fault_names_tests_that_are_there() {
    let table = include_str!("mod.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("//! | "));
    let mut numbers = Vec::new();
    for row in table {
        let (number, rest) = row.split_once(" | ").expect("a number");
        let Ok(number) = number.parse::<u32>() else { continue };
        numbers.push(number);
        let tests = rest.trim_end_matches(" |").rsplit(" | ").next().expect("tests");
        for test in tests.split(", ") {
            let (file, name) = test.trim_matches('`').split_once("`::`").expect("a file and a test");
            let code = read(&format!("tests/official_sdks/{file}.rs"));
            assert!(
                code.contains(&format!("fn {name}(")),
                "{file} has no test called {name}"
            );
            assert!(
                code.contains(&format!("/// Fault {number}: ")),
                "{file} does not name fault {number}"
            );
        }
    }
    assert_eq!(numbers, (1..=30).collect::<Vec<_>>());
}
