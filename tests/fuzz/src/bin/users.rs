//! `pm list users` and `dumpsys user`.
#![no_main]

use lendlens_core::parse::users::{self, Users};
use lendlens_fuzz::{same, text};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = text(bytes);
    for Users { users, .. } in [same(|| users::parse_list(&text)), same(|| users::parse_dump(&text))] {
        assert!(users.is_sorted_by_key(|user| user.id), "users stand by number: {users:?}");
    }
});
