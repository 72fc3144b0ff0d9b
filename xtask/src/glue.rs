//! From what the compiler makes to a module and the JavaScript that calls it: what the command
//! `wasm-bindgen` does, in the version that Cargo.lock has for the crate.

use std::path::Path;

use anyhow::Result;
use walrus::{Module, ModuleConfig};
use wasm_bindgen_cli_support::{Bindgen, EncodeInto};
use xshell::Shell;

/// Writes `{name}_bg.wasm` and `{name}_bg.js`.
pub(crate) fn generate(shell: &Shell, name: &str, compiled: &Path, directory: &Path) -> Result<()> {
    let bytes = shell.read_binary_file(compiled)?;
    let mut module = ModuleConfig::new().strict_validate(false).parse(&bytes)?;
    forget_reference_types(&mut module);
    Bindgen::new()
        .input_module(name, module)
        .bundler(true)?
        .encode_into(EncodeInto::Always)
        .remove_producers_section(true)
        .generate(directory)
}

/// The engine hands over bytes alone. Without these marks no second table is made for objects of
/// JavaScript: wasm2js knows one only, and Safari before 16.4 stumbles over it.
fn forget_reference_types(module: &mut Module) {
    module.customs.remove_raw("target_features");
    let exports: Vec<_> = module.exports.iter().map(|export| (export.id(), &export.name)).collect();
    let unused: Vec<_> = exports
        .into_iter()
        .filter(|(_, name)| name.starts_with("__externref"))
        .map(|(id, _)| id)
        .collect();
    for id in unused {
        module.exports.delete(id);
    }
}
