//! The command line: reads files, hands them to the core, writes what it says.
//!
//! `args` is the contract of the words typed, `exit` that of the numbers given back, `files` and `output` are the only
//! places that touch the disk. There is one file per command in `commands`.

mod answers;
mod args;
mod commands;
mod console;
mod exit;
mod files;
mod output;
mod progress;

use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use console::Console;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let console = Console::new(&cli.command.shown());
    let done = match &cli.command {
        Command::Audit(args) => commands::audit::run(args, &console),
        Command::Demo(args) => commands::demo::run(args, &console),
        Command::Classify(args) => commands::classify::run(args, &console),
        Command::Explain(args) => commands::explain::run(args, &console),
        Command::Guidance(args) => commands::guidance::run(args, &console),
        Command::Completions(args) => commands::completions::run(args),
    };
    let exit = done.unwrap_or_else(|error| {
        console.complain(&error.text());
        error.exit()
    });
    exit.into()
}
