//! The answers so far, even if they are not a whole scan yet.

use samenwerkscan::instrument::{Dimension, Item};
use samenwerkscan::response::DraftAnswers;
use samenwerkscan::{
    Date, Draft, Form, Instrument, Lang, Leefwerelden, Partner, PartnerDraft, PartnerKind,
    Perspective, Response, Tag, Working,
};

/// The answers so far.
#[derive(Clone, Debug)]
pub(crate) struct Notes {
    /// The instrument being filled in.
    pub(crate) instrument: Instrument,
    /// The language of the interview.
    pub(crate) lang: Lang,
    /// Whether the language is asked, or was set on the command line.
    pub(crate) asks_language: bool,
    /// Whether something was answered in this interview, rather than read from a file.
    pub(crate) is_changed: bool,
    /// The side from which the respondent looks.
    pub(crate) perspective: Option<Perspective>,
    /// The form.
    pub(crate) form: Option<Form>,
    /// The respondent's partner.
    pub(crate) from: Option<Partner>,
    /// The respondent's own estimate.
    pub(crate) estimate: Option<u8>,
    /// The answers of the main scan, including those that are not on the form: somebody who
    /// switches from the short form back to the full one finds them again.
    pub(crate) answers: DraftAnswers,
    /// The answers of a partner about the school.
    pub(crate) about_school: DraftAnswers,
    /// The partners.
    pub(crate) partners: Vec<PartnerNotes>,
    date: Option<Date>,
    tag: Option<Tag>,
}

/// What was answered about one partner.
#[derive(Clone, Debug)]
pub(crate) struct PartnerNotes {
    /// Which partner.
    pub(crate) partner: Partner,
    /// The leefwerelden it reaches, if they differ from those of its kind.
    pub(crate) leefwerelden: Option<Leefwerelden>,
    /// Whether there is collaboration. Unknown for a partner that is being added.
    pub(crate) working: Option<Working>,
    /// The answers, including those that do not count because there is no collaboration now.
    pub(crate) answers: DraftAnswers,
    /// The wish.
    pub(crate) desired: Option<u8>,
}

impl Notes {
    /// Nothing yet.
    pub(crate) fn new(instrument: &Instrument, lang: Option<Lang>) -> Self {
        Self {
            instrument: instrument.clone(),
            lang: lang.unwrap_or(Lang::Nl),
            asks_language: lang.is_none(),
            is_changed: false,
            perspective: None,
            form: None,
            from: None,
            estimate: None,
            answers: DraftAnswers::new(),
            about_school: DraftAnswers::new(),
            partners: Vec::new(),
            date: None,
            tag: drawn_tag(),
        }
    }

    /// The notes of a file.
    pub(crate) fn of(response: &Response, lang: Option<Lang>) -> Self {
        let draft = response.draft();
        Self {
            perspective: Some(draft.perspective),
            form: Some(draft.form),
            from: draft.from,
            estimate: draft.self_estimate,
            answers: draft.answers,
            about_school: draft.about_school.unwrap_or_default(),
            partners: draft.partners.into_iter().map(PartnerNotes::of).collect(),
            date: draft.date,
            tag: draft.tag,
            ..Self::new(response.instrument(), lang)
        }
    }

    /// The scan that can be saved and scored, without what does not fit in it yet, or no longer.
    /// `None` if not even the form is known.
    pub(crate) fn draft(&self) -> Option<Draft> {
        let mut draft = Draft::new(&self.instrument, self.form?, self.perspective?);
        draft.date = if self.is_changed { today() } else { self.date };
        draft.tag = self.tag;
        draft.self_estimate = self.estimate;
        draft.answers = self.answers.clone();
        let items = self.items();
        draft.answers.retain(|id, _| items.iter().any(|(_, item)| item.id == *id));
        draft.partners = self.partners.iter().filter_map(PartnerNotes::draft).collect();
        if draft.perspective == Perspective::Partners {
            draft.from = self.from.clone().filter(is_named);
            draft.about_school = (!self.about_school.is_empty()).then(|| self.about_school.clone());
        }
        Some(draft)
    }

    /// Whether there is anything worth keeping.
    pub(crate) fn is_worth_saving(&self) -> bool {
        self.estimate.is_some()
            || !self.answers.is_empty()
            || !self.about_school.is_empty()
            || !self.partners.is_empty()
    }

    /// The items of the form, each with its dimension, in the order in which they are asked.
    pub(crate) fn items(&self) -> Vec<(&Dimension, &Item)> {
        items_on(&self.instrument, self.form.unwrap_or(Form::Full))
    }

    /// The items about one partner.
    pub(crate) fn partner_items(&self, kind: PartnerKind) -> Vec<&Item> {
        self.instrument.partner_scan.items(kind).collect()
    }

    /// Whether the respondent is asked about partners. The school is: it works with all of them. A
    /// partner answers about the school instead; parents and the municipality do not see from
    /// outside how the school works with each partner. If a file says something about partners,
    /// they are always asked about.
    pub(crate) fn asks_about_partners(&self) -> bool {
        self.perspective == Some(Perspective::School) || !self.partners.is_empty()
    }
}

/// The items of a form, each with its dimension.
pub(crate) fn items_on(instrument: &Instrument, form: Form) -> Vec<(&Dimension, &Item)> {
    let dimensions = instrument.dimensions.iter();
    dimensions
        .flat_map(|dimension| dimension.items_on(form).iter().map(move |item| (dimension, item)))
        .collect()
}

impl PartnerNotes {
    /// A partner without answers.
    pub(crate) fn new(kind: PartnerKind) -> Self {
        let partner = Partner { kind, name: None };
        let answers = DraftAnswers::new();
        Self { partner, leefwerelden: None, working: None, answers, desired: None }
    }

    fn of(draft: PartnerDraft) -> Self {
        let PartnerDraft { partner, leefwerelden, working, answers, desired } = draft;
        Self { partner, leefwerelden, working: Some(working), answers, desired }
    }

    fn draft(&self) -> Option<PartnerDraft> {
        let mut draft = PartnerDraft::new(self.partner.clone(), self.working?);
        draft.leefwerelden = self.leefwerelden;
        if draft.working == Working::Yes {
            draft.answers = self.answers.clone();
        }
        if draft.working != Working::NotNeeded {
            draft.desired = self.desired;
        }
        is_named(&self.partner).then_some(draft)
    }

    /// The leefwerelden it reaches.
    pub(crate) fn leefwerelden(&self) -> Leefwerelden {
        self.leefwerelden.unwrap_or(self.partner.kind.leefwerelden())
    }

    /// What to call it: its name, or else its kind.
    pub(crate) fn name(&self, lang: Lang) -> &str {
        self.partner.name.as_deref().unwrap_or(self.partner.kind.label(lang))
    }
}

/// Whether a partner has the name that its kind needs.
pub(crate) fn is_named(partner: &Partner) -> bool {
    partner.kind != PartnerKind::Anders || partner.name.is_some()
}

/// Today, by the clock and in the time zone of this computer.
fn today() -> Option<Date> {
    jiff::ZonedDateTime::now().date().to_string().parse().ok()
}

/// A new random tag, so that no two scans have the same. If the system has no random numbers there
/// is none, and the scan is recognised by its answers only.
fn drawn_tag() -> Option<Tag> {
    const LETTERS: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let mut bytes = [0; Tag::MAX_LETTERS];
    getrandom::fill(&mut bytes).ok()?;
    let letters = bytes.iter().filter_map(|byte| LETTERS.get(usize::from(*byte) % LETTERS.len()));
    letters.map(|letter| char::from(*letter)).collect::<String>().parse().ok()
}
