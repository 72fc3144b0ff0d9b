//! The result on one screen, for whoever reads no further: the whole, what goes well, what to talk
//! about, one thing to do, and the map.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::advice::{Advice, Reason, Subject, Topic};
use crate::base::Level;
use crate::field::Leefwereld;
use crate::figure::Figure;
use crate::instrument::Spoken;
use crate::report::messages::{advice as messages, solo};
use crate::report::{Block, Highlight, Levels, Purpose, Section, paragraph, section};
use crate::words::{Text, listed};

impl Spoken<'_> {
    /// The first screen. `whole` says how far the whole is. Without a `difference` the first topic takes its
    /// place.
    pub(super) fn glance(
        self,
        advice: &Advice<'_>,
        whole: Vec<Block>,
        difference: Option<Highlight>,
        map: Option<Figure>,
    ) -> Section {
        let difference = difference.or_else(|| self.first_topic(advice));
        let strength = self.strengths(advice).into_iter().take(1);
        let items = strength.chain(difference).chain(self.one_thing_to_do(advice)).collect();
        let map = map.map(|figure| Block::Figure { figure });
        let blocks = whole.into_iter().chain([Block::Highlights { items }]).chain(map);
        section("glance", messages::IN_SHORT.get(self.lang), blocks.collect())
    }

    /// What else goes well; none if the first screen says all of it.
    pub(super) fn other_strengths(self, advice: &Advice<'_>) -> Option<Section> {
        let others = self.strengths(advice).into_iter().skip(1);
        let blocks: Vec<Block> = others.map(|other| paragraph(other.text)).collect();
        let heading = messages::ALSO.get(self.lang);
        (!blocks.is_empty()).then(|| section("strength", heading, blocks))
    }

    /// The levels of a whole, with marks at the result and at what it is compared with.
    pub(super) fn levels(
        self,
        level: Level,
        compared: Option<Level>,
        [label, label_compared]: [&Text; 2],
    ) -> Block {
        let lang = self.lang;
        // Level 0 exists for partners only.
        let names = self.instrument.levels.iter().skip(1);
        Block::Levels(Levels {
            names: names.map(|level| level.name.owned(lang)).collect(),
            own: level.number(),
            own_label: label.owned(lang),
            compared: compared.map(Level::number),
            compared_label: label_compared.owned(lang),
        })
    }

    /// All leefwerelden without an active partner; the map shows which is which.
    pub(super) fn white_spots(self, spots: &[Leefwereld]) -> Option<Highlight> {
        let label = match spots {
            [] => return None,
            [_] => &solo::WHITE_SPOT,
            _ => &solo::WHITE_SPOTS,
        };
        let names: Vec<&str> = spots.iter().map(|spot| spot.label(self.lang)).collect();
        let text = messages::NOBODY_HERE.fill(self.lang, [&listed(self.lang, &names)]);
        Some(self.highlight(label, text))
    }

    /// What is worth talking about.
    pub(super) fn highlight(self, label: &Text, text: String) -> Highlight {
        Highlight { purpose: Purpose::Topic, label: label.owned(self.lang), text, why: None }
    }

    fn first_topic(self, advice: &Advice<'_>) -> Option<Highlight> {
        let topic = advice.topics.first()?;
        let reason = topic.reasons.first().map(|reason| self.reason(reason, &topic.voices));
        let reason = reason.unwrap_or_default();
        // The scan does not choose between equals.
        let text = if is_choice(topic) {
            format!("{reason} {}", messages::YOUR_CHOICE.get(self.lang))
        } else {
            let subject = self.topic_subject(topic);
            let stop = if subject.ends_with('?') { "" } else { "." };
            format!("{subject}{stop} {reason}")
        };
        Some(self.highlight(messages::topics(advice.reader), text))
    }

    /// The first step of the first topic, or of a leefwereld that nobody covers, which comes before it.
    fn one_thing_to_do(self, advice: &Advice<'_>) -> Option<Highlight> {
        let lang = self.lang;
        let is_white_spot =
            |topic: &&Topic<'_>| matches!(topic.subject, Subject::Leefwereld { .. });
        let topic = advice.topics.iter().find(is_white_spot).or_else(|| advice.topics.first())?;
        let step = topic.steps.first().filter(|_| !is_choice(topic))?;
        let starts = messages::starts(step.who).get(lang);
        let takes = messages::takes(step.effort).get(lang);
        let why = if advice.reader.is_some() { takes.into() } else { format!("{starts}. {takes}") };
        Some(Highlight {
            purpose: Purpose::Step,
            label: messages::ONE_THING.owned(lang),
            text: step.text.owned(lang),
            why: Some(why),
        })
    }
}

/// Whether the reader chooses, because all results are equal.
fn is_choice(topic: &Topic<'_>) -> bool {
    topic.reasons.iter().any(|reason| matches!(reason, Reason::AllEqual { .. }))
}
