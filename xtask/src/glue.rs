//! From what the compiler makes to modules and the JavaScript that calls them: what the command
//! `wasm-bindgen` does, in the version that Cargo.lock has for the crate.
//!
//! One glue serves both engines, so a page that loads the small one can be given the whole one.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::Path;

use anyhow::{Context, Result};
use walrus::{Data, Module, ModuleConfig};
use wasm_bindgen_cli_support::{Bindgen, EncodeInto};
use xshell::Shell;

/// The name of the glue, without `_bg.js`.
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
        let glue = output.start().context("wasm-bindgen writes no glue")?.clone();
        Ok(Self { module: std::mem::take(output.wasm_mut()), glue })
    }

    /// Writes the module as `{name}_bg.wasm`.
    pub(crate) fn write(&mut self, shell: &Shell, name: &str, directory: &Path) -> Result<()> {
        let path = directory.join(format!("{name}_bg.wasm"));
        Ok(shell.write_file(path, self.module.emit_wasm())?)
    }

    /// Makes this glue serve a smaller engine too, and writes it, with a list of what the engines import
    /// and a list of what they are asked.
    ///
    /// Each engine names what it imports in its own way, partly by numbers. So a function of the glue is
    /// known by what it does, and gets a name that both engines use.
    pub(crate) fn share_glue(
        &mut self,
        small: &mut Self,
        shell: &Shell,
        directory: &Path,
    ) -> Result<()> {
        let mut glue = self.glue.clone();
        let mut names = BTreeMap::new();
        for (name, function) in self.imports()? {
            let shared = format!("import{}", names.len());
            let text = format!("{FUNCTION}{name}{function}");
            // Two imports that do the same become one.
            let text_shared = match names.entry(function) {
                Entry::Occupied(_) => String::new(),
                Entry::Vacant(entry) => {
                    let text = format!("{FUNCTION}{shared}{}", entry.key());
                    entry.insert(shared);
                    text
                }
            };
            glue = glue.replacen(&text, &text_shared, 1);
        }
        for engine in [small, &mut *self] {
            let imports = engine.imports()?;
            for (import, (name, function)) in engine.module.imports.iter_mut().zip(imports) {
                let shared = names.get(&function);
                import.module = MODULE.into();
                import.name = shared
                    .with_context(|| format!("only the small engine imports {name}"))?
                    .clone();
            }
        }
        let names: Vec<_> = names.into_values().collect();
        let exports = self.module.exports.iter().map(|export| &*export.name);
        let functions = exports.filter(|name| glue.contains(&format!("{FUNCTION}{name}(")));
        let functions = functions.collect::<Vec<_>>().join(", ");
        glue += &format!("export const functions = {{ {functions} }};\n");
        glue += &format!("export const imports = {{ {} }};\n", names.join(", "));
        Ok(shell.write_file(directory.join(format!("{NAME}_bg.js")), glue)?)
    }

    /// The imports, in their order: the name, and the function in the glue, from its first bracket.
    fn imports(&self) -> Result<Vec<(String, String)>> {
        let names = self.module.imports.iter().map(|import| import.name.clone());
        let import = |name: String| {
            let (_, function) = self.glue.split_once(&format!("{FUNCTION}{name}("))?;
            let end = function.find("\n}")? + 1;
            let end = end + function[end..].find('\n')? + 1;
            Some((name, format!("({}", &function[..end])))
        };
        names.map(import).collect::<Option<_>>().context("a module imports what its glue lacks")
    }
}

/// Where in the source a panic is. Nobody is told, and the places name folders of this machine.
fn forget_places(module: &mut Module) {
    const END: &[u8] = b".rs\0";
    let is_in_path = |byte: &u8| byte.is_ascii_alphanumeric() || b"/\\._-:".contains(byte);
    let ids: Vec<_> = module.data.iter().map(Data::id).collect();
    for id in ids {
        let bytes = &mut module.data.get_mut(id).value;
        let ends: Vec<_> = (0..bytes.len()).filter(|end| bytes[*end..].starts_with(END)).collect();
        for end in ends {
            let before = &bytes[..end];
            let start = before.iter().rposition(|byte| !is_in_path(byte)).map_or(0, |idx| idx + 1);
            let Some(root) = before[start..].iter().position(|byte| *byte == b'/') else {
                continue;
            };
            bytes[start + root..end + END.len()].fill(0);
        }
    }
}
