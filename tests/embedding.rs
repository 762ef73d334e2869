//! What docs/embedding.md promises to a program that embeds the core. The code in that file and in the README is
//! compiled with the documentation of `tests/support`.

use std::thread;

use lendlens_core::{
    Options, audit,
    knowledge::Knowledge,
    messages::{Language, Messages},
    model::{Inventory, Report},
    render,
};

const INVENTORY: &str = r#"{
    "schema": "lendlens-inventory/1",
    "users": [{"id": 0, "kind": "owner", "visible": true}, {"id": 10, "kind": "work", "visible": false}],
    "packages": [
        {"name": "org.example.loan", "labels": {"en": "Quick Cash Loan"}, "target_sdk": 34, "request_list": "full",
         "requests": [{"permission": "android.permission.READ_CONTACTS"}],
         "users": [{"user": 0, "installed": true, "grants_shown": true,
                    "grants": [{"permission": "android.permission.READ_CONTACTS", "granted": true}]}]},
        {"name": "org.example.notes"}
    ],
    "gaps": [{"kind": "user-not-visible", "detail": "10", "user": 10}]
}"#;

#[test]
fn knowledge_inventory_and_report_can_be_sent_and_shared_between_threads() {
    fn can_be_sent_and_shared<T: Send + Sync + 'static>() {}
    can_be_sent_and_shared::<Knowledge>();
    can_be_sent_and_shared::<Inventory>();
    can_be_sent_and_shared::<Report>();
    can_be_sent_and_shared::<Options>();
}

#[test]
fn audits_side_by_side_give_the_same_bytes_as_one_alone() {
    let inventory: Inventory = serde_json::from_str(INVENTORY).expect("an inventory");
    let bytes = || {
        let report = audit(&inventory, Knowledge::embedded().expect("the data are whole"), &Options::default());
        render::json::render(&report, &Messages::new(Language::English))
    };
    let side_by_side = thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(bytes)).collect();
        threads.into_iter().map(|thread| thread.join().expect("no panic")).collect::<Vec<_>>()
    });
    let alone = bytes();
    for other in side_by_side {
        assert_eq!(other, alone);
    }
}
