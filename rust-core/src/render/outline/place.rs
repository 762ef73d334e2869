//! Where in the report an app stands, and how bad that is.

use crate::model::{AppReport, LenderClass, LocalTime, UserReach, Verdict};

use super::Tone;

/// Where in the report an app stands, each in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// It lends; the verdict is the one nearest to the contacts.
    Lender(Verdict),
    /// A person may say whether it lends.
    Question,
    /// It lends among other things and can read contacts.
    Feature,
    /// Anything else.
    Other(Verdict),
}

/// The place of an app; `None` when it is installed for nobody.
pub(super) fn place(app: &AppReport) -> Option<Place> {
    let verdict = nearest(app)?;
    Some(if app.lender.is_lender {
        Place::Lender(verdict)
    } else if app.lender.is_possible() && tone(verdict) != Tone::Good {
        Place::Question
    } else if app.lender.class == LenderClass::LendingFeature && verdict == Verdict::CanRead {
        Place::Feature
    } else {
        Place::Other(verdict)
    })
}

/// The users for whom the app is there, or may be.
pub(super) fn present(app: &AppReport) -> impl Iterator<Item = &UserReach> {
    app.users.iter().filter(|reach| reach.verdict != Verdict::NotInstalled)
}

/// The last time the app was let through to the contacts of this user.
pub(super) fn last_access(reach: &UserReach) -> Option<LocalTime> {
    reach.routes.iter().filter_map(|route| route.last_access).max()
}

/// The verdict that comes nearest to the contacts over all users; `None` when the app is installed for none.
pub(super) fn nearest(app: &AppReport) -> Option<Verdict> {
    present(app).map(|reach| reach.verdict).min_by_key(|verdict| verdict.distance())
}

/// How bad a verdict is.
pub(super) fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::CanRead => Tone::Bad,
        Verdict::CanObtainSilently | Verdict::MayAsk | Verdict::Requested | Verdict::Unknown => Tone::Warn,
        Verdict::Blocked
        | Verdict::WriteOnly
        | Verdict::AccountsOnly
        | Verdict::NotRequested
        | Verdict::NotInstalled => Tone::Good,
    }
}
