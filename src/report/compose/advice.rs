//! Advice in words: strengths, topics with questions and steps, and room for agreements.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::advice::{Advice, Among, Highest, Reason, Step, Strength, Subject, Topic};
use crate::base::Points;
use crate::field::{Perspective, Source};
use crate::figure::messages as figure_messages;
use crate::instrument::Spoken;
use crate::report::messages::{advice as messages, solo};
use crate::report::{
    Block, Cells, Highlight, Purpose, Reference, Remark, Section, paragraph, say, section, table,
};
use crate::team::Voice;
use crate::words::listed;

/// Rows for as many agreements as a group can keep.
const N_AGREEMENTS: usize = 3;

impl Spoken<'_> {
    /// S15: a strength comes before what is missing. S21: if nothing is a strength, what came out
    /// highest, without praise.
    pub(super) fn strengths(self, advice: &Advice<'_>) -> Vec<Highlight> {
        let strengths = advice.strengths.iter().map(|strength| self.strength(strength));
        let highest = advice.highest.as_ref().map(|highest| self.highest(highest));
        let goes_well = advice.highest.as_ref().is_some_and(|highest| highest.goes_well);
        let is_low = advice.highest.as_ref().is_some_and(Highest::is_low);
        let mut sentences: Vec<String> = if goes_well {
            highest.into_iter().chain(strengths).collect()
        } else {
            strengths.chain(highest).collect()
        };
        if sentences.is_empty() {
            sentences.push(solo::NO_STRENGTH.owned(self.lang));
        }
        let is_beginning = is_low && advice.strengths.is_empty();
        let is_rise = |strength: &Strength<'_>| matches!(strength.reason, Reason::Change { .. });
        let label = if is_beginning {
            &messages::BEGINNING
        } else if advice.strengths.iter().any(is_rise) {
            &messages::ROSE
        } else {
            &solo::STRENGTH
        };
        let is_strength = goes_well || !advice.strengths.is_empty();
        let purpose = if is_strength { Purpose::Strength } else { Purpose::Beginning };
        let label = label.owned(self.lang);
        sentences
            .into_iter()
            .map(|text| Highlight { purpose, label: label.clone(), text, why: None })
            .collect()
    }

    fn highest(self, highest: &Highest<'_>) -> String {
        let lang = self.lang;
        let names: Vec<&str> = highest.dimensions.iter().map(|id| self.dimension(id)).collect();
        let is_all = names.len() == self.instrument.dimensions.len();
        let names = listed(lang, &names);
        let which = match (highest.among, highest.goes_well) {
            (Among::Equals, _) if is_all => messages::ALL_EQUAL.owned(lang),
            (Among::Equals, _) => messages::THESE_EQUAL.fill(lang, [&names]),
            // One answer says nothing of the whole.
            (Among::One, _) if highest.is_low() => {
                messages::ONE_AT_THE_BEGINNING.fill(lang, [&names])
            }
            (Among::One, _) => messages::ONE_RESULT.fill(lang, [&names]),
            (Among::Others, true) => messages::BEST.fill(lang, [&names]),
            (Among::Others, false) => messages::CAME_OUT_HIGHEST.fill(lang, [&names]),
        };
        let height = self.height(highest.score, highest.answer);
        let is_beginning = highest.is_low() && highest.among != Among::One;
        let beginning = is_beginning.then(|| messages::AT_THE_BEGINNING.owned(lang));
        let doubt = (!highest.doubted_by.is_empty()).then(|| {
            messages::DOUBTED.fill(lang, [&figure_messages::voices(lang, &highest.doubts)])
        });
        let sentences = beginning.into_iter().chain([which, height]).chain(doubt);
        sentences.collect::<Vec<String>>().join(" ")
    }

    /// A score, or the answer if there is only one to speak of.
    fn height(self, score: Points, answer: Option<u8>) -> String {
        match self.rated(answer) {
            Some(answer) => messages::ANSWER_WAS.fill(self.lang, [&answer]),
            None => messages::SCORE_IS.fill(self.lang, [&self.points(score)]),
        }
    }

    fn rated(&self, rating: Option<u8>) -> Option<&str> {
        let choice = self.instrument.scale.steps.get(usize::from(rating?))?;
        Some(choice.label.get(self.lang))
    }

    fn strength(self, strength: &Strength<'_>) -> String {
        let names: Vec<String> =
            strength.subjects.iter().map(|subject| self.subject(*subject)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        format!("{}. {}", listed(self.lang, &names), self.reason(&strength.reason, &[]))
    }

    /// What to talk about; none if there is nothing to say.
    pub(super) fn topics(self, advice: &Advice<'_>) -> Option<Section> {
        let lang = self.lang;
        let reasons = || advice.topics.iter().flat_map(|topic| &topic.reasons);
        let how = match advice.topics[..] {
            [] => return None,
            [_] => &messages::ONE_TOPIC,
            _ => &messages::SOME_TOPICS,
        };
        let mut blocks = Vec::new();
        // The scan does not choose between equals.
        if let Some(equal) = reasons().find(|reason| matches!(reason, Reason::AllEqual { .. })) {
            let choice = messages::YOUR_CHOICE.get(lang);
            blocks.push(paragraph(format!("{} {choice}", self.reason(equal, &[]))));
        }
        blocks.push(say(how, lang));
        let mut said = Vec::new();
        for (number, topic) in (1..).zip(&advice.topics) {
            blocks.extend(self.topic(number, topic, advice.reader, &mut said));
        }
        Some(section("topics", messages::topics(advice.reader).get(lang), blocks))
    }

    fn topic(
        self,
        number: usize,
        topic: &Topic<'_>,
        reader: Option<Perspective>,
        said: &mut Vec<String>,
    ) -> Vec<Block> {
        let lang = self.lang;
        let subject = self.topic_subject(topic);
        let reasons = topic.reasons.iter();
        let reasons = reasons.filter(|reason| !matches!(reason, Reason::AllEqual { .. }));
        let reasons = reasons.map(|reason| self.reason(reason, &topic.voices));
        let reasons: Vec<String> = reasons.collect();
        let questions = topic.questions.iter().map(|question| Remark {
            label: Some(question.phase.label(lang).to_owned()),
            text: question.text.owned(lang),
            why: None,
        });
        let mut blocks = vec![Block::Heading { text: format!("{number}. {subject}") }];
        if !reasons.is_empty() {
            blocks.push(paragraph(reasons.join(" ")));
        }
        said.extend(reasons);
        blocks.extend([
            say(messages::questions(reader), lang),
            Block::List { items: questions.collect() },
        ]);
        let items = self.items(topic);
        if !items.is_empty() {
            blocks.push(paragraph(messages::ITEMS.fill(lang, [&items.join(" ")])));
        }
        if !topic.steps.is_empty() {
            let steps = topic.steps.iter().map(|step| self.step(step, topic, reader, said));
            blocks.extend([
                say(messages::steps(reader), lang),
                Block::List { items: steps.collect() },
            ]);
        }
        if !topic.sources.is_empty() {
            let links = topic.sources.iter().map(|source| reference(source));
            blocks.push(say(&messages::READ_MORE, lang));
            blocks.push(Block::Links { links: links.collect() });
        }
        blocks
    }

    pub(super) fn topic_subject(self, topic: &Topic<'_>) -> String {
        match topic.subject {
            Subject::Leefwereld { id } => messages::who_helps(id).owned(self.lang),
            subject => self.subject(subject),
        }
    }

    /// The statements that the steps of a topic work on.
    fn items<'t>(&self, topic: &Topic<'t>) -> Vec<&'t str> {
        let mut items: Vec<&str> = Vec::new();
        for step in topic.steps.iter().filter(|step| step.about == topic.subject) {
            let item = step.item.map(|item| item.text.get(self.lang));
            items.extend(item.filter(|text| !items.contains(text)));
        }
        items
    }

    /// A step with who starts, if there are several sides, or what it is about, if not the topic;
    /// then why it is there, if nothing before says so, and how much time it takes.
    fn step(
        self,
        step: &Step<'_>,
        topic: &Topic<'_>,
        reader: Option<Perspective>,
        said: &mut Vec<String>,
    ) -> Remark {
        let lang = self.lang;
        let starts = reader.is_none().then(|| messages::starts(step.who).owned(lang));
        let about = (step.about != topic.subject).then(|| self.subject(step.about));
        let label: Vec<String> = starts.into_iter().chain(about).collect();
        let reason = step.reason.as_ref().map(|reason| self.reason(reason, &topic.voices));
        let reason = reason.filter(|text| !said.contains(text));
        said.extend(reason.clone());
        let takes = messages::takes(step.effort).owned(lang);
        let why: Vec<String> = reason.into_iter().chain([takes]).collect();
        Remark {
            label: (!label.is_empty()).then(|| label.join(", ")),
            text: step.text.owned(lang),
            why: Some(why.join(" ")),
        }
    }

    /// A table for agreements, to write in.
    pub(super) fn agenda(self, reader: Option<Perspective>) -> Section {
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
        let blocks = vec![say(messages::agenda(reader), lang), table];
        section("agenda", messages::AGENDA.get(lang), blocks)
    }

    fn subject(self, subject: Subject<'_>) -> String {
        match subject {
            Subject::Dimension { id } => self.dimension(id).to_owned(),
            Subject::Partner { kind, name } => self.partner_in_text(kind, name),
            Subject::Leefwereld { id } => id.label(self.lang).to_owned(),
            Subject::School => messages::WITH_SCHOOL.owned(self.lang),
        }
    }

    /// A reason; of a difference also the people behind it, who are among these voices.
    pub(super) fn reason(self, reason: &Reason<'_>, voices: &[Voice]) -> String {
        let lang = self.lang;
        let sides = |sides: &[Perspective]| {
            let voices = voices.iter().copied().filter(|voice| sides.contains(&voice.id));
            figure_messages::voices(lang, &voices.collect::<Vec<_>>())
        };
        let dimensions = |ids: &[&str]| {
            let names: Vec<&str> = ids.iter().map(|id| self.dimension(id)).collect();
            listed(lang, &names)
        };
        match reason {
            Reason::LowestScore { score, answer, tied } => match (self.rated(*answer), &tied[..]) {
                (Some(answer), []) => messages::LOWEST_ANSWER.fill(lang, [&answer]),
                (Some(answer), tied) => {
                    messages::TIED_LOWEST_ANSWER.fill(lang, [&answer, &dimensions(tied)])
                }
                (None, []) => messages::LOWEST_SCORE.fill(lang, [&self.points(*score)]),
                (None, tied) => messages::TIED_LOWEST_SCORE
                    .fill(lang, [&self.points(*score), &dimensions(tied)]),
            },
            Reason::AllEqual { .. } => messages::ALL_RESULTS_EQUAL.owned(lang),
            Reason::Score { score, answer } => self.height(*score, *answer),
            Reason::Level { level } => {
                messages::FITS_LEVEL.fill(lang, [&self.numbered_level(*level)])
            }
            Reason::CapsLevel { level, uncapped, tied } => {
                let (level, uncapped) =
                    (self.numbered_level(*level), self.numbered_level(*uncapped));
                match &tied[..] {
                    [] => messages::CAPS.fill(lang, [&level, &uncapped]),
                    tied => messages::TIED_CAPS.fill(lang, [&level, &uncapped, &dimensions(tied)]),
                }
            }
            Reason::Gap { gap, highest, lowest, word: _ } => {
                messages::GAP.fill(lang, [&sides(highest), &sides(lowest), &self.points(*gap)])
            }
            Reason::Opposed { item } => messages::OPPOSED.fill(lang, [&self.item(item)]),
            Reason::Unknown { item } => messages::UNKNOWN.fill(lang, [&self.item(item)]),
            Reason::ManyUnknown { applicable: 1, count: _ } => messages::ONE_UNKNOWN.owned(lang),
            Reason::ManyUnknown { count, applicable } => {
                messages::MANY_UNKNOWN.fill(lang, [count, applicable])
            }
            Reason::WhiteSpot { leefwereld } => messages::white_spot(*leefwereld).owned(lang),
            Reason::NotYet => messages::NOT_YET.owned(lang),
            Reason::BelowWish { now, desired } => messages::BELOW_WISH
                .fill(lang, [&self.numbered_level(*now), &self.numbered_level(*desired)]),
            Reason::AtWish { now, desired: _ } => {
                messages::AT_WISH.fill(lang, [&self.numbered_level(*now)])
            }
            Reason::Missing { leefwereld } => {
                messages::MISSING.fill(lang, [&leefwereld.label(lang)])
            }
            Reason::MutualGap { school: Some(school), partner } => {
                messages::MUTUAL.fill(lang, [&self.points(*school), &self.points(*partner)])
            }
            Reason::MutualGap { school: None, partner } => {
                messages::MUTUAL_WISH.fill(lang, [&self.points(*partner)])
            }
            Reason::Change { before, after } => {
                messages::CHANGE.fill(lang, [&self.points(*before), &self.points(*after)])
            }
        }
    }
}

/// A page with its publisher, if the title does not name it.
fn reference(source: &Source) -> Reference {
    let Source { title, organisation, address } = *source;
    let text =
        if title == organisation { title.to_owned() } else { format!("{title} ({organisation})") };
    Reference { text, address: address.to_owned() }
}
