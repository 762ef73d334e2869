//! `lendlens-report/1`: frozen structs of their own, so that a change inside cannot change the contract.
//!
//! Field by field in `docs/report-v1.md`; the schema is `data/schema/report-1.schema.json`. A field may be added to or
//! taken from these structs only together with a new version number. Texts of sources are given exactly; characters
//! that would act on a terminal are written as `\u` escapes, which means the same to every reader of JSON.

use serde::Serialize;

use super::sanitize;
use crate::{
    messages::Messages,
    model::{
        AppReport, Citation, Confidence, Evidence, Finding, Gap, Inventory, Lender, LocalTime, Report, RouteReach,
        Severity, Step, UserId, UserReach,
    },
};

/// The name and version of the report.
pub const REPORT_SCHEMA: &str = "lendlens-report/1";

/// The report as one JSON document of several lines.
pub fn render(report: &Report, messages: &Messages) -> String {
    document(&self::report(report, messages))
}

/// The report as one line of JSON, with its line end.
pub fn line(report: &Report, messages: &Messages) -> String {
    harmless(serde_json::to_string(&self::report(report, messages)))
}

/// The inventory as one JSON document of several lines: `lendlens-inventory/1`.
pub fn inventory(inventory: &Inventory) -> String {
    document(inventory)
}

/// One row of `classify` as one line of JSON, with its line end.
pub fn classified(row: &ClassifiedV1<'_>) -> String {
    harmless(serde_json::to_string(row))
}

pub(super) fn document(value: &impl Serialize) -> String {
    harmless(serde_json::to_string_pretty(value))
}

/// Escapes what would act on a terminal. It stands in strings only: all else of JSON is plain ASCII.
fn harmless(json: serde_json::Result<String>) -> String {
    // Plain structs with text keys, written to memory: neither serde nor the writer has anything to refuse.
    let mut json = json.unwrap_or_default();
    if json.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')) {
        json.push('\n');
        return json;
    }
    let mut harmless = String::with_capacity(json.len() + 1);
    for character in json.chars() {
        if sanitize::acts_on_a_terminal(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                harmless.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            harmless.push(character);
        }
    }
    harmless.push('\n');
    harmless
}

/// `lendlens-report/1`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReportV1<'a> {
    /// Always [`REPORT_SCHEMA`].
    pub schema: &'static str,
    /// The program.
    pub tool: ToolV1,
    /// The knowledge used.
    pub knowledge: KnowledgeV1<'a>,
    /// The sources.
    pub source: Vec<SourceV1<'a>>,
    /// The phone.
    pub device: DeviceV1<'a>,
    /// Its users.
    pub users: Vec<UserV1>,
    /// The numbers.
    pub summary: SummaryV1,
    /// The apps.
    pub apps: Vec<AppV1<'a>>,
    /// The findings.
    pub findings: Vec<FindingV1<'a>>,
    /// Findings left out on request.
    pub suppressed: Vec<SuppressedV1<'a>>,
    /// What could not be seen.
    pub gaps: Vec<GapV1<'a>>,
}

/// `tool`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ToolV1 {
    /// Always `lendlens`.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
}

/// `knowledge`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct KnowledgeV1<'a> {
    /// Version, such as `2026.11`.
    pub version: &'a str,
    /// Number of catalog entries.
    pub lenders: usize,
    /// SHA-256 over the files.
    pub sha256: &'a str,
}

/// An element of `source`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SourceV1<'a> {
    /// What it is.
    pub kind: &'static str,
    /// Its name.
    pub name: &'a str,
    /// SHA-256 of its bytes.
    pub sha256: Option<&'a str>,
    /// When it was made.
    pub captured_at: Option<LocalTime>,
}

/// `device`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DeviceV1<'a> {
    /// Maker.
    pub maker: Option<&'a str>,
    /// Model.
    pub model: Option<&'a str>,
    /// Android version.
    pub android: Option<&'a str>,
    /// API level.
    pub api_level: Option<u32>,
}

/// An element of `users`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct UserV1 {
    /// Its number.
    pub id: UserId,
    /// What it is for.
    pub kind: &'static str,
    /// Whether its apps are shown.
    pub visible: bool,
}

/// `summary`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SummaryV1 {
    /// Installed packages.
    pub apps: usize,
    /// Of them, lenders and loan marketplaces.
    pub lenders: usize,
    /// Of those, the ones that can read contacts.
    pub lenders_that_can_read_contacts: usize,
    /// Packages that can read contacts.
    pub apps_that_can_read_contacts: usize,
    /// Packages whose permissions no source shows.
    pub unreadable: usize,
    /// No gap.
    pub complete: bool,
}

/// An element of `apps`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AppV1<'a> {
    /// Package.
    pub package: &'a str,
    /// Name for people.
    pub label: Option<&'a str>,
    /// Part of the system image.
    pub system: Option<bool>,
    /// `targetSdkVersion`.
    pub target_sdk: Option<u32>,
    /// The installer of record.
    pub installer: Option<&'a str>,
    /// Whether it lends.
    pub lender: LenderV1<'a>,
    /// Its reach by user.
    pub users: Vec<AppUserV1<'a>>,
}

/// `lender` of an app.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LenderV1<'a> {
    /// The most probable class.
    pub class: &'static str,
    /// The band over the probability.
    pub band: &'static str,
    /// P(lender or loan marketplace), four decimals.
    pub probability: f64,
    /// The evidence.
    pub evidence: Vec<EvidenceV1<'a>>,
}

/// An element of `evidence` of a lender.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EvidenceV1<'a> {
    /// Where it was found.
    pub kind: &'static str,
    /// What was found.
    pub detail: &'a str,
    /// Log-odds, two decimals.
    pub weight: f64,
    /// Who says so.
    pub source: &'a str,
}

/// An element of `users` of an app.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AppUserV1<'a> {
    /// The user.
    pub user: UserId,
    /// Installed for this user.
    pub installed: Option<bool>,
    /// The answer.
    pub contacts: ContactsV1<'a>,
    /// What else it reaches.
    pub other_reach: Vec<RouteV1<'a>>,
}

/// `contacts` of a user of an app.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ContactsV1<'a> {
    /// The verdict.
    pub verdict: &'static str,
    /// The ways it rests on.
    pub routes: Vec<RouteV1<'a>>,
}

/// An element of `routes` and of `other_reach`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RouteV1<'a> {
    /// The permission or capability.
    pub route: &'a str,
    /// How far it is open.
    pub state: &'static str,
    /// The flags of its permission.
    pub flags: Vec<&'static str>,
    /// The mode of its app-op in force.
    pub app_op: Option<&'a str>,
    /// Last time the app was let through.
    pub last_access: Option<LocalTime>,
    /// Last time it was refused.
    pub last_reject: Option<LocalTime>,
    /// Why this state, in the report's language.
    pub why: String,
}

/// An element of `findings`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FindingV1<'a> {
    /// The rule.
    pub rule: &'static str,
    /// How grave.
    pub severity: Severity,
    /// How sure.
    pub confidence: Confidence,
    /// The package.
    pub package: Option<&'a str>,
    /// The user.
    pub user: Option<UserId>,
    /// One line, in the report's language.
    pub title: String,
    /// What was observed and which rule it meets, in the report's language.
    pub message: String,
    /// The facts it rests on, in the report's language.
    pub evidence: Vec<String>,
    /// The rules and sources it refers to.
    pub citations: &'a [Citation],
    /// What can be done, in order.
    pub remediation: Vec<StepV1<'a>>,
}

/// An element of `remediation`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StepV1<'a> {
    /// What kind of step.
    pub action: &'static str,
    /// The step, in the report's language.
    pub text: String,
    /// The command that does it from a computer.
    pub command: Option<&'a str>,
}

/// An element of `suppressed`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SuppressedV1<'a> {
    /// The rule.
    pub rule: &'static str,
    /// The package.
    pub package: Option<&'a str>,
    /// The user.
    pub user: Option<UserId>,
    /// Why it was left out.
    pub reason: &'a str,
}

/// An element of `gaps`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GapV1<'a> {
    /// What kind.
    pub kind: &'static str,
    /// The line, name or number it is about.
    pub detail: &'a str,
    /// Index into `source`.
    pub source: Option<usize>,
    /// The package, when it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<&'a str>,
    /// The user, when it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<UserId>,
}

/// One row of `classify`, as one line of JSON.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ClassifiedV1<'a> {
    /// As in the list.
    pub id: &'a str,
    /// As in the list; empty when it had none.
    pub package: &'a str,
    /// As in the list; empty when it had none.
    pub label: &'a str,
    /// The most probable class.
    pub class: &'static str,
    /// The band over the probability.
    pub band: &'static str,
    /// A lender or loan marketplace, and likely so.
    pub is_lender: bool,
    /// P(lender or loan marketplace), four decimals.
    pub probability: f64,
    /// The evidence.
    pub evidence: Vec<EvidenceV1<'a>>,
}

impl<'a> ClassifiedV1<'a> {
    /// A row with what was found out about it.
    pub fn new(id: &'a str, package: &'a str, label: &'a str, lender: &'a Lender) -> Self {
        let LenderV1 { class, band, probability, evidence } = self::lender(lender);
        Self { id, package, label, class, band, is_lender: lender.is_lender, probability, evidence }
    }
}

/// The report in its fixed form, with sentences in the language of `messages`.
pub fn report<'a>(report: &'a Report, messages: &Messages) -> ReportV1<'a> {
    ReportV1 {
        schema: REPORT_SCHEMA,
        tool: ToolV1 { name: "lendlens", version: env!("CARGO_PKG_VERSION") },
        knowledge: KnowledgeV1 {
            version: &report.knowledge_version,
            lenders: report.knowledge_lenders,
            sha256: &report.knowledge_sha256,
        },
        source: report
            .source
            .iter()
            .map(|source| SourceV1 {
                kind: source.kind.as_str(),
                name: &source.name,
                sha256: source.sha256.as_deref(),
                captured_at: source.captured_at,
            })
            .collect(),
        device: DeviceV1 {
            maker: report.device.maker.as_deref(),
            model: report.device.model.as_deref(),
            android: report.device.android.as_deref(),
            api_level: report.device.api_level,
        },
        users: report
            .users
            .iter()
            .map(|user| UserV1 { id: user.id, kind: user.kind.as_str(), visible: user.visible })
            .collect(),
        summary: SummaryV1 {
            apps: report.summary.apps,
            lenders: report.summary.lenders,
            lenders_that_can_read_contacts: report.summary.lenders_that_can_read_contacts,
            apps_that_can_read_contacts: report.summary.apps_that_can_read_contacts,
            unreadable: report.summary.unreadable,
            complete: report.summary.complete,
        },
        apps: report.apps.iter().map(|app| self::app(app, messages)).collect(),
        findings: report.findings.iter().map(|finding| self::finding(finding, messages)).collect(),
        suppressed: report
            .suppressed
            .iter()
            .map(|finding| SuppressedV1 {
                rule: finding.rule,
                package: finding.package.as_ref().map(|package| package.as_str()),
                user: finding.user,
                reason: &finding.reason,
            })
            .collect(),
        gaps: report.gaps.iter().map(gap).collect(),
    }
}

fn app<'a>(app: &'a AppReport, messages: &Messages) -> AppV1<'a> {
    AppV1 {
        package: app.package.as_str(),
        label: app.label.as_deref(),
        system: app.system,
        target_sdk: app.target_sdk,
        installer: app.installer.as_deref(),
        lender: lender(&app.lender),
        users: app.users.iter().map(|user| app_user(user, messages)).collect(),
    }
}

fn lender(lender: &Lender) -> LenderV1<'_> {
    LenderV1 {
        class: lender.class.as_str(),
        band: lender.band.as_str(),
        probability: rounded(lender.probability, 4),
        evidence: lender.evidence.iter().map(evidence).collect(),
    }
}

fn evidence(evidence: &Evidence) -> EvidenceV1<'_> {
    EvidenceV1 {
        kind: evidence.kind.as_str(),
        detail: &evidence.detail,
        weight: rounded(evidence.weight, 2),
        source: &evidence.source,
    }
}

/// To so many decimals, so that another machine's arithmetic gives the same bytes. Never `-0`.
fn rounded(value: f64, decimals: i32) -> f64 {
    let scale = 10f64.powi(decimals);
    (value * scale).round() / scale + 0.0
}

fn app_user<'a>(reach: &'a UserReach, messages: &Messages) -> AppUserV1<'a> {
    AppUserV1 {
        user: reach.user,
        installed: reach.installed,
        contacts: ContactsV1 {
            verdict: reach.verdict.as_str(),
            routes: reach.routes.iter().map(|way| route(way, messages)).collect(),
        },
        other_reach: reach.other_reach.iter().map(|way| route(way, messages)).collect(),
    }
}

fn route<'a>(route: &'a RouteReach, messages: &Messages) -> RouteV1<'a> {
    RouteV1 {
        route: &route.route,
        state: route.state.as_str(),
        flags: route.flags.names(),
        app_op: route.app_op.as_ref().map(|mode| mode.as_str()),
        last_access: route.last_access,
        last_reject: route.last_reject,
        why: messages.text(&route.why),
    }
}

fn finding<'a>(finding: &'a Finding, messages: &Messages) -> FindingV1<'a> {
    FindingV1 {
        rule: finding.rule,
        severity: finding.severity,
        confidence: finding.confidence,
        package: finding.package.as_ref().map(|package| package.as_str()),
        user: finding.user,
        title: messages.text(&finding.title),
        message: messages.text(&finding.message),
        evidence: finding.evidence.iter().map(|fact| messages.text(fact)).collect(),
        citations: &finding.citations,
        remediation: finding.remediation.iter().map(|step| self::step(step, messages)).collect(),
    }
}

fn step<'a>(step: &'a Step, messages: &Messages) -> StepV1<'a> {
    StepV1 { action: step.action, text: messages.text(&step.text), command: step.command.as_deref() }
}

fn gap(gap: &Gap) -> GapV1<'_> {
    GapV1 {
        kind: gap.kind.as_str(),
        detail: &gap.detail,
        source: gap.source,
        package: gap.package.as_ref().map(|package| package.as_str()),
        user: gap.user,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_rounded_so_that_machines_agree() {
        assert_eq!(rounded(0.987_654_321, 4), 0.9877);
        assert_eq!(rounded(-0.001, 2).to_string(), "0");
        assert_eq!(rounded(-3.149, 2), -3.15);
    }
}
