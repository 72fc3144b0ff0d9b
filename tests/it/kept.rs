//! However and whenever the self-scan ends, what it said was kept is kept, completely.
//!
//! Nothing here depends on timing: each step waits for what the program shows next.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use portable_pty::{CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use samenwerkscan::response::DraftAnswers;
use samenwerkscan::saved::decode;
use samenwerkscan::{Form, KANSENGELIJKHEID, Partner, PartnerDraft, PartnerKind, Working};

use crate::support::{draft, example, parse};

/// Answers to all items, one character each.
const CODES: &str = "321043210123032212342222";
const N_ITEMS: usize = CODES.len();
const FILE: &str = "samenwerkscan.json";

/// Pseudo-random numbers, the same in every run.
struct Moments(u32);

impl Moments {
    /// A number from 0 up to this one.
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(self.0 >> 8).unwrap() % limit
    }
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kept").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The answers to the first items.
fn first(n: usize) -> DraftAnswers {
    draft(&KANSENGELIJKHEID, Form::Full, CODES.split_at(n).0).answers
}

/// The file holds the answers to all questions already passed, and at most one more that was in
/// progress.
#[track_caller]
fn check_file(folder: &Path, n_seen: usize, n_sent: usize) {
    let kept = parse(&fs::read_to_string(folder.join(FILE)).unwrap()).unwrap().draft();
    assert_eq!(kept.self_estimate, Some(1));
    assert!(
        (n_seen..=n_sent).any(|n| kept.answers == first(n)),
        "seen {n_seen}, sent {n_sent}, kept {:?}",
        kept.answers
    );
}

/// No other file is left behind.
#[track_caller]
fn check_nothing_else(folder: &Path) {
    let names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, [FILE]);
}

/// What is read until a text appears.
fn read_until(from: &mut dyn Read, seen: &mut Vec<u8>, text: &str) {
    let mut buffer = [0; 4096];
    while !seen.windows(text.len()).any(|part| part == text.as_bytes()) {
        let n = from.read(&mut buffer).unwrap();
        assert!(n > 0, "it ended before `{text}`: {}", String::from_utf8_lossy(seen));
        seen.extend_from_slice(&buffer[..n]);
    }
}

/// The self-scan in its own window.
struct Window {
    master: Box<dyn MasterPty + Send>,
    reader: Box<dyn Read + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn portable_pty::Child + Send + Sync>,
    seen: Vec<u8>,
    /// The state of the terminal before: echo and so on.
    before: String,
}

impl Window {
    fn open(folder: &Path) -> Self {
        let size = PtySize { rows: 30, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let before = format!("{:?}", pair.master.get_termios());
        let mut command = CommandBuilder::new(example("zelfscan").get_program());
        command.args(["--lang", "nl"]);
        command.cwd(folder);
        command.env("TERM", "xterm-256color");
        let child = pair.slave.spawn_command(command).unwrap();
        let (reader, writer) =
            (pair.master.try_clone_reader().unwrap(), pair.master.take_writer().unwrap());
        let mut window =
            Self { master: pair.master, reader, writer, child, seen: Vec::new(), before };
        for (question, keys) in [
            ("Beginnen", "\r"),
            ("Wie ben je?", "\x1b[B\r"),
            ("Welke vragenlijst", "\r"),
            ("Wat past nu het best", "\x1b[B\r"),
        ] {
            window.wait(question);
            window.press(keys);
        }
        window
    }

    fn wait(&mut self, text: &str) {
        read_until(&mut *self.reader, &mut self.seen, text);
        // The rest of the screen arrives in the same chunk: the keys are the last line.
        read_until(&mut *self.reader, &mut self.seen, "Ctrl-C:");
        self.seen.clear();
    }

    fn press(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Answers the next item; the question of it is on the screen.
    fn answer(&mut self, item: usize) {
        let downs = CODES.as_bytes()[item] - b'0' + 1;
        self.press(&("\x1b[B".repeat(downs.into()) + "\r"));
    }

    fn signal(&self, signal: Signal) {
        let pid = i32::try_from(self.child.process_id().unwrap()).unwrap();
        kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
    }

    /// The rest of the output, once it has ended; then the terminal is restored.
    fn check_restored(&mut self) {
        let mut buffer = [0; 4096];
        // When the other side is closed, reading fails on some systems and returns nothing on
        // others.
        while let Ok(n @ 1..) = self.reader.read(&mut buffer) {
            self.seen.extend_from_slice(&buffer[..n]);
        }
        assert_eq!(self.child.wait().unwrap().exit_code(), 130);
        let shown = String::from_utf8_lossy(&self.seen);
        assert!(shown.contains("--resume samenwerkscan.json"), "{shown}");
        assert!(shown.rfind("\x1b[?1049l") > shown.rfind("\x1b[?1049h"), "{shown:?}");
        assert!(shown.rfind("\x1b[?25h") > shown.rfind("\x1b[?25l"), "{shown:?}");
        assert_eq!(format!("{:?}", self.master.get_termios()), self.before);
    }
}

/// The ways in which a window ends.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    Signal(Signal),
    Closed,
}

/// The same question again would be a riddle.
#[test]
fn enter_without_a_choice_is_told() {
    let mut window = Window::open(&folder("enter"));
    window.wait("Vraag 1 van 24");
    for _ in 0..2 {
        window.press("\r");
        window.wait("Kies eerst een antwoord");
    }
    window.answer(0);
    window.wait("Vraag 2 van 24");
    window.signal(Signal::TERM);
    window.check_restored();
}

#[test]
fn a_window_that_ends_at_any_moment_loses_nothing() {
    let mut moments = Moments(1);
    let ends = [
        End::Signal(Signal::KILL),
        End::Signal(Signal::TERM),
        End::Signal(Signal::HUP),
        End::Closed,
    ];
    for (run, end) in ends.into_iter().cycle().take(24).enumerate() {
        let folder = folder(&format!("window-{run}"));
        let mut window = Window::open(&folder);
        let n_seen = moments.below(N_ITEMS);
        for item in 0..n_seen {
            window.wait(&format!("Vraag {} van 24", item + 1));
            window.answer(item);
        }
        window.wait(&format!("Vraag {} van 24", n_seen + 1));
        // Every other time one more answer is in progress when it ends.
        let n_sent = n_seen + run % 2;
        if n_sent > n_seen {
            window.answer(n_seen);
        }
        match end {
            End::Signal(signal) => window.signal(signal),
            End::Closed => {
                let Window { master, reader, writer, mut child, .. } = window;
                drop((reader, writer, master));
                child.wait().unwrap();
                check_file(&folder, n_seen, n_sent);
                check_nothing_else(&folder);
                continue;
            }
        }
        if end == End::Signal(Signal::KILL) {
            window.child.wait().unwrap();
        } else {
            window.check_restored();
            check_nothing_else(&folder);
        }
        check_file(&folder, n_seen, n_sent);
    }
}

/// The self-scan line by line, in a shell that may set limits first.
fn lines(folder: &Path, limits: &str, options: &[&str]) -> Child {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{limits} exec \"$0\" \"$@\"")]);
    command.arg(example("zelfscan").get_program()).args(["--lang", "nl"]).args(options);
    command.current_dir(folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// Begins as a school with the full form and an estimate, and answers this many items.
fn answer_lines(child: &mut Child, n: usize, seen: &mut Vec<u8>) {
    let (stdin, stderr) = (child.stdin.as_mut().unwrap(), child.stderr.as_mut().unwrap());
    stdin.write_all(b"1\n1\n1\n1\n").unwrap();
    for item in 0..n {
        read_until(stderr, seen, &format!("Vraag {} van 24", item + 1));
        writeln!(stdin, "{}", CODES.as_bytes()[item] - b'0' + 1).unwrap();
    }
    read_until(stderr, seen, &format!("Vraag {} van 24", n + 1));
}

#[test]
fn lines_that_end_at_any_moment_lose_nothing() {
    let mut moments = Moments(2);
    for run in 0..18 {
        let folder = folder(&format!("lines-{run}"));
        let mut child = lines(&folder, "", &[]);
        let (n, mut seen) = (moments.below(N_ITEMS), Vec::new());
        answer_lines(&mut child, n, &mut seen);
        let pid = Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap();
        let (signal, status) = match run % 3 {
            0 => (Some(Signal::KILL), None),
            1 => (Some([Signal::TERM, Signal::INT, Signal::HUP][run % 9 / 3]), Some(130)),
            _ => (None, Some(0)),
        };
        // Waiting would close it, which is another way to end.
        let stdin = child.stdin.take();
        if let Some(signal) = signal {
            kill_process(pid, signal).unwrap();
        }
        let held_open = stdin.filter(|_| signal.is_some());
        let output = child.wait_with_output().unwrap();
        drop(held_open);
        assert_eq!(output.status.code(), status, "{signal:?}");
        if status.is_some() {
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(said.contains("--resume samenwerkscan.json"), "{said}");
            assert!(!said.contains('\x1b'), "{said:?}");
        }
        check_file(&folder, n, n);
    }
}

/// A full disk: the old file stays intact, and the answers are shown as a code.
#[test]
fn a_full_disk_loses_nothing() {
    let mut moments = Moments(3);
    for run in 0..8 {
        let folder = folder(&format!("disk-{run}"));
        let (is_resumed, n) = (run % 2 == 1, moments.below(N_ITEMS));
        let mut before = draft(&KANSENGELIJKHEID, Form::Full, "");
        before.self_estimate = Some(1);
        let name = Some("x".repeat(200));
        let partner = Partner { kind: PartnerKind::Wijkteam, name };
        before.partners = vec![PartnerDraft::new(partner, Working::Wanted); 20];
        let text = serde_json::to_string(&before).unwrap();
        let options: &[&str] = if is_resumed { &["--resume", FILE] } else { &[] };
        if is_resumed {
            fs::write(folder.join(FILE), &text).unwrap();
        }
        // Limits the file size in blocks; exceeding it raises a signal.
        let limits =
            if is_resumed { "ulimit -f 1; trap '' XFSZ;" } else { "ulimit -f 0; trap '' XFSZ;" };
        let mut child = lines(&folder, limits, options);
        let mut seen = Vec::new();
        if is_resumed {
            child.stdin.as_mut().unwrap().write_all(b"1\n").unwrap();
            for item in 0..n {
                read_until(
                    child.stderr.as_mut().unwrap(),
                    &mut seen,
                    &format!("Vraag {} van 24", item + 1),
                );
                writeln!(child.stdin.as_mut().unwrap(), "{}", CODES.as_bytes()[item] - b'0' + 1)
                    .unwrap();
            }
            drop(child.stdin.take());
        } else {
            answer_lines(&mut child, n, &mut seen);
        }
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(seen).unwrap() + &String::from_utf8(output.stderr).unwrap();
        if is_resumed {
            assert_eq!(fs::read_to_string(folder.join(FILE)).unwrap(), text);
            check_nothing_else(&folder);
        } else {
            assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
        }
        if is_resumed && n == 0 {
            assert_eq!(output.status.code(), Some(0), "{said}");
            continue;
        }
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("Let op: je antwoorden kunnen nu niet in het bestand"), "{said}");
        let code =
            said.lines().find(|line| line.starts_with("s1") || line.starts_with("s2")).unwrap();
        let kept = decode(code, &KANSENGELIJKHEID).unwrap().draft();
        assert_eq!((kept.answers, kept.self_estimate), (first(n), Some(1)));
        assert_eq!(kept.partners.len(), if is_resumed { 20 } else { 0 });
    }
}

/// A signal during a write leaves the old file.
#[test]
fn a_signal_during_the_write_leaves_the_old_file() {
    let folder = folder("write");
    let mut person = draft(&KANSENGELIJKHEID, Form::Full, CODES);
    fs::write(folder.join("a.json"), serde_json::to_vec(&person).unwrap()).unwrap();
    person.self_estimate = Some(3);
    fs::write(folder.join("team.html"), "<!DOCTYPE html> the old report").unwrap();
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -f 1; exec \"$0\" \"$@\""]).arg(example("teamscan").get_program());
    command.args(["a.json", "--format", "html", "--out", "team.html"]).current_dir(&folder);
    let status = command.status().unwrap();
    assert_eq!(status.code(), None, "the signal of a file that is too large");
    assert_eq!(
        fs::read_to_string(folder.join("team.html")).unwrap(),
        "<!DOCTYPE html> the old report"
    );
}
