//! A sign of life on standard error, when a command takes longer than a second and somebody is watching.

use std::{
    io::{self, IsTerminal},
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread::{self, JoinHandle},
    time::Duration,
};

use indicatif::{ProgressBar, ProgressDrawTarget};

const PATIENCE: Duration = Duration::from_secs(1);
const TICK: Duration = Duration::from_millis(100);

/// A sign of life; it goes away when it is dropped.
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
    waiting: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// Begins to wait, unless nobody is watching.
    pub fn start(quiet: bool) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if quiet || !io::stderr().is_terminal() {
            return Self { bar, waiting: None };
        }
        let (stop, stopped) = mpsc::channel();
        let shown = bar.clone();
        let waiter = thread::spawn(move || {
            if stopped.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                shown.set_draw_target(ProgressDrawTarget::stderr());
                shown.enable_steady_tick(TICK);
            }
        });
        Self { bar, waiting: Some((stop, waiter)) }
    }

    /// Says what is being done now, when somebody is watching.
    pub fn say(&self, what: impl FnOnce() -> String) {
        if self.waiting.is_some() {
            self.bar.set_message(what());
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((stop, waiter)) = self.waiting.take() {
            drop(stop);
            let _ = waiter.join();
        }
        self.bar.finish_and_clear();
    }
}
