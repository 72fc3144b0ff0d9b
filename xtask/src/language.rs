//! A language pack for translators: every text that asks, with what it says now, and what is still missing.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use samenwerkscan::interview::{LanguagePack, catalogue};
use samenwerkscan::{BuiltInLang, Catalogue, Document, KANSENGELIJKHEID, Lang, Text};
use serde_json::{Map, Value, json};
use xshell::Shell;

/// Where packs are kept, one file a language.
const FOLDER: &str = "languages";
/// The texts of the element, as `npm run languages` lists them.
const ELEMENT: &str = include_str!("../../languages/element.json");
/// A pack without a translation, to copy by those who have no Rust. `und` is the tag of no language in particular.
const TEMPLATE: &str = "und";

/// Writes the pack of a language anew, with the translations it has, and says what is missing; without a language, the
/// template.
pub(crate) fn write(shell: &Shell, lang: Option<&str>) -> Result<()> {
    let Some(lang) = lang else {
        let path = shell.current_dir().join(FOLDER).join("template.json");
        return Ok(fs::write(path, template()?)?);
    };
    let lang: Lang = lang.parse()?;
    let path = shell.current_dir().join(FOLDER).join(format!("{lang}.json"));
    let before = read(&path)?.unwrap_or_default();
    let catalogues = [catalogue(&KANSENGELIJKHEID), element()?];
    let (pack, lost) = renewed(&before, lang, &catalogues);
    for (path, text) in lost {
        eprintln!("{path} is asked no more; it was: {text}");
    }
    fs::create_dir_all(path.parent().context("a folder")?)?;
    fs::write(&path, serde_json::to_string_pretty(&pack)? + "\n")?;

    let n_texts: usize = catalogues.iter().map(|catalogue| catalogue.iter().count()).sum();
    let problems = problems(&pack)?;
    for problem in &problems {
        eprintln!("{problem}");
    }
    eprintln!("{}: {n_texts} texts, {} to do", path.display(), problems.len());
    ensure!(problems.is_empty(), "this language is not complete yet");
    Ok(())
}

/// A text of the element.
#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Said {
    path: String,
    nl: String,
    en: String,
    is_counted: bool,
}

/// The texts of the element.
fn element() -> Result<Catalogue> {
    let texts: Vec<Said> = serde_json::from_str(ELEMENT)?;
    let mut catalogue = Catalogue::new("element");
    for Said { path, nl, en, is_counted } in texts {
        let text = Text::of(nl, en);
        if is_counted {
            catalogue.add_counted(path, &text);
        } else {
            catalogue.add(path, &text);
        }
    }
    Ok(catalogue)
}

fn template() -> Result<String> {
    let catalogues = [catalogue(&KANSENGELIJKHEID), element()?];
    let (pack, _) = renewed(&Map::new(), TEMPLATE.parse()?, &catalogues);
    Ok(serde_json::to_string_pretty(&pack)? + "\n")
}

fn read(path: &Path) -> Result<Option<Map<String, Value>>> {
    if !path.exists() {
        return Ok(None);
    }
    let text = fs::read_to_string(path)?;
    serde_json::from_str(&text).map(Some).with_context(|| path.display().to_string())
}

fn problems(pack: &Value) -> Result<Vec<String>> {
    let document: Document = serde_json::from_value(pack.clone())?;
    Ok(match LanguagePack::parse_with(&document, &KANSENGELIJKHEID, &[element()?]) {
        Ok(_) => Vec::new(),
        Err(error) => error.problems.iter().map(ToString::to_string).collect(),
    })
}

/// The pack with every text as it is now, and the translations that are not of these texts any more.
#[expect(clippy::indexing_slicing, reason = "what JSON has under a key that is missing is null")]
fn renewed(
    before: &Map<String, Value>,
    lang: Lang,
    catalogues: &[Catalogue],
) -> (Value, Vec<(String, String)>) {
    let nothing = Map::new();
    let parts = before.get("texts").and_then(Value::as_object).unwrap_or(&nothing);
    let mut texts = parts.clone();
    let mut lost = Vec::new();
    for catalogue in catalogues {
        let old = parts.get(catalogue.part()).and_then(Value::as_object).unwrap_or(&nothing);
        let mut part = Map::new();
        for entry in catalogue.iter() {
            let (nl, en) = (entry.text.get(BuiltInLang::Nl), entry.text.get(BuiltInLang::En));
            let old = old.get(&entry.path).unwrap_or(&Value::Null);
            let is_same = |key: &str, now: &str| old[key].as_str().is_none_or(|then| then == now);
            let translation = if old["text"].is_null() { json!("") } else { old["text"].clone() };
            let mut renewed = json!({ "nl": nl, "en": en, "text": translation });
            // The translation of another text must be checked again.
            if !is_same("nl", nl) || !is_same("en", en) {
                renewed["before"] = renewed["text"].take();
                renewed["text"] = json!("");
            } else if translation_is_empty(&renewed) && !old["before"].is_null() {
                renewed["before"] = old["before"].clone();
            }
            part.insert(entry.path.clone(), renewed);
        }
        let gone = old.iter().filter(|(path, _)| !part.contains_key(*path));
        lost.extend(gone.map(|(path, old)| (path.clone(), old["text"].to_string())));
        texts.insert(catalogue.part().into(), Value::Object(part));
    }
    let results = before.get("results").cloned().unwrap_or_else(|| json!("nl"));
    let pack = json!({
        "format": "samenwerkscan/language/1",
        "lang": lang,
        "direction": lang.direction(),
        "results": results,
        "instrument": { "id": KANSENGELIJKHEID.id, "version": KANSENGELIJKHEID.version },
        "texts": texts,
    });
    (pack, lost)
}

fn translation_is_empty(entry: &Value) -> bool {
    entry["text"].as_str().is_some_and(|text| text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(pairs: &[(&str, &str, &str)]) -> Catalogue {
        let mut catalogue = Catalogue::new("scan");
        for (path, nl, en) in pairs {
            catalogue.add(*path, &Text::of((*nl).to_owned(), (*en).to_owned()));
        }
        catalogue
    }

    #[test]
    fn the_template_has_every_text() -> Result<()> {
        let written = include_str!("../../languages/template.json").replace("\r\n", "\n");
        assert!(written == template()?, "`cargo xtask language` writes it anew");
        Ok(())
    }

    #[test]
    fn every_pack_of_the_repository_is_complete() -> Result<()> {
        for file in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../languages"))? {
            let path = file?.path();
            let name = path.file_stem().unwrap_or_default();
            if path.extension().is_some_and(|extension| extension == "json")
                && name != "element"
                && name != "template"
            {
                let pack = read(&path)?.context("the file is there")?;
                assert_eq!(problems(&Value::Object(pack))?, Vec::<String>::new(), "{path:?}");
            }
        }
        Ok(())
    }

    fn object(value: &Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn a_new_pack_has_every_text_and_no_translation() -> Result<()> {
        let lang = "tr".parse()?;
        let catalogues = [catalogue(&KANSENGELIJKHEID), element()?];
        let (pack, lost) = renewed(&Map::new(), lang, &catalogues);
        assert_eq!(lost, []);
        assert_eq!((&pack["lang"], &pack["direction"]), (&json!("tr"), &json!("ltr")));
        let n_texts: usize = catalogues.iter().map(|catalogue| catalogue.iter().count()).sum();
        assert_eq!(problems(&pack)?.len(), n_texts);
        assert_eq!(
            pack["texts"]["scan"]["title"]["nl"],
            KANSENGELIJKHEID.title.get(BuiltInLang::Nl)
        );
        Ok(())
    }

    #[test]
    fn a_translation_stays_until_its_text_changes() -> Result<()> {
        let lang = "tr".parse()?;
        let before = [("a", "Ja", "Yes"), ("b", "Nee", "No"), ("c", "Weg", "Gone")];
        let (mut pack, _) = renewed(&Map::new(), lang, &[texts(&before)]);
        for (path, text) in [("a", "Evet"), ("b", "Hayır"), ("c", "Git")] {
            pack["texts"]["scan"][path]["text"] = json!(text);
        }
        pack["texts"]["page"] = json!({ "of somebody else": 1 });

        let now = [("a", "Ja", "Yes"), ("b", "Nee, dank je", "No")];
        let (pack, lost) = renewed(&object(&pack), lang, &[texts(&now)]);
        let scan = &pack["texts"]["scan"];
        assert_eq!(scan["a"], json!({ "nl": "Ja", "en": "Yes", "text": "Evet" }));
        let changed = json!({ "nl": "Nee, dank je", "en": "No", "text": "", "before": "Hayır" });
        assert_eq!(scan["b"], changed);
        assert_eq!(lost, [("c".to_owned(), "\"Git\"".to_owned())]);
        assert_eq!(pack["texts"]["page"], json!({ "of somebody else": 1 }), "other parts stay");

        // Once more changes nothing, until there is a translation again.
        let (mut again, _) = renewed(&object(&pack), lang, &[texts(&now)]);
        assert_eq!(again, pack);
        again["texts"]["scan"]["b"]["text"] = json!("Hayır, sağ ol");
        let (done, _) = renewed(&object(&again), lang, &[texts(&now)]);
        assert!(done["texts"]["scan"]["b"]["before"].is_null());
        Ok(())
    }
}
