//! The report as Markdown, to be shared: the same content as the text.

use super::{
    Telling, guidance,
    outline::{Block, Line, outline},
    sanitize,
};
use crate::{knowledge::Guidance, messages::Messages, model::Report};

/// The report as Markdown.
pub fn render(report: &Report, messages: &Messages, telling: Telling) -> String {
    set(outline(report, messages, telling, sanitize::markdown))
}

/// What can be done in a country, as Markdown.
pub fn guidance(page: &guidance::Page<'_>, extent: guidance::Extent) -> String {
    set(page.blocks(extent, sanitize::markdown))
}

/// The countries with guidance, as Markdown.
pub fn guidance_list(guidance: &Guidance, messages: &Messages) -> String {
    set(guidance::list(guidance, messages, sanitize::markdown))
}

fn set(blocks: Vec<Block>) -> String {
    let mut page = String::new();
    let mut in_list = false;
    for block in blocks {
        let list = matches!(block, Block::Field { .. } | Block::Commands { .. } | Block::Item { .. });
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
                line(&mut page, &format!("### {name}"));
                if let Some(package) = package {
                    page.push('\n');
                    line(&mut page, &format!("`{}`", sanitize::markdown_code(&package)));
                }
            }
            Block::Field { label, mut lines } => match (lines.pop(), lines.is_empty()) {
                (Some(only), true) => line(&mut page, &format!("- **{label}**: {}", only.text)),
                (last, _) => {
                    line(&mut page, &format!("- **{label}**:"));
                    lines.into_iter().chain(last).for_each(|one| line(&mut page, &format!("  - {}", one.text)));
                }
            },
            Block::Commands { label, commands } => {
                line(&mut page, &format!("- **{label}**:"));
                page.push_str(&code("  ", "sh", &commands));
            }
            Block::Steps(steps) => {
                for (number, (text, command)) in (1..).zip(steps) {
                    line(&mut page, &format!("{number}. {text}"));
                    page.push_str(&code("   ", "sh", command.map(str::to_owned).as_slice()));
                }
            }
            Block::Item { text, details, commands } => {
                line(&mut page, &format!("- {text}"));
                details.into_iter().for_each(|one| line(&mut page, &format!("  - {}", one.text)));
                page.push_str(&code("  ", "sh", &commands));
            }
            Block::Code { language, lines } => page.push_str(code("", language, &lines).trim_start()),
        }
    }
    page
}

fn line(page: &mut String, text: &str) {
    page.push_str(text);
    page.push('\n');
}

/// Lines to be copied as a block of code, inside a list when there is a margin.
fn code(margin: &str, language: &str, lines: &[String]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let line = |line: &String| format!("{margin}{}\n", sanitize::command(line).replace('`', "'"));
    let lines: String = lines.iter().map(line).collect();
    format!("\n{margin}```{language}\n{lines}{margin}```\n")
}
