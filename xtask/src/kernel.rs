//! The instructions that the compiler makes of the loop that scores tables, as a document.

use core::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use xshell::{Shell, cmd};

use crate::install;

const DOCUMENT: &str = "docs/kernel.md";
/// The function around the loop.
const FUNCTION: &str = "fill_scores";
const DIRECTORY: &str = "target/kernel";

/// One kind of processor.
struct Target {
    name: &'static str,
    triple: &'static str,
    /// What to tell the compiler about it; empty for what it assumes by itself.
    flags: &'static str,
    /// How its vector instructions begin.
    vector: &'static [&'static str],
}

const TARGETS: [Target; 3] = [
    Target {
        name: "x86-64 as Rust compiles for it by default (SSE2: 16 respondents to a register)",
        triple: "x86_64-unknown-linux-gnu",
        flags: "",
        vector: &["p", "movdq", "por"],
    },
    Target {
        name: "x86-64-v3, processors since about 2013 (AVX2: 32 respondents)",
        triple: "x86_64-unknown-linux-gnu",
        flags: "-Ctarget-cpu=x86-64-v3",
        vector: &["v"],
    },
    Target {
        name: "WebAssembly with `simd128` (16 respondents)",
        triple: "wasm32-unknown-unknown",
        flags: "-Ctarget-feature=+simd128",
        vector: &["v128", "i8x16", "i16x8"],
    },
];

const INTRODUCTION: &str = "\
# What the compiler makes of the loop over answers

Written by `cargo xtask kernel`; run it again after a change of `src/score/columns/lanes.rs`, or with another compiler.

`columns` scores tables without `unsafe` and without intrinsics: it has loops of a fixed length over bytes, and leaves it to
the compiler to take many respondents at once. This shows that it does. For each kind of processor there are the two
innermost loops of a dimension: over its items (sum the ratings; count ratings and \"past niet bij ons\"), and
over the numbers of inapplicable items from which one rating fewer is needed.
";

pub(crate) fn write(shell: &Shell) -> Result<()> {
    let mut text = String::from(INTRODUCTION);
    let version = cmd!(shell, "rustc --version").read()?;
    writeln!(text, "\nCompiler: {version}.")?;
    for target in &TARGETS {
        install::target(shell, target.triple)?;
        section(&mut text, target, &compile(shell, target)?)?;
    }
    shell.write_file(DOCUMENT, text)?;
    eprintln!("wrote {DOCUMENT}");
    Ok(())
}

/// The assembly of the crate.
fn compile(shell: &Shell, target: &Target) -> Result<String> {
    let Target { triple, flags, .. } = target;
    shell.remove_path(DIRECTORY)?;
    let emit = "--emit=asm -Ccodegen-units=1";
    let options: Vec<&str> = emit.split(' ').chain(flags.split_whitespace()).collect();
    cmd!(shell, "cargo rustc --package samenwerkscan --lib --release --no-default-features")
        .args(["--target", triple, "--target-dir", DIRECTORY, "--"])
        .args(options)
        .run()?;
    let made = Path::new(DIRECTORY).join(triple).join("release/deps");
    let is_assembly = |path: &std::path::PathBuf| {
        path.extension().is_some_and(|extension| extension == "s")
            && path.file_name().is_some_and(|name| name.to_string_lossy().contains("samenwerkscan"))
    };
    let file = shell.read_dir(made)?.into_iter().find(is_assembly);
    Ok(shell.read_file(file.context("the compiler wrote no assembly")?)?)
}

fn section(text: &mut String, target: &Target, assembly: &str) -> Result<()> {
    let lines = function(assembly).with_context(|| format!("no `{FUNCTION}`"))?;
    let loops = innermost_loops(&lines);
    let with_vectors = loops.into_iter().filter(|lines| 4 <= n_vector(lines, target));
    let with_vectors: Vec<&[&str]> = with_vectors.collect();
    ensure!(!with_vectors.is_empty(), "no loop for {} has vector instructions", target.name);
    writeln!(text, "\n## {}", target.name)?;
    for lines in with_vectors {
        let (n_vector, n) = (n_vector(lines, target), instructions(lines).count());
        writeln!(text, "\n{n_vector} of {n} instructions work on vectors:\n\n```asm")?;
        for line in lines {
            writeln!(text, "{}", line.trim_end().replace('\t', "    "))?;
        }
        writeln!(text, "```")?;
    }
    Ok(())
}

/// The lines of the function, without directives.
fn function(assembly: &str) -> Option<Vec<&str>> {
    let mut lines = assembly.lines();
    lines.find(|line| line.contains(FUNCTION) && line.ends_with(':'))?;
    let until_end = lines.take_while(|line| {
        let line = line.trim_start();
        !line.starts_with(".size") && !line.starts_with("end_function")
    });
    let is_code = |line: &&str| {
        let line = line.trim_start();
        !line.is_empty()
            && (!line.starts_with('.') || line.ends_with(':'))
            && !line.starts_with('#')
    };
    Some(until_end.filter(is_code).collect())
}

/// The stretches that a jump back repeats, and that hold no other such stretch.
fn innermost_loops<'l>(lines: &'l [&'l str]) -> Vec<&'l [&'l str]> {
    let label_of = |line: &str| line.trim().strip_suffix(':').map(str::to_owned);
    let mut stretches: Vec<(usize, usize)> = Vec::new();
    let mut open = Vec::new();
    for (idx, line) in lines.iter().enumerate() {
        // WebAssembly says where its loops begin and end.
        match line.split_whitespace().next() {
            Some("loop") => open.push(idx),
            Some("end_loop") => stretches.extend(open.pop().map(|start| (start, idx))),
            Some(word) if word.starts_with('j') => {
                let to = line.split_whitespace().last().unwrap_or_default();
                let before = lines.iter().take(idx);
                let start =
                    before.enumerate().find(|(_, line)| label_of(line).as_deref() == Some(to));
                stretches.extend(start.map(|(start, _)| (start, idx)));
            }
            _ => {}
        }
    }
    let holds_another = |one: &(usize, usize)| {
        stretches.iter().any(|other| other != one && one.0 <= other.0 && other.1 <= one.1)
    };
    let innermost = stretches.iter().filter(|stretch| !holds_another(stretch));
    innermost.filter_map(|(start, end)| lines.get(*start..=*end)).collect()
}

fn instructions<'l>(lines: &'l [&'l str]) -> impl Iterator<Item = &'l str> {
    let words = lines.iter().filter_map(|line| line.split_whitespace().next());
    words.filter(|word| !word.ends_with(':'))
}

fn n_vector(lines: &[&str], target: &Target) -> usize {
    let is_vector = |word: &&str| target.vector.iter().any(|prefix| word.starts_with(prefix));
    instructions(lines).filter(is_vector).count()
}
