//! The report as Markdown, to be shared: the same content as the text.

use super::{
    outline::{Block, Line, Telling, outline},
    sanitize,
};
use crate::{messages::Messages, model::Report};

/// The report as Markdown; `all` lists apps that are no lenders too.
pub fn render(report: &Report, messages: &Messages, all: bool) -> String {
    let mut page = String::new();
    let (mut in_list, mut margin) = (false, "");
    let telling = Telling { treat: sanitize::markdown, all, steps: usize::MAX };
    for block in outline(report, messages, telling) {
        let list = matches!(block, Block::User(_) | Block::Field { .. } | Block::Steps { .. } | Block::Item { .. });
        let goes_on = list && in_list;
        if !page.is_empty() && !goes_on {
            page.push('\n');
        }
        in_list = list;
        match block {
            Block::Answer(Line { text, .. }) => line(&mut page, &format!("# {text}")),
            Block::Paragraph(Line { text, .. }) => line(&mut page, &text),
            Block::Section(title) => line(&mut page, &format!("## {title}")),
            Block::App { name, package } => {
                margin = "";
                line(&mut page, &format!("### {name}"));
                if let Some(package) = package {
                    page.push('\n');
                    line(&mut page, &format!("`{}`", sanitize::markdown_code(&package)));
                }
            }
            Block::User(user) => {
                margin = "  ";
                line(&mut page, &format!("- **{user}**"));
            }
            Block::Field { label, lines, of_user } => {
                let margin = if of_user { margin } else { "" };
                let mut lines = lines.into_iter().map(|line| line.text);
                line(&mut page, &format!("{margin}- **{label}**: {}", lines.next().unwrap_or_default()));
                for more in lines {
                    line(&mut page, &format!("{margin}  - {more}"));
                }
            }
            Block::Steps { label, told, steps, note } => {
                let (told, commands) = told.unwrap_or_default();
                line(&mut page, format!("- **{label}**: {told}").trim_end());
                page.push_str(&code("  ", &commands));
                for (number, (text, commands)) in steps.into_iter().enumerate() {
                    line(&mut page, &format!("  {}. {text}", number + 1));
                    page.push_str(&code("     ", &commands));
                }
                if let Some(note) = note {
                    line(&mut page, &format!("\n  {note}"));
                }
            }
            Block::Item { text, details } => {
                line(&mut page, &format!("- {text}"));
                for detail in details {
                    line(&mut page, &format!("  - {detail}"));
                }
            }
        }
    }
    page
}

fn line(page: &mut String, text: &str) {
    page.push_str(text);
    page.push('\n');
}

/// Commands as a block of code inside a list.
fn code(margin: &str, commands: &[String]) -> String {
    if commands.is_empty() {
        return String::new();
    }
    let line = |command: &String| format!("{margin}{}\n", sanitize::command(command).replace('`', "'"));
    let lines: String = commands.iter().map(line).collect();
    format!("\n{margin}```sh\n{lines}{margin}```\n")
}
