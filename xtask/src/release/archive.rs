//! Zip archives that depend on nothing but their files: no times, no owners, one order.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Packs a folder, which is itself the only entry at the top.
pub(super) fn write(folder: &Path, archive: &Path) -> Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let above = folder.parent().context("the folder has no name")?;
    let mut zip = ZipWriter::new(File::create(archive)?);
    for path in files(folder)? {
        // On every system the names within have slashes.
        let parts = path.strip_prefix(above)?.iter().map(|part| part.to_string_lossy());
        zip.start_file(parts.collect::<Vec<_>>().join("/"), options)?;
        zip.write_all(&fs::read(&path)?)?;
    }
    zip.finish()?;
    Ok(())
}

/// All files in a folder and those within, in the order of their names.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))?;
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() { paths.extend(files(&path)?) } else { paths.push(path) }
    }
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn two_archives_of_the_same_files_are_the_same_bytes() {
        let shell = xshell::Shell::new().unwrap();
        let mut archives = Vec::new();
        for names in [["b.txt", "a.txt"], ["a.txt", "b.txt"]] {
            let temporary = shell.create_temp_dir().unwrap();
            let folder = temporary.path().join("scan");
            fs::create_dir_all(folder.join("deep")).unwrap();
            for name in names {
                fs::write(folder.join(name), format!("this is {name}")).unwrap();
            }
            fs::write(folder.join("deep/c.txt"), "c").unwrap();
            let archive = temporary.path().join("scan.zip");
            write(&folder, &archive).unwrap();
            archives.push(fs::read(archive).unwrap());
        }
        assert_eq!(archives[0], archives[1]);

        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(&archives[0])).unwrap();
        let names: Vec<_> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["scan/a.txt", "scan/b.txt", "scan/deep/c.txt"]);
        let mut text = String::new();
        zip.by_name("scan/b.txt").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "this is b.txt");
    }
}
