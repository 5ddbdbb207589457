//! Drafts the pages of a folder and prints what was found, for looking at: `drafts FOLDER [--lines]`.

use std::{env, error::Error, fs, path::Path};

use draft::{Names, Page, draft};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or("name a folder with pages")?;
    let with_lines = arguments.next().is_some();
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
    let compiled = compiler::load(&seeds)?;
    let names = Names::new(&compiled.record()?.names);
    let mut paths: Vec<_> = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        let text = fs::read_to_string(&path)?;
        let page = Page::from_text(&text);
        let draft = draft(&page, &names);
        println!("== {}", path.display());
        println!("title: {:?}", draft.title);
        let published = &draft.published;
        println!(
            "{:?} {:?} {:?} stored {:?}",
            published.certainty, published.earliest, published.latest, published.stored
        );
        for one in &published.evidence {
            println!("   {}: {} {:?} {}", one.line + 1, one.words, one.says, one.why);
        }
        if with_lines {
            for (line, role) in page.lines.iter().zip(&draft.roles) {
                let start: String = line.text.chars().take(70).collect();
                println!("{:4} {role:8} {start}", line.number);
            }
        }
        for event in &draft.events {
            println!(
                "  {} {} {:?} {:?}->{:?} #{:?} {:?} host {:?} ‘{}’",
                event.date.as_deref().unwrap_or("?"),
                event.kind.as_str(),
                event.parties,
                event.from,
                event.to,
                event.ordinal,
                event.form,
                event.host,
                event.name
            );
        }
        for one in &draft.unsettled {
            println!("  ? {}: {}", one.what, one.why);
        }
    }
    Ok(())
}
