//! The report as Markdown, to be shared: the same content as the text.

use super::{
    outline::{Block, Line, outline},
    sanitize,
};
use crate::{messages::Messages, model::Report};

/// The report as Markdown; `all` lists apps that are no lenders too.
pub fn render(report: &Report, messages: &Messages, all: bool) -> String {
    let mut page = String::new();
    let (mut in_list, mut margin) = (false, "");
    for block in outline(report, messages, sanitize::markdown, all) {
        let list = matches!(block, Block::User(_) | Block::Field { .. } | Block::Steps { .. } | Block::Item { .. });
        if !page.is_empty() && !(list && in_list) {
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
            Block::Steps { label, steps, note } => {
                line(&mut page, &format!("- **{label}**:"));
                for (number, (text, commands)) in steps.into_iter().enumerate() {
                    line(&mut page, &format!("  {}. {text}", number + 1));
                    if !commands.is_empty() {
                        line(&mut page, &format!("\n     ```sh\n{}     ```", code(&commands)));
                    }
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

/// Commands as the lines of a block of code inside a numbered step.
fn code(commands: &[String]) -> String {
    commands.iter().map(|command| format!("     {}\n", sanitize::command(command).replace('`', "'"))).collect()
}
