//! `guidance`: which rules there are in a country, where to complain, and what to send.

use lendlens_core::{
    knowledge::{Filling, Guide, Knowledge},
    render::{
        Telling,
        guidance::{self, Extent, Page},
        markdown, text,
    },
};

use crate::{
    args::{GuidanceArgs, PageFormat, ReportFormat},
    console::Console,
    exit::{Error, Exit},
    output,
};

/// Tells what can be done in a country; without one, which there are.
pub fn run(args: &GuidanceArgs, console: &Console) -> Result<Exit, Error> {
    let guide = args.jurisdiction.as_deref().map(find).transpose()?;
    let shown = match guide {
        Some(guide) => page(guide, console, |page| match args.format {
            PageFormat::Text => text::guidance(page, Extent::All, console.text_options(Telling::default())),
            PageFormat::Json => page.json(),
            PageFormat::Markdown => markdown::guidance(page, Extent::All),
        })?,
        None => {
            let all = Knowledge::embedded()?.guidance()?;
            match args.format {
                PageFormat::Text => {
                    text::guidance_list(all, &console.messages, console.text_options(Telling::default()))
                }
                PageFormat::Json => guidance::list_json(all),
                PageFormat::Markdown => markdown::guidance_list(all, &console.messages),
            }
        }
    };
    output::write(args.shown.output.as_deref(), &shown)?;
    Ok(Exit::Done)
}

/// The guide of a country.
///
/// # Errors
///
/// [`Error::Jurisdiction`] names those there are.
pub fn find(name: &str) -> Result<&'static Guide, Error> {
    let all = Knowledge::embedded()?.guidance()?;
    all.by_jurisdiction(name).ok_or_else(|| {
        let known: Vec<&str> = all.jurisdictions().map(|guide| guide.jurisdiction.as_str()).collect();
        Error::Jurisdiction { name: name.into(), known: known.join(" ") }
    })
}

/// Where to complain, below a report for people; nothing below one for programs.
pub fn channels(guide: &Guide, format: ReportFormat, console: &Console) -> Result<String, Error> {
    page(guide, console, |page| match format {
        ReportFormat::Text => {
            format!("\n{}", text::guidance(page, Extent::Channels, console.text_options(Telling::default())))
        }
        ReportFormat::Markdown => format!("\n{}", markdown::guidance(page, Extent::Channels)),
        ReportFormat::Json | ReportFormat::Jsonl | ReportFormat::Inventory => String::new(),
    })
}

fn page(guide: &Guide, console: &Console, set: impl Fn(&Page<'_>) -> String) -> Result<String, Error> {
    let knowledge = Knowledge::embedded()?;
    Ok(set(&Page {
        guide,
        guidance: knowledge.guidance()?,
        citations: &knowledge.citations,
        messages: &console.messages,
        filling: &Filling::default(),
    }))
}
