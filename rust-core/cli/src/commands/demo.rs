//! `demo`: the report of the built-in sample phone, through the same way as any other.

use lendlens_core::{
    sample_phone,
    source::{Limits, Sources},
};

use super::audit;
use crate::{
    args::DemoArgs,
    console::Console,
    exit::{Error, Exit},
};

/// Audits the sample phone. Its findings are the point of it, not an alarm: it ends with 0.
pub fn run(args: &DemoArgs, console: &Console) -> Result<Exit, Error> {
    let mut sources = Sources::new(Limits::default());
    for (name, bytes) in sample_phone::files() {
        sources.add(name, bytes);
    }
    let options = audit::options(sample_phone::made_at(), &args.judged, console)?;
    match audit::report(&sources.finish(), options, Some(sample_phone::NOTE), &args.judged, console)? {
        Exit::Failed => Ok(Exit::Failed),
        _ => Ok(Exit::Done),
    }
}
