//! Asking with whole screens and arrow keys.

use std::io;

use console::{Key, Term};

use crate::frame::{self, Cursor, Frame};
use crate::keys::{Typing, type_key};
use crate::prompt::{Move, Place, Prompt, Reply, Screen};

/// Switches to the second screen of the terminal, which leaves alone what was on the first.
const SECOND_SCREEN: &str = "\x1b[?1049h\x1b[H\x1b[2J";
/// Switches back.
const FIRST_SCREEN: &str = "\x1b[?1049l";
/// Lines that the title of the scan takes.
const TITLE_LINES: usize = 2;
const END_OF_LINE: &str = "\x1b[K";

/// A terminal that can move its cursor. Draws on standard error: standard output is for the result.
///
/// `dialoguer` has lists too, but it cannot give Ctrl-C as a reply: it ends the program, and the
/// answers with it. Hence the keys are read with `console`, on which `dialoguer` stands.
#[derive(Debug)]
pub(crate) struct Terminal {
    term: Term,
    /// Whether the second screen is on.
    is_second: bool,
    /// Number of lines drawn under what was said last.
    n_below: usize,
}

impl Terminal {
    /// The terminal of this process.
    pub(crate) fn new() -> Self {
        // Buffered, so that a screen appears at once and nothing flickers.
        Self { term: Term::buffered_stderr(), is_second: false, n_below: 0 }
    }

    fn columns(&self) -> usize {
        usize::from(self.term.size().1)
    }

    /// Shows a frame instead of the one before. Where it cannot be shown, reading the reply fails
    /// as well and says so.
    fn show(&mut self, frame: &Frame, place: Place, caret: Caret) {
        let _ = match place {
            Place::Alone => self.draw_alone(frame, caret),
            Place::Below => self.draw_below(frame, caret),
        };
    }

    fn draw_alone(&mut self, frame: &Frame, caret: Caret) -> io::Result<()> {
        if !self.is_second {
            self.term.write_str(SECOND_SCREEN)?;
            self.is_second = true;
        }
        self.term.hide_cursor()?;
        self.term.move_cursor_to(0, 0)?;
        // On a screen that is too low the title goes first, then what is far above the focus.
        let height = usize::from(self.term.size().0);
        let title = frame.lines.len().saturating_sub(height).min(TITLE_LINES);
        let above = (frame.focus + 2).min(frame.lines.len()).saturating_sub(height);
        let hidden = title.max(above);
        for (idx, line) in frame.lines.iter().skip(hidden).take(height).enumerate() {
            let start = if idx == 0 { "" } else { "\n" };
            self.term.write_str(&format!("{start}{line}{END_OF_LINE}"))?;
        }
        // Not `clear_to_end_of_screen`, which would take the cursor to the start of the line.
        self.term.write_str("\x1b[J")?;
        self.finish(caret)
    }

    fn draw_below(&mut self, frame: &Frame, caret: Caret) -> io::Result<()> {
        self.leave_second()?;
        self.clear_below()?;
        self.term.hide_cursor()?;
        self.term.write_str(&frame.lines.join("\n"))?;
        self.n_below = frame.lines.len();
        self.finish(caret)
    }

    fn finish(&mut self, caret: Caret) -> io::Result<()> {
        if caret == Caret::Shown {
            self.term.show_cursor()?;
        }
        self.term.flush()
    }

    /// Removes what was drawn under what was said last.
    fn clear_below(&mut self) -> io::Result<()> {
        if self.n_below > 0 {
            self.term.move_cursor_up(self.n_below - 1)?;
            self.term.clear_to_end_of_screen()?;
            self.n_below = 0;
        }
        Ok(())
    }

    fn leave_second(&mut self) -> io::Result<()> {
        if self.is_second {
            self.term.write_str(FIRST_SCREEN)?;
            self.is_second = false;
        }
        Ok(())
    }

    /// Leaves the terminal as it was found.
    fn restore(&mut self) -> io::Result<()> {
        self.leave_second()?;
        self.clear_below()?;
        self.term.show_cursor()?;
        self.term.flush()
    }
}

/// The cursor of the terminal itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Caret {
    Shown,
    Hidden,
}

impl Prompt for Terminal {
    fn choose(&mut self, screen: &Screen) -> Reply<usize> {
        let rows = frame::rows(screen);
        let last = rows.len().saturating_sub(1);
        // No answer is chosen beforehand, unless somebody gave it before.
        let mut at = screen.current.or(screen.suggested);
        let mut is_missed = false;
        loop {
            let frame = frame::list(screen, &rows, Cursor { at, is_missed }, self.columns());
            self.show(&frame, screen.place, Caret::Hidden);
            is_missed = false;
            match self.term.read_key_raw() {
                Ok(Key::ArrowDown | Key::Tab) => {
                    at = Some(at.map_or(0, |at| if at == last { 0 } else { at + 1 }));
                }
                Ok(Key::ArrowUp | Key::BackTab) => {
                    at = Some(at.map_or(last, |at| at.checked_sub(1).unwrap_or(last)));
                }
                Ok(Key::Home | Key::PageUp) => at = Some(0),
                Ok(Key::End | Key::PageDown) => at = Some(last),
                Ok(Key::Enter | Key::Char(' ')) => {
                    if let Some(row) = at.and_then(|at| rows.get(at)) {
                        return row.reply.clone();
                    }
                    is_missed = true;
                }
                Ok(Key::ArrowLeft) if screen.can_go_back() => {
                    return Reply::Move(Move::Back);
                }
                Ok(Key::Escape) => {
                    if let Some(action) = screen.way_out() {
                        return Reply::Move(action);
                    }
                }
                Ok(Key::CtrlC) | Err(_) => return Reply::End,
                Ok(_) => {}
            }
        }
    }

    fn type_in(&mut self, screen: &Screen, current: &str) -> Reply<String> {
        let mut line = current.to_owned();
        loop {
            let frame = frame::line(screen, &line, self.columns());
            self.show(&frame, screen.place, Caret::Shown);
            match type_key(&self.term, &mut line) {
                Typing::Done => return Reply::Given(line),
                Typing::Back if screen.can_go_back() => {
                    return Reply::Move(Move::Back);
                }
                Typing::Stop => {
                    if let Some(action) = screen.way_out() {
                        return Reply::Move(action);
                    }
                }
                Typing::End => return Reply::End,
                Typing::Changed | Typing::Back | Typing::Ignored => {}
            }
        }
    }

    fn height(&self) -> Option<usize> {
        Some(usize::from(self.term.size().0))
    }

    fn tell(&mut self, text: &str) {
        let _ = self.restore();
        let _ = self.term.write_str(text).and_then(|()| self.term.flush());
    }
}

/// Whatever way the program ends, the shell gets back its screen and its cursor.
impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.restore();
    }
}
