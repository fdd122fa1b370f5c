//! The version step of a release.

use std::fmt;

use semver::{BuildMetadata, Prerelease, Version};
use serde::Serialize;

/// A step of Semantic Versioning. Later is larger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// Nothing to release.
    #[default]
    None,
    /// Only changes that callers need not know: texts, error bodies, bounds of responses.
    Patch,
    /// Additions or deprecations.
    Minor,
    /// Changes that may break callers.
    Major,
}

impl Step {
    /// The version after `version`.
    ///
    /// Before 1.0.0 the rules are cargo's: 0.y.z breaks with a new y, 0.0.z with every new z. Pre-release and build
    /// tags are dropped.
    #[must_use]
    pub fn applied(self, version: &Version) -> Version {
        let (major, minor, patch) = (version.major, version.minor, version.patch);
        let mut next = match self.before_1_0(version) {
            Self::None => return version.clone(),
            Self::Patch => Version::new(major, minor, patch + 1),
            Self::Minor => Version::new(major, minor + 1, 0),
            Self::Major => Version::new(major + 1, 0, 0),
        };
        next.pre = Prerelease::EMPTY;
        next.build = BuildMetadata::EMPTY;
        next
    }

    /// The part of `version` that is incremented.
    #[must_use]
    pub fn before_1_0(self, version: &Version) -> Self {
        match (version.major, version.minor, self) {
            (_, _, Self::None) => Self::None,
            (0, 0, _) => Self::Patch,
            (0, _, Self::Major) => Self::Minor,
            (0, _, _) => Self::Patch,
            _ => self,
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "no",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_semantic_versioning_and_the_rules_before_1_0() {
        for (from, step, to) in [
            ("1.2.3", Step::None, "1.2.3"),
            ("1.2.3", Step::Patch, "1.2.4"),
            ("1.2.3", Step::Minor, "1.3.0"),
            ("1.2.3", Step::Major, "2.0.0"),
            ("0.2.3", Step::Patch, "0.2.4"),
            ("0.2.3", Step::Minor, "0.2.4"),
            ("0.2.3", Step::Major, "0.3.0"),
            ("0.0.3", Step::Patch, "0.0.4"),
            ("0.0.3", Step::Minor, "0.0.4"),
            ("0.0.3", Step::Major, "0.0.4"),
            ("0.0.3", Step::None, "0.0.3"),
            ("1.2.3-rc.1+7", Step::Minor, "1.3.0"),
        ] {
            let from = Version::parse(from).unwrap();
            assert_eq!(step.applied(&from).to_string(), to, "{from} {step}");
        }
    }
}
