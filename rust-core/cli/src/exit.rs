//! The numbers a command gives back. They are fixed: scripts rely on them.
//!
//! An interrupted command ends by the signal itself, which a shell shows as 130.

use std::{io, path::PathBuf, process::ExitCode};

use lendlens_core::{
    knowledge::KnowledgeError,
    model::{Report, Severity, Text},
};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done; for an audit: nothing at or above the wanted severity, and no gap.
    Done = 0,
    /// Nothing could be done; for an audit: no app was found in what was given.
    Failed = 1,
    /// It was called wrongly.
    Usage = 2,
    /// No such finding, but something could not be seen.
    Gaps = 3,
    /// A finding at or above the wanted severity.
    Finding = 10,
}

impl Exit {
    /// What an audit ends with.
    pub fn of(report: &Report, fail_on: Severity) -> Self {
        let mut tally = Tally::default();
        tally.count(report, fail_on);
        tally.exit()
    }
}

/// What reports come to, one or many.
#[derive(Debug, Clone, Copy, Default)]
pub struct Tally {
    /// Reports.
    pub reports: usize,
    /// Of these: with a finding at or above the wanted severity.
    pub with_finding: usize,
    apps: bool,
    gaps: bool,
}

impl Tally {
    /// Counts a report.
    pub fn count(&mut self, report: &Report, fail_on: Severity) {
        self.reports += 1;
        self.with_finding += usize::from(report.findings.iter().any(|finding| finding.severity >= fail_on));
        self.apps |= report.summary.apps > 0;
        self.gaps |= !report.gaps.is_empty();
    }

    /// What they end with.
    pub fn exit(self) -> Exit {
        if !self.apps {
            Exit::Failed
        } else if self.with_finding > 0 {
            Exit::Finding
        } else if self.gaps {
            Exit::Gaps
        } else {
            Exit::Done
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a command could not go on.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The output could not be written.
    #[error("cannot write {path}: {source}")]
    Write {
        /// Where to.
        path: String,
        /// Why not.
        source: io::Error,
    },
    /// A file named by an option could not be read.
    #[error("cannot read {path}: {problem}")]
    Read {
        /// The file.
        path: PathBuf,
        /// Why not.
        problem: String,
    },
    /// A list has none of the columns it needs.
    #[error("{path} lacks the column {column}")]
    Column {
        /// The file.
        path: PathBuf,
        /// The column.
        column: &'static str,
    },
    /// The knowledge built into this program cannot be read.
    #[error(transparent)]
    Knowledge(#[from] KnowledgeError),
    /// There is no guidance of this country.
    #[error("no guidance of {name}")]
    Jurisdiction {
        /// As it was typed.
        name: String,
        /// The countries there are.
        known: String,
    },
    /// There is no such rule, and no package could be called so.
    #[error("no rule {name}")]
    Rule {
        /// As it was typed.
        name: String,
        /// The rules there are.
        rules: String,
    },
}

impl Error {
    /// What ended so ends with this.
    pub fn exit(&self) -> Exit {
        match self {
            Self::Write { .. } | Self::Knowledge(_) => Exit::Failed,
            Self::Read { .. } | Self::Column { .. } | Self::Rule { .. } | Self::Jurisdiction { .. } => Exit::Usage,
        }
    }

    /// The error in words, with the way out.
    pub fn text(&self) -> Text {
        match self {
            Self::Write { path, source } => {
                Text::new("cli-cannot-write").with("path", path.as_str()).with("problem", source.to_string())
            }
            Self::Read { path, problem } => {
                Text::new("cli-cannot-read").with("path", path.display().to_string()).with("problem", problem.as_str())
            }
            Self::Column { path, column } => {
                Text::new("cli-column-missing").with("path", path.display().to_string()).with("column", *column)
            }
            Self::Knowledge(error) => Text::new("cli-knowledge-broken").with("problem", error.to_string()),
            Self::Jurisdiction { name, known } => {
                Text::new("cli-no-such-country").with("name", name.as_str()).with("known", known.as_str())
            }
            Self::Rule { name, rules } => {
                Text::new("cli-no-such-rule").with("name", name.as_str()).with("rules", rules.as_str())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use lendlens_core::{
        Options, audit,
        knowledge::Knowledge,
        model::{Confidence, Finding, Gap, GapKind, Inventory, Summary},
    };

    use super::*;

    fn report(apps: usize, finding: Option<Severity>, gap: bool) -> Report {
        let mut report = audit(&Inventory::default(), Knowledge::embedded().expect("knowledge"), &Options::default());
        report.summary = Summary { apps, ..Summary::default() };
        report.findings.clear();
        report.findings.extend(finding.map(|severity| Finding {
            rule: "lender-reads-contacts",
            severity,
            confidence: Confidence::High,
            package: None,
            user: None,
            title: Text::new("x"),
            message: Text::new("x"),
            evidence: Vec::new(),
            citations: Vec::new(),
            remediation: Vec::new(),
        }));
        report.gaps.extend(gap.then(|| Gap::new(GapKind::Empty, "x")));
        report
    }

    #[test]
    fn an_audit_ends_with_the_numbers_of_the_contract() {
        use Severity::{Critical, High, Info, Medium};
        for (apps, finding, gap, fail_on, exit) in [
            (5, None, false, High, 0),
            (5, Some(Medium), false, High, 0),
            (5, Some(High), false, High, 10),
            (5, Some(Critical), true, High, 10),
            (5, Some(High), false, Critical, 0),
            (5, Some(Info), false, Info, 10),
            (5, None, true, High, 3),
            (5, Some(Medium), true, High, 3),
            (0, None, false, High, 1),
            (0, None, true, High, 1),
            (0, Some(Info), true, Info, 1),
        ] {
            let ended = Exit::of(&report(apps, finding, gap), fail_on);
            assert_eq!(ended as u8, exit, "{apps} apps, {finding:?}, gap {gap}, fail on {fail_on:?}");
        }
    }
}
