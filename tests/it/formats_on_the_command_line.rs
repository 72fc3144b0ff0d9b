//! Every form of a result on the command lines: pages, pictures, tables, and questions on paper.

use std::path::Path;
use std::process::Output;

use samenwerkscan::interview::Asked;
use samenwerkscan::report::csv::{Delimiter, Rows};
use samenwerkscan::report::{Format, Outcome, Report};
use samenwerkscan::response::Period;
use samenwerkscan::team::Mode;
use samenwerkscan::{BuiltInLang, Form, KANSENGELIJKHEID, Response, figure::FigureKind};

use crate::report::kinds::{moment, people};
use crate::support::{example, example_files, files_of, parse, printed, refused, repository};

fn zelfscan(options: &str) -> Output {
    let file = repository("examples/data/de-regenboog-school.json");
    example("zelfscan").arg("--answers").arg(file).args(options.split(' ')).output().unwrap()
}

fn teamscan(options: &str) -> Output {
    example("teamscan").args(files_of("regenboog-2026")).args(options.split(' ')).output().unwrap()
}

fn voortgang(options: &str) -> Output {
    let mut command = example("voortgang");
    command.arg("--before").args(files_of("regenboog-2025"));
    command.arg("--after").args(files_of("regenboog-2026")).args(options.split(' '));
    command.output().unwrap()
}

fn blank(options: &str) -> Output {
    example("zelfscan").arg("--blank").args(options.split(' ')).output().unwrap()
}

/// Exit status 2, nothing on standard output, and one line on standard error.
#[track_caller]
fn refused_with(output: &Output, reason: &str) {
    assert_eq!(refused(output), format!("{reason}\n"));
}

/// Runs each program on its kind of result.
fn each(mut check: impl FnMut(&dyn Fn(&str) -> Output, Outcome<'_>)) {
    let (_, file) =
        example_files().into_iter().find(|(name, _)| name == "de-regenboog-school").unwrap();
    check(&zelfscan, Outcome::Solo(&parse(&file).unwrap()));
    let (team, summary) = (people("regenboog-2026"), moment("regenboog-2026"));
    check(&teamscan, Outcome::Team(&team, &summary.result(Mode::Open)));
    let mut changed = moment("regenboog-2025").progress(&summary, Mode::Open).unwrap();
    // A report says when both moments were.
    let days = |folder| Period::of(people(folder).iter().map(Response::date));
    [changed.before.days, changed.after.days] = ["regenboog-2025", "regenboog-2026"].map(days);
    assert!(changed.before.days.is_some() && changed.after.days.is_some());
    check(&voortgang, Outcome::Progress(&changed));
}

#[test]
fn pages() {
    each(|run, outcome| {
        for lang in BuiltInLang::ALL {
            for &format in Format::ALL {
                let found = printed(&run(&format!("--format {format} --lang {lang}")));
                let expected = outcome.report(lang).write(format);
                assert!(found == expected, "{format} {lang}");
            }
        }
    });
}

#[test]
fn pictures() {
    each(|run, outcome| {
        for &kind in FigureKind::ALL {
            let output = run(&format!("--format svg --figure {kind} --lang en"));
            if let Some(figure) = outcome.figure(kind, BuiltInLang::En) {
                let expected = figure.with_heading().svg().to_string();
                assert!(printed(&output) == expected, "{kind}");
            } else {
                let reason = format!("--figure: there is no picture `{kind}` of this result");
                refused_with(&output, &reason);
            }
        }
        // A picture is chosen by default.
        assert!(printed(&run("--format svg")).starts_with("<svg "));
    });
}

#[test]
fn tables() {
    each(|run, outcome| {
        for &rows in Rows::ALL {
            for delimiter in Delimiter::ALL {
                let options = format!("--format csv --table {rows} --delimiter {delimiter}");
                let table = outcome.table(rows, BuiltInLang::Nl, delimiter).unwrap();
                assert!(printed(&run(&options)) == table.to_string(), "{options}");
            }
        }
    });
    let reason =
        String::from_utf8(teamscan("--format csv --table respondents --anonymous 5").stderr);
    let reason = reason.unwrap();
    refused_with(&teamscan("--format csv --table respondents --anonymous 5"), reason.trim_end());
    assert!(reason.starts_with("--table: ") && reason.lines().count() == 1, "{reason}");
}

#[test]
fn questions_on_paper() {
    for (name, form) in [("full", Form::Full), ("short", Form::Short)] {
        for lang in BuiltInLang::ALL {
            let report = Report::blank(&Asked::new(&KANSENGELIJKHEID, lang), form);
            for &format in Format::ALL {
                let found = printed(&blank(&format!("{name} --format {format} --lang {lang}")));
                assert!(found == report.write(format), "{name} {format} {lang}");
            }
        }
    }
    for format in ["json", "svg", "csv"] {
        let output = blank(&format!("short --format {format}"));
        let reason = String::from_utf8(output.stderr.clone()).unwrap();
        assert!(reason.starts_with("--format: ") && reason.lines().count() == 1, "{reason}");
        refused_with(&output, reason.trim_end());
    }
}

#[test]
fn a_page_can_go_to_a_file() {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("team.html");
    let options = format!("--format html --out {}", out.display());
    assert_eq!(printed(&teamscan(&options)), "");
    assert!(std::fs::read_to_string(out).unwrap().starts_with("<!DOCTYPE html>"));
}

#[test]
fn what_no_option_knows_is_refused() {
    for run in [zelfscan as fn(&str) -> Output, teamscan, voortgang] {
        for options in [
            "--format pdf",
            "--format svg --figure pie",
            "--format csv --table people",
            "--format csv --delimiter tab",
            "--lang de",
        ] {
            let output = run(options);
            assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{options}");
            let errors = String::from_utf8(output.stderr).unwrap();
            let wrong = options.rsplit(' ').next().unwrap();
            assert!(errors.lines().next().unwrap().contains(wrong), "{errors}");
        }
    }
    assert_eq!(blank("half").status.code(), Some(2));
    assert_eq!(zelfscan("--blank full").status.code(), Some(2), "answers and no answers");
}
