//! Finds operations by words.

use std::collections::HashMap;

use crate::catalog::{Catalog, Entry};
use crate::words::{are_alike, words};

/// What a match of a word counts, by what it was found in.
const WEIGHTS: [f64; 5] = [5.0, 5.0, 3.0, 2.0, 1.0];

/// The words of each operation.
#[derive(Debug)]
pub(crate) struct Index {
    /// By operation: the words of its id, summary, path, tag, and other texts.
    fields: Vec<[Vec<String>; 5]>,
    /// In how many operations a word occurs.
    frequencies: HashMap<String, usize>,
}

impl Index {
    pub(crate) fn of(catalog: &Catalog) -> Self {
        let fields: Vec<[Vec<String>; 5]> = catalog.entries().iter().map(fields).collect();
        let mut frequencies = HashMap::new();
        for fields in &fields {
            let mut known: Vec<&String> = fields.iter().flatten().collect();
            known.sort();
            known.dedup();
            for word in known {
                *frequencies.entry(word.clone()).or_insert(0) += 1;
            }
        }
        Self { fields, frequencies }
    }

    /// The numbers of the operations that have one of the words, best first.
    pub(crate) fn find(&self, text: &str) -> Vec<usize> {
        let mut wanted = words(text);
        wanted.dedup();
        let mut scored: Vec<(f64, usize)> = self
            .fields
            .iter()
            .enumerate()
            .map(|(number, fields)| (self.score(fields, &wanted), number))
            .filter(|(score, _)| *score > 0.0)
            .collect();
        scored.sort_by(|left, right| right.0.total_cmp(&left.0).then(left.1.cmp(&right.1)));
        scored.into_iter().map(|(_, number)| number).collect()
    }

    fn score(&self, fields: &[Vec<String>; 5], wanted: &[String]) -> f64 {
        let (mut score, mut found) = (0.0, 0.0);
        for word in wanted {
            let best = fields
                .iter()
                .zip(WEIGHTS)
                .map(|(known, weight)| weight * likeness(known, word));
            let best = best.fold(0.0, f64::max);
            score += best * self.rarity(word);
            found += f64::from(best > 0.0);
        }
        if score == 0.0 {
            return 0.0;
        }
        #[allow(clippy::cast_precision_loss, reason = "these are small numbers of words")]
        let of = |part: f64, whole: usize| part / (whole.max(1) as f64);
        // How much of the words was found, and how much of the operation's name and summary was asked for.
        let covered = of(found, wanted.len());
        let asked = [&fields[0], &fields[1]].map(|known| {
            let asked = known.iter().filter(|known| wanted.contains(known)).count();
            #[allow(clippy::cast_precision_loss, reason = "these are small numbers of words")]
            of(asked as f64, known.len())
        });
        score * covered * covered * (1.0 + asked[0].max(asked[1]))
    }

    fn rarity(&self, word: &str) -> f64 {
        let known = self.frequencies.get(word).copied().unwrap_or(0);
        #[allow(clippy::cast_precision_loss, reason = "these are small numbers of operations")]
        let (known, all) = (known as f64, self.fields.len() as f64);
        (1.0 + (all + 1.0) / (known + 1.0)).ln()
    }
}

fn likeness(known: &[String], word: &str) -> f64 {
    let likeness = known.iter().map(|known| {
        if known == word {
            1.0
        } else if word.len() >= 3 && known.starts_with(word) || known.len() >= 4 && word.starts_with(known.as_str()) {
            0.6
        } else if are_alike(known, word) {
            0.5
        } else {
            0.0
        }
    });
    likeness.fold(0.0, f64::max)
}

fn fields(entry: &Entry) -> [Vec<String>; 5] {
    let mut rest = words(&entry.description);
    rest.extend(entry.parameters.iter().flat_map(|name| words(name)));
    rest.extend(words(&entry.method));
    [
        words(&entry.id),
        words(&entry.summary),
        words(&entry.path),
        words(&entry.tag),
        rest,
    ]
}
