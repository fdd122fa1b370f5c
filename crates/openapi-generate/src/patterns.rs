//! Compiles patterns to tables, which match without a regex engine.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::rc::Rc;

use anyhow::{Context, bail};
use openapi_model::Document;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use regex_automata::Anchored;
use regex_automata::dfa::{Automaton, dense};
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;
use regex_syntax::ast::{self, AssertionKind, Ast, ClassPerl, ClassPerlKind, ClassSetItem, Visitor};
use sha2::{Digest as _, Sha256};

/// Maximum size of a table during compilation, in bytes. Real patterns are far below it.
const SIZE_LIMIT: usize = 1 << 20;

/// A table of more states is a constant of the operation table, since documents repeat their patterns.
const MOST_INLINE: usize = 8;

/// A deterministic finite automaton over bytes. The first state is the start state.
pub(crate) struct Table(Vec<State>);

#[derive(Debug, PartialEq)]
struct State {
    accepts: bool,
    /// Ranges of bytes, and the state that each leads to.
    steps: Vec<(u8, u8, u16)>,
}

thread_local! {
    /// The tables of patterns: a document may repeat a few of them thousands of times.
    static KNOWN: RefCell<HashMap<String, Rc<Table>>> = RefCell::default();
}

/// Compiles a pattern, with the character classes of JSON Schema: `\d` is an ASCII digit.
pub(crate) fn compile(source: &str) -> anyhow::Result<Rc<Table>> {
    if let Some(table) = KNOWN.with_borrow(|known| known.get(source).cloned()) {
        return Ok(table);
    }
    let table = Rc::new(compiled(source)?);
    KNOWN.with_borrow_mut(|known| known.insert(source.to_owned(), Rc::clone(&table)));
    Ok(table)
}

fn compiled(source: &str) -> anyhow::Result<Table> {
    let config = dense::Config::new()
        .minimize(true)
        .dfa_size_limit(Some(SIZE_LIMIT))
        .determinize_size_limit(Some(SIZE_LIMIT));
    let dfa = dense::Builder::new()
        .configure(config)
        .build(&in_ascii(source)?)
        .map_err(|error| anyhow::Error::msg(innermost(&error)))?;
    let start = dfa.start_state(&start::Config::new().anchored(Anchored::No))?;
    let mut numbers = Numbers::default();
    numbers.of(start)?;
    let mut states = Vec::new();
    while let Some(state) = numbers.waiting.pop_front() {
        states.push(self::state(&dfa, state, &mut numbers)?);
    }
    Ok(Table(states))
}

impl Table {
    /// As the runtime's `Pattern` takes it, for the pattern `source`.
    pub(super) fn code(&self, source: &str) -> TokenStream {
        if self.0.len() > MOST_INLINE {
            let name = constant(source);
            return quote!(crate::operations::#name);
        }
        self.states()
    }

    fn states(&self) -> TokenStream {
        let states = self.0.iter().map(|State { accepts, steps }| {
            let steps = steps.iter().map(|(from, to, next)| {
                let (from, to) = (Literal::byte_character(*from), Literal::byte_character(*to));
                let next = Literal::u16_unsuffixed(*next);
                quote!((#from, #to, #next))
            });
            quote!(State::new(#accepts, &[#(#steps),*]))
        });
        quote!(&[#(#states),*])
    }
}

fn constant(source: &str) -> Ident {
    let digest = Sha256::digest(source);
    let digits: String = digest.iter().take(8).map(|byte| format!("{byte:02X}")).collect();
    format_ident!("PATTERN_{digits}")
}

/// The constants that the code of tables refers to, for the patterns of a document, where `is_used` says so.
pub(super) fn constants(document: &Document, is_used: impl Fn(&str) -> bool) -> Vec<TokenStream> {
    let nodes: Vec<_> = document.nodes().schemas().collect();
    let sources: BTreeSet<&str> = nodes.iter().filter_map(|node| node.text("pattern")).collect();
    let long = sources.into_iter().filter_map(|source| {
        let table = compile(source).ok().filter(|table| table.0.len() > MOST_INLINE)?;
        let name = constant(source);
        is_used(&name.to_string()).then(|| {
            let (documentation, states) = (format!(" `{source}`"), table.states());
            quote! {
                #[doc = #documentation]
                pub(crate) const #name: &[State] = #states;
            }
        })
    });
    long.collect()
}

/// The states that were reached, in order.
#[derive(Default)]
struct Numbers {
    met: Vec<StateID>,
    waiting: VecDeque<StateID>,
}

impl Numbers {
    fn of(&mut self, state: StateID) -> anyhow::Result<u16> {
        let number = self.met.iter().position(|known| *known == state);
        let number = number.unwrap_or_else(|| {
            self.met.push(state);
            self.waiting.push_back(state);
            self.met.len() - 1
        });
        u16::try_from(number).context("too many states")
    }
}

fn state(dfa: &impl Automaton, state: StateID, numbers: &mut Numbers) -> anyhow::Result<State> {
    if dfa.is_match_state(state) {
        // A part has matched: the rest does not matter.
        let itself = numbers.of(state)?;
        return Ok(State {
            accepts: true,
            steps: vec![(0, u8::MAX, itself)],
        });
    }
    let mut steps: Vec<(u8, u8, u16)> = Vec::new();
    for byte in 0..=u8::MAX {
        let next = dfa.next_state(state, byte);
        if dfa.is_quit_state(next) {
            bail!("a match depends on more than one byte at a time");
        }
        if dfa.is_dead_state(next) {
            continue;
        }
        let next = numbers.of(next)?;
        match steps.last_mut() {
            Some((_, to, known)) if *known == next && *to + 1 == byte => *to = byte,
            _ => steps.push((byte, byte, next)),
        }
    }
    Ok(State {
        accepts: dfa.is_match_state(dfa.next_eoi_state(state)),
        steps,
    })
}

/// The pattern, with classes expanded that are ASCII in JSON Schema and Unicode in Rust.
fn in_ascii(source: &str) -> anyhow::Result<String> {
    let pattern = ast::parse::Parser::new()
        .parse(source)
        .map_err(|error| anyhow::Error::msg(error.kind().to_string()))?;
    let mut replacements = ast::visit(&pattern, Replacements(Vec::new())).unwrap_or_else(|never| match never {});
    replacements.sort_by_key(|(span, _)| std::cmp::Reverse(span.start.offset));
    let mut text = source.to_owned();
    for (span, replacement) in replacements {
        text.replace_range(span.start.offset..span.end.offset, replacement);
    }
    Ok(text)
}

struct Replacements(Vec<(ast::Span, &'static str)>);

impl Replacements {
    fn class(&mut self, class: &ClassPerl) {
        let replacement = match (&class.kind, class.negated) {
            (ClassPerlKind::Digit, false) => "[0-9]",
            (ClassPerlKind::Digit, true) => "[^0-9]",
            (ClassPerlKind::Word, false) => "[0-9A-Za-z_]",
            (ClassPerlKind::Word, true) => "[^0-9A-Za-z_]",
            // White space is Unicode in both.
            (ClassPerlKind::Space, _) => return,
        };
        self.0.push((class.span, replacement));
    }
}

impl Visitor for Replacements {
    type Output = Vec<(ast::Span, &'static str)>;
    type Err = std::convert::Infallible;

    fn finish(self) -> Result<Self::Output, Self::Err> {
        Ok(self.0)
    }

    fn visit_pre(&mut self, ast: &Ast) -> Result<(), Self::Err> {
        match ast {
            Ast::ClassPerl(class) => self.class(class),
            Ast::Assertion(assertion) if assertion.kind == AssertionKind::WordBoundary => {
                self.0.push((assertion.span, r"(?-u:\b)"));
            }
            _ => {}
        }
        Ok(())
    }

    fn visit_class_set_item_pre(&mut self, item: &ClassSetItem) -> Result<(), Self::Err> {
        if let ClassSetItem::Perl(class) = item {
            self.class(class);
        }
        Ok(())
    }
}

/// The innermost cause of an error, which says what is wrong.
fn innermost(error: &dyn std::error::Error) -> String {
    error.source().map_or_else(|| error.to_string(), innermost)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    impl Table {
        fn is_match(&self, text: &str) -> bool {
            let step = |state: usize, byte| {
                let steps = &self.0[state].steps;
                let step = steps.iter().find(|(from, to, _)| (*from..=*to).contains(&byte));
                step.map(|(_, _, next)| usize::from(*next))
            };
            text.bytes().try_fold(0, step).is_some_and(|end| self.0[end].accepts)
        }
    }

    #[test]
    fn tables_match_what_patterns_do() {
        let cases: &[(&str, &[&str], &[&str])] = &[
            (r"^\d+$", &["0", "4101"], &["", "4101a", "a4101", "٣", "41 01"]),
            (r"\d", &["a4b", "4"], &["", "ab", "٣"]),
            (
                r"^app_[a-zA-Z0-9]+$",
                &["app_a1"],
                &["app_", "app_a-1", "xapp_a1", "app_é"],
            ),
            (r"^[\d_]+$", &["4_1"], &["", "4-1"]),
            (r"^[^\d]$", &["a", "é", "٣"], &["4", "", "ab"]),
            (r"^\D\W\S$", &["a-b", "é é"], &["1-b", "aab", "a- "]),
            (r"^.{2,3}$", &["ab", "éé", "abc"], &["a", "abcd", "a\n"]),
            (r"^(a|bc)*$", &["", "abc", "bca"], &["b", "cb"]),
            (r"\bab\b", &["ab", "x ab.", "é ab"], &["cab", "abc"]),
            (r"ab$|^cd", &["xab", "cdx"], &["abx", "xcd"]),
            ("", &["", "x"], &[]),
            (r"^\u00e9\/\-$", &["é/-"], &["e/-"]),
            (r"^(?i)ab$", &["AB", "ab"], &["b"]),
        ];
        for (source, matching, others) in cases {
            let table = compile(source).expect(source);
            for text in *matching {
                assert!(table.is_match(text), "{source} and {text:?}");
            }
            for text in *others {
                assert!(!table.is_match(text), "{source} and {text:?}");
            }
        }
    }

    #[test]
    fn long_tables_are_constants_that_all_uses_share() {
        let long = "^[A-Z]{3}-[0-9]{6}$";
        let code = |source: &str| compile(source).unwrap().code(source).to_string();
        assert_eq!(code(long), format!("crate :: operations :: {}", constant(long)));
        assert!(code("^a$").starts_with("& [State :: new"));
        let text = |pattern: &str| json!({"type": "string", "pattern": pattern});
        let document = Document::of_value(
            "a",
            json!({"components": {"schemas": {
                "A": text(long), "B": text(long), "C": text("^a$"), "D": text("^[A-Z]{9}$"), "E": text("("),
            }}}),
        );
        let constants = constants(&document, |name| constant(long) == name);
        assert_eq!(constants.len(), 1);
        let constant = constants[0].to_string();
        assert!(constant.contains("`^[A-Z]{3}-[0-9]{6}$`"), "{constant}");
    }

    #[test]
    fn what_has_no_table_is_refused() {
        for (source, said) in [
            ("(", "unclosed group"),
            (
                r"^(?!0)\d+$",
                "look-around, including look-ahead and look-behind, is not supported",
            ),
            (r"(a)\1", "backreferences are not supported"),
            (r"^(\w{1,300} ){1,300}$", "limit"),
        ] {
            let error = compile(source).err().expect(source).to_string();
            assert!(error.contains(said), "{source}: {error}");
        }
    }
}
