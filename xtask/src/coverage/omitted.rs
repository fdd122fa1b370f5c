//! What the SDK leaves out on purpose.

use std::fmt;

use super::Gap;

/// An operation, or one parameter or body property of it, that the SDK does not offer.
pub(super) struct Omission {
    pub(super) operation: &'static str,
    /// Name on the wire; nothing for the whole operation.
    pub(super) input: Option<&'static str>,
    /// Why, for the reader of the report.
    pub(super) reason: &'static str,
}

/// All of them. One that has become unnecessary fails, too.
pub(super) const ALL: &[Omission] = &[];

impl fmt::Display for Omission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, input, .. } = self;
        let input = input.map(|input| format!(": `{input}`")).unwrap_or_default();
        let place = "xtask/src/coverage/omitted.rs";
        write!(
            f,
            "{operation}{input}: nothing is missing any longer; delete the omission in {place}"
        )
    }
}

/// Gives each gap its reason, where there is one, and tells which omissions match none.
pub(super) fn sort(mut gaps: Vec<Gap>, omissions: &'static [Omission]) -> (Vec<Gap>, Vec<&'static Omission>) {
    let mut unneeded = Vec::new();
    for omission in omissions {
        let matching = gaps
            .iter_mut()
            .filter(|gap| gap.operation == omission.operation && gap.input.as_deref() == omission.input);
        let count = matching.map(|gap| gap.omission = Some(omission.reason)).count();
        if count == 0 {
            unneeded.push(omission);
        }
    }
    (gaps, unneeded)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OMISSIONS: &[Omission] = &[
        Omission {
            operation: "listNotes",
            input: Some("colour"),
            reason: "the server ignores it",
        },
        Omission {
            operation: "listNotes",
            input: None,
            reason: "withdrawn",
        },
    ];

    #[test]
    fn an_omission_covers_its_gap_and_no_other() {
        let gap = |input: &str| Gap {
            operation: "listNotes".to_owned(),
            input: Some(input.to_owned()),
            advice: String::new(),
            whole: false,
            omission: None,
        };
        let (gaps, unneeded) = sort(vec![gap("colour"), gap("size")], OMISSIONS);
        assert_eq!(gaps[0].omission, Some("the server ignores it"));
        assert_eq!(gaps[1].omission, None);
        let said = unneeded.iter().map(ToString::to_string).collect::<String>();
        assert_eq!(
            said,
            "listNotes: nothing is missing any longer; delete the omission in xtask/src/coverage/omitted.rs"
        );
    }
}
