//! How fast, and how much memory: every figure beside its peer in one run. `docs/speed.md` says what is measured and
//! holds the figures. Nothing is judged here but whether it can be measured.

use std::{
    env, fs,
    hint::black_box,
    process::Command,
    time::{Duration, Instant},
};

use lendlens_core::{
    Options, audit,
    classify::{Candidate, classify},
    knowledge::Knowledge,
    model::{Inventory, LocalTime},
    source::{Limits, Sources},
};
use lendlens_tests::{full_phone, print};
use sha2::{Digest, Sha256};

/// Each work is done so often, and the median counts.
const RUNS: usize = 31;

/// The argument with which this program measures the memory of one inventory in a process of its own.
const MEMORY_OF: &str = "--memory-of";

/// Names of lenders and of others, as launchers show them.
const NAMES: [(&str, &str); 12] = [
    ("com.kredit.cepat.tunai", "Pinjaman Uang Kredit Cepat"),
    ("com.example.jiedai", "极速借贷"),
    ("in.rupee.loan.instant", "Rupee Instant Personal Loan"),
    ("com.example.utang.pera", "Pera Utang Online"),
    ("mx.prestamo.rapido", "Préstamo Rápido"),
    ("com.bharat.udhar", "Udhar Paisa Turant"),
    ("com.example.camera", "Camera"),
    ("org.example.library", "City Library: Loans and Holds"),
    ("com.example.emi", "EMI Calculator"),
    ("com.example.chat", "Chat"),
    ("com.example.music.player", "Музыка"),
    ("com.example.maps", "地图"),
];

fn main() {
    let mut arguments = env::args().skip(1);
    if arguments.next().as_deref() == Some(MEMORY_OF) {
        return print_memory_of(&arguments.next().expect("the name of a dump"));
    }
    let phone = full_phone::full();
    let dump = print::package::whole_phone(&phone);
    let inventory = inventory(dump.as_bytes());
    println!("machine: {}", machine());
    println!(
        "input: dumpsys package, {} bytes, {} lines, {} packages, {} users",
        dump.len(),
        lines(dump.as_bytes()),
        inventory.packages.len(),
        phone.users.len(),
    );
    assert_eq!(inventory.packages.len(), phone.packages.len(), "the whole phone is read");

    let parsing = time_to_inventory(&dump);

    let ops = print::app_ops::dump(&full_phone::of_long_memory());
    println!("input: dumpsys appops, {} bytes, {} lines", ops.len(), lines(ops.as_bytes()));
    time_to_inventory(&ops);

    for (what, dump) in [("dumpsys package", &dump), ("dumpsys appops", &ops)] {
        match memory_of(dump) {
            Some(bytes) => {
                let times = bytes as f64 / dump.len() as f64;
                println!("memory of {what}: {:.1} MB, {times:.1} times the file (bar 5)", bytes as f64 / 1e6);
            }
            None => println!("memory of {what}: not measured, which needs Linux"),
        }
    }

    let knowledge = Knowledge::embedded().expect("the data are whole");
    let options = Options { now: LocalTime::new(2026, 11, 20, 12, 0, 0, 0), ..Options::default() };
    let [auditing] = medians([&|| {
        black_box(audit(&inventory, knowledge, &options));
    }]);
    println!("inventory to report: {}, {}", shown(auditing), ratio(auditing, parsing, "dump to inventory"));

    let [naming] = medians([&|| {
        for (package, label) in &NAMES {
            let labels = [*label];
            let candidate = Candidate { package: Some(package), labels: &labels, ..Candidate::default() };
            black_box(classify(black_box(&candidate), knowledge, true));
        }
    }]);
    println!("classify, one name: {} (bar 5 µs)", shown(naming / NAMES.len() as u32));
}

/// Prints how long a dump takes to become an inventory, how much of that is its hash, and the rest without it.
fn time_to_inventory(dump: &str) -> Duration {
    let [splitting, hashing, whole] = medians([
        &|| {
            black_box(lines(dump.as_bytes()));
        },
        &|| {
            black_box(Sha256::digest(black_box(dump.as_bytes())));
        },
        &|| {
            black_box(inventory(dump.as_bytes()));
        },
    ]);
    let peer = "splitting it into lines";
    println!("dump to inventory: {}, {}", shown(whole), ratio(whole, splitting, peer));
    println!("  of it SHA-256: {}, {}", shown(hashing), ratio(hashing, splitting, peer));
    println!("  of it the rest: {}", ratio(whole.saturating_sub(hashing), splitting, peer));
    whole
}

/// What the program does with one file.
fn inventory(dump: &[u8]) -> Inventory {
    let mut sources = Sources::new(Limits::default());
    sources.add("dump.txt", dump);
    sources.finish()
}

/// The peer: finds every line of the dump and looks at nothing in it.
fn lines(dump: &[u8]) -> usize {
    let mut start = 0;
    let mut count = 0;
    for end in memchr::memchr_iter(b'\n', dump) {
        black_box(&dump[start..end]);
        start = end + 1;
        count += 1;
    }
    count
}

/// The median time of each work; they take turns, so that a slow moment of the machine meets all of them.
fn medians<const N: usize>(works: [&dyn Fn(); N]) -> [Duration; N] {
    let mut times = [[Duration::ZERO; RUNS]; N];
    for run in 0..RUNS {
        for (work, times) in works.iter().zip(&mut times) {
            let start = Instant::now();
            work();
            times[run] = start.elapsed();
        }
    }
    times.map(|mut times| {
        times.sort_unstable();
        times[RUNS / 2]
    })
}

/// The bytes that a process needs beyond its start to read a dump from a file and make its inventory. In a process of its
/// own, because the highest size of a process never falls.
fn memory_of(dump: &str) -> Option<u64> {
    highest_resident_size()?;
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    fs::write(file.path(), dump).expect("room for the dump");
    let this = env::current_exe().expect("the path of this program");
    let output = Command::new(this).arg(MEMORY_OF).arg(file.path()).output().expect("this program once more");
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}

fn print_memory_of(dump: &str) {
    let before = highest_resident_size().expect("Linux");
    let inventory = inventory(&fs::read(dump).expect("the dump"));
    let after = highest_resident_size().expect("Linux");
    drop(black_box(inventory));
    println!("{}", after - before);
}

/// `VmHWM` of this process in bytes; `None` on systems without it.
fn highest_resident_size() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

fn machine() -> String {
    let cpus = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus.lines().find(|line| line.starts_with("model name")).and_then(|line| line.split(": ").nth(1));
    let model = model.unwrap_or("unnamed processor");
    let count = std::thread::available_parallelism().map_or(1, usize::from);
    format!("{model}, {count} processors, {} {}", env::consts::OS, env::consts::ARCH)
}

fn shown(time: Duration) -> String {
    let microseconds = time.as_secs_f64() * 1e6;
    if microseconds < 1000.0 { format!("{microseconds:.2} µs") } else { format!("{:.2} ms", microseconds / 1000.0) }
}

fn ratio(ours: Duration, peer: Duration, what: &str) -> String {
    format!("{:.1} times {what} ({})", ours.as_secs_f64() / peer.as_secs_f64(), shown(peer))
}
