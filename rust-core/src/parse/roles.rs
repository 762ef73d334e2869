//! Who holds which role: `dumpsys role` and `cmd role get-role-holders ROLE`, both since Android 10.

use super::lines::{Doubts, Line, lines};
use crate::model::{Gap, GapKind, PackageName, UserId};

/// Holders of roles.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Roles {
    /// User, role (such as `android.app.role.SMS`) and holder.
    pub holders: Vec<(UserId, String, PackageName)>,
    /// What could not be understood.
    pub gaps: Vec<Gap>,
}

/// Parses `dumpsys role`.
///
/// The dump is a tree of `name=value`, `name={ … }` and `name=[ … ]`. Whether users, roles and holders come as one value
/// or as a list depends on how many there are, so the tree is walked by its names only; names not known are passed over.
///
/// Source: [`DualDumpOutputStream`](https://github.com/aosp-mirror/platform_frameworks_base/blob/97e3f22d8aded79f5e97d96e861fd355027749e9/core/java/com/android/internal/util/dump/DualDumpOutputStream.java)
/// and [`RoleService.dump`](https://github.com/LineageOS/android_packages_modules_Permission/blob/10a0d77cce40/service/java/com/android/role/RoleService.java).
pub fn parse_dump(text: &str) -> Roles {
    let mut tree = Tree::default();
    let mut doubts = Doubts::default();
    let mut last = None;
    let mut titled = false;
    for line in lines(text).filter(|line| !line.text.is_empty()) {
        last = Some(line);
        if tree.open.is_empty() && line.text != "{" {
            titled |= line.text.starts_with("ROLE ");
            doubts.refused(line);
        } else if !tree.line(line.text) && !doubts.refused(line) {
            doubts.malformed(line);
        }
    }
    match last {
        None => doubts.add(Gap::new(GapKind::Empty, "")),
        Some(line) if !tree.rooted && !titled && doubts.refusals() == 0 => doubts.unrecognised(line),
        Some(line) if !tree.open.is_empty() || !tree.rooted && doubts.refusals() == 0 => cut_off(&mut doubts, line),
        Some(_) => {}
    }
    tree.close_user();
    for (user, role, holder) in &tree.unusable {
        doubts.add(Gap { user: *user, ..Gap::new(GapKind::Malformed, format!("{role}: {holder}")) });
    }
    Roles { holders: tree.holders, gaps: doubts.into_gaps() }
}

/// Parses what `cmd role get-role-holders ROLE` prints: the holders on one line between `;`, an empty line when there is
/// none. It names neither role nor user.
pub fn parse_holders(text: &str) -> (Vec<PackageName>, Vec<Gap>) {
    let mut holders = Vec::new();
    let mut doubts = Doubts::default();
    for line in lines(text).filter(|line| !line.text.is_empty()) {
        if doubts.refused(line) {
            // What follows is the help of the command, or a stack.
            break;
        }
        for holder in line.text.split(';').map(str::trim_ascii).filter(|holder| !holder.is_empty()) {
            match PackageName::new(holder) {
                Ok(holder) => holders.push(holder),
                Err(_) => doubts.malformed(line),
            }
        }
    }
    if text.is_empty() {
        doubts.add(Gap::new(GapKind::Empty, ""));
    }
    (holders, doubts.into_gaps())
}

fn cut_off(doubts: &mut Doubts, line: Line<'_>) {
    doubts.ends_with(line);
    doubts.cut_off(&format!("{}: {}", line.number, line.text));
}

/// The tree, as far as it is open, and what it told.
#[derive(Default)]
struct Tree<'text> {
    /// Names of the objects and lists that are open, from the root; items of a list have the name "".
    open: Vec<&'text str>,
    rooted: bool,
    user: Option<UserId>,
    role: Option<&'text str>,
    /// Holders of the role that is open, then of the user's roles, before role and user are known.
    of_role: Vec<&'text str>,
    of_user: Vec<(&'text str, &'text str)>,
    holders: Vec<(UserId, String, PackageName)>,
    /// Holders that are no package, or of nobody.
    unusable: Vec<(Option<UserId>, &'text str, &'text str)>,
}

impl<'text> Tree<'text> {
    /// Takes a line; false when it fits nowhere.
    fn line(&mut self, text: &'text str) -> bool {
        match text {
            "{" => {
                self.rooted = true;
                self.open.push("");
            }
            "}" | "]" => {
                let depth = self.open.len();
                if self.is_role(depth) {
                    self.close_role();
                } else if self.is_user(depth) {
                    self.close_user();
                }
                return self.open.pop().is_some();
            }
            _ => match text.split_once('=') {
                Some((name, "{" | "[")) => self.open.push(name),
                Some((name, value)) => self.value(name, value),
                None if self.open.last() == Some(&"holders") => self.of_role.push(text),
                // An item of a list that is not known.
                None => return !text.contains(' '),
            },
        }
        true
    }

    fn value(&mut self, name: &str, value: &'text str) {
        let depth = self.open.len();
        match name {
            "user_id" if self.is_user(depth) => self.user = value.parse().ok(),
            "name" if self.is_role(depth) => self.role = Some(value),
            "holders" if self.is_role(depth) => self.of_role.push(value),
            _ => {}
        }
    }

    /// Whether what is open at `depth` is a user: `user_states={`, or an item of `user_states=[`.
    fn is_user(&self, depth: usize) -> bool {
        self.is(depth, "user_states")
    }

    fn is_role(&self, depth: usize) -> bool {
        self.is(depth, "roles")
    }

    fn is(&self, depth: usize, list: &str) -> bool {
        let at = |index: usize| self.open.get(index).copied();
        let innermost = depth.checked_sub(1).and_then(at);
        innermost == Some(list) || innermost == Some("") && depth.checked_sub(2).and_then(at) == Some(list)
    }

    fn close_role(&mut self) {
        let role = self.role.take().unwrap_or_default();
        self.of_user.extend(self.of_role.drain(..).map(|holder| (role, holder)));
    }

    fn close_user(&mut self) {
        self.close_role();
        let user = self.user.take();
        for (role, holder) in self.of_user.drain(..) {
            match (user, PackageName::new(holder)) {
                (Some(user), Ok(package)) if !role.is_empty() => self.holders.push((user, role.into(), package)),
                _ => self.unusable.push((user, role, holder)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::lines::tests::survives_any_damage;

    const ONE_USER: &str = "\
ROLE STATE (dumpsys role):
{
  user_states={
    user_id=0
    version=1
    packages_hash=CD19
    active_user_ids=[
      3
      4
    ]
    roles=[
      {
        name=android.app.role.BROWSER
        fallback_enabled=true
        holders=com.example.browser
      }
      {
        name=android.app.role.EMERGENCY
      }
      {
        name=android.app.role.SMS
        holders=[
          com.example.messages
          com.example.loan
        ]
      }
    ]
  }
}
";

    const TWO_USERS: &str = "\
ROLE STATE (dumpsys role):
{
  user_states=[
    {
      user_id=0
      packages_hash=null
      roles={
        name=android.app.role.DIALER
        holders=com.example.dialer
      }
    }
    {
      user_id=10
      roles={
        name=android.app.role.DIALER
        holders=com.example.loan
      }
    }
  ]
}
";

    fn holders(text: &str) -> Vec<(UserId, String, String)> {
        parse_dump(text).holders.into_iter().map(|(user, role, holder)| (user, role, holder.to_string())).collect()
    }

    fn kinds(text: &str) -> Vec<GapKind> {
        parse_dump(text).gaps.into_iter().map(|gap| gap.kind).collect()
    }

    #[test]
    fn one_holder_is_a_value_and_several_are_a_list() {
        assert_eq!(parse_dump(ONE_USER).gaps, []);
        assert_eq!(
            holders(ONE_USER),
            [
                (0, "android.app.role.BROWSER".into(), "com.example.browser".into()),
                (0, "android.app.role.SMS".into(), "com.example.messages".into()),
                (0, "android.app.role.SMS".into(), "com.example.loan".into()),
            ]
        );
    }

    #[test]
    fn one_user_is_an_object_and_two_are_a_list() {
        assert_eq!(parse_dump(TWO_USERS).gaps, []);
        assert_eq!(
            holders(TWO_USERS),
            [
                (0, "android.app.role.DIALER".into(), "com.example.dialer".into()),
                (10, "android.app.role.DIALER".into(), "com.example.loan".into()),
            ]
        );
    }

    #[test]
    fn a_phone_without_users_has_an_empty_tree() {
        assert_eq!(parse_dump("ROLE STATE (dumpsys role):\n{\n}\n"), Roles::default());
    }

    #[test]
    fn a_cut_tree_says_so_and_keeps_what_it_told() {
        let cut = &TWO_USERS[..TWO_USERS.find("com.example.loan").expect("the loan app") + 5];
        assert_eq!(kinds(cut), [GapKind::CutOff]);
        assert_eq!(holders(cut).len(), 2);
        let cut = &ONE_USER[..ONE_USER.rfind('}').expect("an end")];
        assert_eq!(kinds(cut), [GapKind::CutOff]);
        assert_eq!(kinds("ROLE STATE (dumpsys role):\n"), [GapKind::CutOff]);
    }

    #[test]
    fn errors_and_other_dumps_are_gaps() {
        assert_eq!(kinds("Permission Denial: can't dump role from from pid=1, uid=2000\n"), [GapKind::NotAnswered]);
        assert_eq!(kinds("Can't find service: role\n"), [GapKind::NotAnswered]);
        assert_eq!(kinds("Packages:\n"), [GapKind::Unrecognised]);
        assert_eq!(kinds(""), [GapKind::Empty]);
        assert_eq!(kinds(&ONE_USER.replace("com.example.browser", "com.exa mple")), [GapKind::Malformed]);
        assert_eq!(kinds(&ONE_USER.replace("    user_id=0\n", "")), [GapKind::Malformed; 3]);
    }

    #[test]
    fn the_answer_about_one_role() {
        let names = |text: &str| parse_holders(text).0.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(names("com.example.messages\n"), ["com.example.messages"]);
        assert_eq!(names("com.example.a;com.example.b\r\n"), ["com.example.a", "com.example.b"]);
        assert_eq!(parse_holders("\n"), (vec![], vec![]));
        assert_eq!(parse_holders("").1, [Gap::new(GapKind::Empty, "")]);
        let unknown = "Unknown command: get-role-holders\nRole manager (role) commands:\n  help or -h\n";
        assert_eq!(parse_holders(unknown).1.iter().map(|gap| gap.kind).collect::<Vec<_>>(), [GapKind::NotAnswered]);
        assert_eq!(parse_holders("no package\n").1.len(), 1);
    }

    #[test]
    fn line_ends_lost_indentation_and_damage() {
        for text in [ONE_USER, TWO_USERS] {
            for end in ["\r\n", "\r\r\n", "\n\n", "\n\t"] {
                assert_eq!(parse_dump(&text.replace('\n', end)), parse_dump(text));
            }
            assert_eq!(parse_dump(&text.replace("  ", "")), parse_dump(text));
            survives_any_damage(text, parse_dump);
        }
        survives_any_damage("com.example.a;com.example.b\n", parse_holders);
    }
}
