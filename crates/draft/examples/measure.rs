//! Drafts every text of a folder and says how many, how long, and what was found: `measure FOLDER [GOLD]`.
//!
//! `GOLD` has a line for each date of the pages' own text: file, words and value, with tabs between.

use std::{collections::BTreeMap, env, error::Error, fs, path::Path, time::Instant};

use draft::{Names, Page, draft};
use timex::tag::{Kind, Reason};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or("name a folder with texts")?;
    let gold = arguments.next().map(fs::read_to_string).transpose()?;
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
    let compiled = compiler::load(&seeds)?;
    let names = Names::new(&compiled.record()?.names);
    let mut paths: Vec<_> = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let (mut bytes, mut times, mut mentions, mut events) = (0, Vec::new(), 0, 0);
    let mut found: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for path in &paths {
        let text = String::from_utf8_lossy(&fs::read(path)?).into_owned();
        let start = Instant::now();
        let page = Page::from_text(&text);
        let draft = draft(&page, &names);
        times.push(start.elapsed());
        bytes += text.len();
        mentions += draft.mentions.len();
        events += draft.events.len();
        let own = draft.mentions.iter().filter(|(line, one)| {
            draft.roles[*line].is_text()
                && one.reason != Reason::Name
                && matches!(one.kind, Kind::Date | Kind::Time)
        });
        let own = own.map(|(_, one)| (one.words.clone(), one.value().unwrap_or_default())).collect();
        found.insert(path.file_name().unwrap_or_default().to_string_lossy().into_owned(), own);
    }
    times.sort();
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    println!(
        "{} pages, {bytes} bytes; median {median:?}, longest {:?}; {mentions} expressions, {events} events",
        paths.len(),
        times.last().copied().unwrap_or_default()
    );
    if let Some(gold) = gold {
        compare(&gold, &found);
    }
    Ok(())
}

fn compare(gold: &str, found: &BTreeMap<String, Vec<(String, String)>>) {
    let mut wanted: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for line in gold.lines().filter(|line| !line.starts_with('#')) {
        let mut parts = line.split('\t');
        if let (Some(file), Some(words), Some(value)) = (parts.next(), parts.next(), parts.next()) {
            wanted.entry(file).or_default().push((words, value));
        }
    }
    let (mut right, mut all, mut extra) = (0, 0, 0);
    for (file, dates) in wanted {
        let mut left = found.get(file).cloned().unwrap_or_default();
        for (words, value) in dates {
            all += 1;
            match left.iter().position(|(text, read)| text == words && read == value) {
                Some(at) => {
                    left.remove(at);
                    right += 1;
                }
                None => println!("missing in {file}: {words} = {value}"),
            }
        }
        extra += left.len();
        for (words, value) in left {
            println!("too many in {file}: {words} = {value}");
        }
    }
    println!("dates of the texts: {right} of {all} with words and value, {extra} too many");
}
