//! `classify`: the fixed contract of one line of JSON a row.

use serde_json::Value;

use crate::support::run_with;

fn rows(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("JSON a line")).collect()
}

#[test]
fn each_row_gives_a_line_in_the_order_of_the_list() {
    let list =
        "id,package,label\n1,com.example.cash.loan,Cash Loan Online\n2,org.example.notes,Notes\n3,,借钱\n4,com.x,\n";
    let ended = run_with(list.as_bytes(), &["classify", "-", "--format", "jsonl"]);
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    let rows = rows(&ended.out);
    let ids: Vec<&str> = rows.iter().filter_map(|row| row["id"].as_str()).collect();
    assert_eq!(ids, ["1", "2", "3", "4"]);
    assert_eq!((&rows[0]["is_lender"], &rows[1]["is_lender"]), (&Value::Bool(true), &Value::Bool(false)));
    for row in &rows {
        for field in ["package", "label", "class", "band", "probability", "evidence"] {
            assert!(!row[field].is_null(), "{field} in {row}");
        }
    }
}

#[test]
fn columns_may_stand_in_any_order_with_others_among_them() {
    let list = "\u{feff}note,label,permissions,id,texts,package\nx,Cash Loan,android.permission.INTERNET;x,7,,com.a\n";
    let rows = rows(&run_with(list.as_bytes(), &["classify", "-"]).out);
    assert_eq!(
        (&rows[0]["id"], &rows[0]["package"], &rows[0]["label"]),
        (&"7".into(), &"com.a".into(), &"Cash Loan".into())
    );
}

#[test]
fn the_answer_of_the_person_counts_until_its_row_is_gone() {
    let folder = tempfile::tempdir().expect("a folder");
    let answers = folder.path().join("answers.csv");
    let judged = |text: &str| {
        std::fs::write(&answers, text).expect("a file");
        let file = answers.to_str().expect("a path");
        let list = b"id,package,label\n1,org.example.kavu,Kavu\n";
        rows(&run_with(list, &["classify", "-", "--answers", file]).out).remove(0)
    };
    let answered = judged("package,answer\norg.example.kavu,yes\n");
    assert_eq!(answered["is_lender"], true, "{answered}");
    assert!(answered["evidence"].as_array().expect("a list").iter().any(|piece| piece["kind"] == "user"));
    assert_eq!(judged("package,answer\n")["is_lender"], false);
}

#[test]
fn a_row_that_is_no_text_is_named_and_the_others_go_on() {
    let list = b"id,package,label\n1,com.a,\xff\xfe\n2,com.b,Notes\n";
    let ended = run_with(list, &["classify", "-"]);
    assert_eq!(ended.code, Some(0));
    assert!(ended.err.contains("row 1"), "{}", ended.err);
    assert_eq!(rows(&ended.out).len(), 1);
}

#[test]
fn a_list_without_its_columns_is_wrong_usage() {
    for list in ["", "package,label\ncom.a,x\n", "no list at all"] {
        let ended = run_with(list.as_bytes(), &["classify", "-"]);
        assert_eq!(ended.code, Some(2), "{list:?}");
        assert!(ended.err.contains("\"id\""), "{list:?}: {}", ended.err);
    }
}

#[test]
fn hostile_labels_stay_on_their_line() {
    let list = "id,package,label\n1,com.a,\"two\nlines \u{1b}[2J\u{202e}\"\n";
    let ended = run_with(list.as_bytes(), &["classify", "-"]);
    assert_eq!(ended.out.lines().count(), 1);
    assert!(!ended.out.contains(['\u{1b}', '\u{202e}']));
    assert_eq!(rows(&ended.out)[0]["label"], "two\nlines \u{1b}[2J\u{202e}");
}
