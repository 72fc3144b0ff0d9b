//! An invitation for each side: a link, with a text to mail or to send by app.
//!
//! ```text
//! cargo run --example uitnodigen -- --page https://regenboog.example/scan --school "De Regenboog" \
//!     --until 2026-12-18 --mail scan@regenboog.example --name Anja --partner "wijkteam:Buurtteam Zuid"
//! cargo run --example uitnodigen -- --page https://regenboog.example/scan --side ouders --letter > brief.html
//! ```
//!
//! Everything is behind the `#` of the link, so no server learns of it.

use std::path::Path;
use std::process::ExitCode;

use clap::Parser;
use samenwerkscan::report::{Format, Report, invitation};
use samenwerkscan::saved::invitation::{Invitation, InvitationDraft, ReturnAddress};
use samenwerkscan::team::Mode;
use samenwerkscan::{
    BuiltInLang, Date, Form, KANSENGELIJKHEID, ListedPartner, Partner, Perspective,
};

use samenwerkscan_examples::{Notice, Output, exit_status, random};

/// Invites people to fill in the scan.
#[derive(Debug, Parser)]
#[command(name = "uitnodigen", version)]
struct Arguments {
    /// The page with the scan
    #[arg(long, value_name = "ADDRESS")]
    page: String,
    /// The name of the school
    #[arg(long, value_name = "NAME")]
    school: Option<String>,
    /// The last day to hand in, such as 2026-12-18
    #[arg(long, value_name = "DAY")]
    until: Option<Date>,
    /// Who gets the answers: a mail address
    #[arg(long, value_name = "ADDRESS")]
    mail: Option<String>,
    /// Who gets the answers: a name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// A partner that everybody is asked about, such as wijkteam or "wijkteam:Buurtteam Zuid"
    #[arg(long, value_name = "KIND[:NAME]", value_parser = partner)]
    partner: Vec<Partner>,
    /// Only this side: school, partners, ouders or gemeente
    #[arg(long, value_name = "SIDE")]
    side: Option<Perspective>,
    /// The letter on paper, as a page to print
    #[arg(long, requires = "side")]
    letter: bool,
    /// The language: nl or en
    #[arg(long, value_name = "LANG", default_value_t = BuiltInLang::Nl)]
    lang: BuiltInLang,
}

fn partner(text: &str) -> Result<Partner, samenwerkscan::UnknownCode> {
    let (kind, name) = match text.split_once(':') {
        Some((kind, name)) => (kind, Some(name.trim().to_owned())),
        None => (text, None),
    };
    Ok(Partner { kind: kind.parse()?, name })
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    exit_status(run(&arguments), arguments.lang)
}

fn run(arguments: &Arguments) -> Result<(), Vec<Notice>> {
    let lang = arguments.lang;
    let output = Output::new(None, [])?;
    // Small groups are hidden, unless those who look together choose otherwise.
    let mode = Mode::anonymous(None, &KANSENGELIJKHEID.rules.privacy).unwrap_or(Mode::Open);
    for side in Perspective::ALL {
        if arguments.side.is_none_or(|only| only == side) {
            let invitation = invite(arguments, side, lang)?;
            output.write(&if arguments.letter {
                Report::letter(&invitation, &arguments.page, mode, lang).write(Format::Html)
            } else {
                text(&invitation, side, &arguments.page, mode, lang)
            })?;
        }
    }
    Ok(())
}

/// The link and the text for a side.
fn text(
    invitation: &Invitation,
    side: Perspective,
    page: &str,
    mode: Mode,
    lang: BuiltInLang,
) -> String {
    let message = invitation::invite(invitation, &invitation.link(page), mode, lang);
    let label = side.label(lang);
    let rule = "─".repeat(label.chars().count());
    format!("{label}\n{rule}\n{}\n\n{}\n\n", message.subject, message.text)
}

fn invite(
    arguments: &Arguments,
    side: Perspective,
    lang: BuiltInLang,
) -> Result<Invitation, Notice> {
    let refused = Path::new("uitnodigen");
    let id = random::letters::<8>().map_err(|error| Notice::new(refused, [error]))?;
    let mut draft = InvitationDraft::new(id, &KANSENGELIJKHEID);
    draft.school.clone_from(&arguments.school);
    draft.perspective = Some(side);
    draft.form = Some(if side == Perspective::Ouders { Form::Short } else { Form::Full });
    draft.lang = Some(lang.into());
    draft.until = arguments.until;
    let (mail, name) = (arguments.mail.clone(), arguments.name.clone());
    draft.return_to = (mail.is_some() || name.is_some()).then_some(ReturnAddress { mail, name });
    draft.partners = arguments.partner.iter().cloned().map(ListedPartner::from).collect();
    draft.finish().map_err(|error| Notice::new(refused, error.problems))
}
