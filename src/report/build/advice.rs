//! Advice in words: strengths, topics with questions and steps, and room for agreements.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::advice::{Advice, Reason, Step, Strength, Subject, Topic};
use crate::report::messages::{advice as messages, solo};
use crate::report::texts::Texts;
use crate::report::{
    Block, Cells, Reference, Remark, Section, lead, paragraph, say, section, table,
};

/// Room for as many agreements as a group can keep.
const N_AGREEMENTS: usize = 3;

impl Texts<'_> {
    /// S15: "Always show at least one strength first in the text".
    pub(super) fn strengths(self, advice: &Advice<'_>) -> Section {
        let blocks = match advice.strengths.split_first() {
            Some((first, others)) => {
                let mut blocks = vec![lead(self.strength(*first))];
                blocks.extend(others.iter().map(|own| paragraph(self.strength(*own))));
                blocks
            }
            None => vec![say(&solo::NO_STRENGTH, self.lang)],
        };
        section("strength", solo::STRENGTH.get(self.lang), blocks)
    }

    fn strength(self, strength: Strength<'_>) -> String {
        let name = self.subject(strength.subject);
        match strength.reason {
            Reason::HighestScore { score } => {
                solo::STRONGEST.fill(self.lang, [&name, &self.points(score)])
            }
            reason => format!("{name}. {}", self.reason(reason)),
        }
    }

    /// What to talk about; nothing where there is nothing to say.
    pub(super) fn topics(self, advice: &Advice<'_>) -> Option<Section> {
        if advice.topics.is_empty() {
            return None;
        }
        let topics = (1..).zip(&advice.topics);
        let blocks = topics.flat_map(|(number, topic)| self.topic(number, topic)).collect();
        Some(section("topics", messages::TOPICS.get(self.lang), blocks))
    }

    fn topic(self, number: usize, topic: &Topic<'_>) -> Vec<Block> {
        let lang = self.lang;
        let reasons: Vec<String> = topic.reasons.iter().map(|own| self.reason(*own)).collect();
        let questions = topic.questions.iter().map(|question| Remark {
            label: Some(question.phase.label(lang).to_owned()),
            text: question.text.owned(lang),
            why: None,
        });
        let steps = topic.steps.iter().map(|step| self.step(step, topic));
        let mut blocks = vec![
            Block::Heading { text: format!("{number}. {}", self.subject(topic.subject)) },
            paragraph(reasons.join(" ")),
            say(&messages::QUESTIONS, lang),
            Block::List { items: questions.collect() },
            say(&messages::STEPS, lang),
            Block::List { items: steps.collect() },
        ];
        if !topic.sources.is_empty() {
            let links = topic.sources.iter().map(|source| Reference {
                text: format!("{} ({})", source.title, source.organisation),
                address: source.address.to_owned(),
            });
            blocks.push(say(&messages::READ_MORE, lang));
            blocks.push(Block::Links { links: links.collect() });
        }
        blocks
    }

    fn step(self, step: &Step<'_>, topic: &Topic<'_>) -> Remark {
        let is_about_topic = step.about == topic.subject;
        Remark {
            label: (!is_about_topic).then(|| self.subject(step.about)),
            text: step.text.owned(self.lang),
            why: Some(self.reason(step.reason)),
        }
    }

    /// A table for agreements, to write in.
    pub(super) fn agenda(self) -> Section {
        let lang = self.lang;
        let header = [
            &messages::WHAT,
            &messages::WHY,
            &messages::WHO,
            &messages::WITH_WHOM,
            &messages::WHEN,
            &messages::SIGN,
        ];
        let rows = (0..N_AGREEMENTS).map(|_| vec![String::new(); header.len()]);
        let table = table(Cells::Writing, lang, header, rows);
        let blocks = vec![say(&messages::AGENDA_MEANING, lang), table];
        section("agenda", messages::AGENDA.get(lang), blocks)
    }

    fn subject(self, subject: Subject<'_>) -> String {
        match subject {
            Subject::Dimension { id } => self.dimension(id).to_owned(),
            Subject::Partner { kind, name } => self.partner(kind, name),
            Subject::Leefwereld { id } => id.label(self.lang).to_owned(),
        }
    }

    fn reason(self, reason: Reason<'_>) -> String {
        let lang = self.lang;
        match reason {
            Reason::HighestScore { score } => {
                messages::HIGHEST_SCORE.fill(lang, [&self.points(score)])
            }
            Reason::LowestScore { score } => {
                messages::LOWEST_SCORE.fill(lang, [&self.points(score)])
            }
            Reason::LowScore { score } => messages::LOW_SCORE.fill(lang, [&self.points(score)]),
            Reason::Level { level } => {
                messages::FITS_LEVEL.fill(lang, [&self.numbered_level(level)])
            }
            Reason::CapsLevel { level, uncapped } => {
                let (level, uncapped) = (self.numbered_level(level), self.numbered_level(uncapped));
                messages::CAPS.fill(lang, [&level, &uncapped])
            }
            Reason::Gap { gap, highest, lowest, word: _ } => messages::GAP
                .fill(lang, [&highest.label(lang), &lowest.label(lang), &self.points(gap)]),
            Reason::AnchorGap { gap, highest, lowest, word: _ } => messages::ANCHOR_GAP
                .fill(lang, [&highest.label(lang), &lowest.label(lang), &self.points(gap)]),
            Reason::Opposed { item } => messages::OPPOSED.fill(lang, [&self.item(item)]),
            Reason::Unknown { item } => messages::UNKNOWN.fill(lang, [&self.item(item)]),
            Reason::ManyUnknown { applicable: 1, count: _ } => messages::ONE_UNKNOWN.owned(lang),
            Reason::ManyUnknown { count, applicable } => {
                messages::MANY_UNKNOWN.fill(lang, [&count, &applicable])
            }
            Reason::WhiteSpot { leefwereld } => {
                messages::WHITE_SPOT.fill(lang, [&leefwereld.label(lang)])
            }
            Reason::NotYet => messages::NOT_YET.owned(lang),
            Reason::BelowWish { now, desired } => messages::BELOW_WISH
                .fill(lang, [&self.numbered_level(now), &self.numbered_level(desired)]),
            Reason::AtWish { now, desired: _ } => {
                messages::AT_WISH.fill(lang, [&self.numbered_level(now)])
            }
            Reason::Missing { leefwereld } => {
                messages::MISSING.fill(lang, [&leefwereld.label(lang)])
            }
            Reason::MutualGap { school, partner } => {
                messages::MUTUAL.fill(lang, [&self.points(school), &self.points(partner)])
            }
            Reason::Change { before, after } => {
                messages::CHANGE.fill(lang, [&self.points(before), &self.points(after)])
            }
        }
    }
}
