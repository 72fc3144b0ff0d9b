//! From what the compiler makes to modules and the JavaScript that calls them: what the command
//! `wasm-bindgen` does, in the version that Cargo.lock has for the crate.
//!
//! One glue serves an engine and the smaller ones that do part of what it does, so a page that loads one of those can be
//! given the whole.

use alloc::collections::BTreeMap;
use core::fmt::Write as _;
use core::{iter, mem};
use std::path::Path;

use anyhow::{Context, Result};
use walrus::ir::{InstrLocId, Unreachable};
use walrus::{Data, FunctionKind, Module, ModuleConfig};
use wasm_bindgen_cli_support::{Bindgen, EncodeInto};
use xshell::Shell;

/// The name by which wasm-bindgen knows a module.
const NAME: &str = "engine";

/// The name by which the modules import it.
const MODULE: &str = "glue";

/// How a function of the glue begins.
const FUNCTION: &str = "export function ";

/// A module, and the JavaScript that calls it.
pub(crate) struct Engine {
    module: Module,
    glue: String,
}

impl Engine {
    /// The engine that the compiler made.
    pub(crate) fn of(shell: &Shell, compiled: &Path) -> Result<Self> {
        let bytes = shell.read_binary_file(compiled)?;
        let mut module = ModuleConfig::new().strict_validate(false).parse(&bytes)?;
        // The standard library is marked with features that these engines do without (`.cargo/config.toml`).
        module.customs.remove_raw("target_features");
        forget_places(&mut module);
        let mut output = Bindgen::new()
            .input_module(NAME, module)
            .bundler(true)?
            .encode_into(EncodeInto::Always)
            .remove_producers_section(true)
            .generate_output()?;
        set_traps(output.wasm_mut());
        let glue = output.start().context("wasm-bindgen writes no glue")?.clone();
        Ok(Self { module: mem::take(output.wasm_mut()), glue })
    }

    /// Writes the module as `{name}_bg.wasm`.
    pub(crate) fn write(&mut self, shell: &Shell, name: &str, directory: &Path) -> Result<()> {
        let path = directory.join(format!("{name}_bg.wasm"));
        Ok(shell.write_file(path, self.module.emit_wasm())?)
    }

    /// Makes the glue of the first engine serve all of them, and writes it, with a list of what the engines import and a
    /// list of what they are asked. The others are asked less.
    ///
    /// Each engine names what it imports in its own way, partly by numbers. So a function of the glue is
    /// known by what it does, and gets a name that all of them use.
    pub(crate) fn share_glue(
        engines: &mut [Self],
        shell: &Shell,
        directory: &Path,
        name: &str,
    ) -> Result<()> {
        let first = engines.first().context("there is no engine")?;
        let mut glue = first.glue.clone();
        let mut names = BTreeMap::new();
        for (name, function) in first.imports()? {
            glue = glue.replacen(&format!("{FUNCTION}{name}{function}"), "", 1);
            let shared = format!("import{}", names.len());
            names.entry(function).or_insert(shared);
        }
        let exports = first.module.exports.iter().map(|export| &*export.name);
        let asked = exports.filter(|name| glue.contains(&format!("{FUNCTION}{name}(")));
        let asked = asked.collect::<Vec<_>>().join(", ");
        writeln!(glue, "export const functions = {{ {asked} }};")?;
        for engine in engines {
            let imports = engine.imports()?;
            for (import, (name, function)) in engine.module.imports.iter_mut().zip(imports) {
                let shared = names.get(&function);
                let shared =
                    shared.with_context(|| format!("only a smaller engine imports {name}"))?;
                import.module = MODULE.into();
                import.name.clone_from(shared);
            }
        }
        for (function, name) in &names {
            write!(glue, "{FUNCTION}{name}{function}")?;
        }
        let imported = names.into_values().collect::<Vec<_>>().join(", ");
        writeln!(glue, "export const imports = {{ {imported} }};")?;
        Ok(shell.write_file(directory.join(format!("{name}_bg.js")), glue)?)
    }

    /// The imports, in their order: the name, and the function in the glue, from its first bracket.
    fn imports(&self) -> Result<Vec<(String, String)>> {
        let import = |name: &str| {
            let (_, rest) = self.glue.split_once(&format!("{FUNCTION}{name}("))?;
            let lines = rest.split_inclusive('\n');
            let n_lines = lines.clone().position(|line| line.starts_with('}'))? + 1;
            Some((name.into(), iter::once("(").chain(lines.take(n_lines)).collect()))
        };
        let imports = self.module.imports.iter().map(|imported| {
            import(&imported.name)
                .with_context(|| format!("the glue has no function {}", imported.name))
        });
        imports.collect()
    }
}

/// The functions that end in a panic, by a part of their name; and the one that writes floats with a given number of
/// decimals, which nothing asks for: numbers are rounded before they are written.
const TRAPS: [&str; 8] = [
    "::float_to_decimal_common_exact",
    "::panicking::",
    "::slice_index_fail",
    "::slice_error_fail",
    "::unwrap_failed",
    "::expect_failed",
    "::raw_vec::handle_error",
    "::raw_vec::capacity_overflow",
];

/// Makes each of those functions a trap and no more. Nobody would hear the message of a panic, and without it wasm-opt
/// drops what each place in the code prepares for one.
fn set_traps(module: &mut Module) {
    for function in module.funcs.iter_mut() {
        let name = function.name.as_deref().unwrap_or_default();
        let is_trap = TRAPS.iter().any(|part| name.contains(part));
        if let FunctionKind::Local(body) = &mut function.kind
            && is_trap
        {
            let entry = body.entry_block();
            body.block_mut(entry).instrs = vec![(Unreachable {}.into(), InstrLocId::default())];
        }
    }
}

/// Blanks the places in the source that panics would tell, because they name folders of this machine. Nobody
/// hears them: a panic is a trap.
fn forget_places(module: &mut Module) {
    const END: &[u8] = b".rs\0";
    let is_in_path = |byte: &u8| byte.is_ascii_alphanumeric() || b"/\\._-:".contains(byte);
    let ids: Vec<_> = module.data.iter().map(Data::id).collect();
    for id in ids {
        let bytes = &mut module.data.get_mut(id).value;
        let windows = bytes.windows(END.len()).enumerate();
        let ends: Vec<_> = windows.filter(|(_, bytes)| *bytes == END).map(|(idx, _)| idx).collect();
        for end in ends {
            let before = bytes.iter().take(end).rev().take_while(|byte| is_in_path(byte)).count();
            let start = end - before;
            // Text may end just before a path begins.
            let root = bytes.iter().take(end).skip(start).position(|byte| *byte == b'/');
            for byte in bytes.iter_mut().take(end).skip(start + root.unwrap_or(before)) {
                *byte = 0;
            }
        }
    }
}
