//! The engines for JavaScript: compiled, given their glue, optimised, measured.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::glue::Engine;
use crate::{install, notices, npm};

const TARGET: &str = "wasm32-unknown-unknown";

/// Builds the npm package into `bindings/npm/dist`, and says how large it is.
pub(crate) fn build(shell: &Shell) -> Result<()> {
    package(shell)?;
    npm::run(shell, "size")
}

/// Builds the npm package into `bindings/npm/dist`.
pub(crate) fn package(shell: &Shell) -> Result<()> {
    // Before minutes of compiling.
    npm::install(shell)?;
    install::target(shell, TARGET)?;
    let generated = Path::new(npm::PACKAGE).join("generated");
    let engine = |name, features| Build {
        name,
        package: "samenwerkscan-wasm",
        features,
        profile: "wasm",
        target_features: "",
    };
    let tables = |name, target_features| Build {
        name,
        package: "samenwerkscan-columns",
        features: "",
        profile: "wasm-tables",
        target_features,
    };
    // The first of each does all that the others do.
    let families = [
        (
            "engine",
            vec![
                engine("samenwerkscan", "people"),
                engine("samenwerkscan-person", "person"),
                engine("score", ""),
            ],
        ),
        ("columns", vec![tables("columns-simd", ",+simd128"), tables("columns", "")]),
    ];
    for (glue, builds) in families {
        let engines = builds.iter().map(|build| build.run(shell));
        let mut engines = engines.collect::<Result<Vec<_>>>()?;
        Engine::share_glue(&mut engines, shell, &generated, glue)?;
        for (engine, build) in engines.iter_mut().zip(&builds) {
            engine.write(shell, build.name, &generated)?;
        }
    }

    notices::write(shell)?;
    npm::run(shell, "build")
}

/// One module to compile.
struct Build {
    name: &'static str,
    package: &'static str,
    features: &'static str,
    profile: &'static str,
    /// Features of WebAssembly beyond those that every browser has.
    target_features: &'static str,
}

impl Build {
    /// Each has a folder of its own, because Cargo writes all to the same file name.
    fn run(&self, shell: &Shell) -> Result<Engine> {
        let Self { name, package, features, profile, target_features } = self;
        let directory = target_directory()?.join("engines").join(name);
        // What `.cargo/config.toml` says, and more.
        let flags = format!("-Ctarget-feature=-reference-types{target_features}");
        cmd!(
            shell,
            "cargo build --package={package} --no-default-features --features={features}
             --profile {profile} --target {TARGET} --target-dir {directory}"
        )
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags)
        .run()?;
        let file = package.replace('-', "_") + ".wasm";
        Engine::of(shell, &directory.join(TARGET).join(profile).join(file))
    }
}

/// Where cargo puts what it builds: two folders above this program.
fn target_directory() -> Result<PathBuf> {
    let program = std::env::current_exe()?;
    let directory = program.ancestors().nth(2).context("this program is not in a target folder")?;
    Ok(directory.to_owned())
}
