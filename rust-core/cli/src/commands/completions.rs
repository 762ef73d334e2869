//! `completions`: what a shell needs to complete this command line.

use clap::CommandFactory;

use crate::{
    args::{Cli, CompletionsArgs},
    exit::{Error, Exit},
    output,
};

/// Prints the completions.
pub fn run(args: &CompletionsArgs) -> Result<Exit, Error> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "lendlens", &mut script);
    output::write(None, &String::from_utf8_lossy(&script))?;
    Ok(Exit::Done)
}
