//! Drafts every text of a folder and says how many, how long, and what was found: `measure FOLDER [GOLD [LINES]]`.
//!
//! `GOLD` has a line for each date of the pages' own text: file, words and value, with tabs between. `LINES` says what
//! the lines are: file, number or numbers (`3-5`), and role; blank lines count for nothing.

use std::{collections::BTreeMap, env, error::Error, fs, path::Path, time::Instant};

use draft::{Names, Page, Role, draft};
use timex::tag::{Kind, Reason};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or("name a folder with texts")?;
    let gold = arguments.next().map(fs::read_to_string).transpose()?;
    let lines = arguments.next().map(fs::read_to_string).transpose()?;
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
    let compiled = compiler::load(&seeds)?;
    let names = Names::new(&compiled.record()?.names);
    let mut paths: Vec<_> = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let (mut bytes, mut times, mut mentions, mut events) = (0, Vec::new(), 0, 0);
    let mut found: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    let mut roles: BTreeMap<String, Vec<Role>> = BTreeMap::new();
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
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        found.insert(name.clone(), own);
        roles.insert(name, draft.roles);
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
    if let Some(lines) = lines {
        compare_lines(&lines, &roles)?;
    }
    Ok(())
}

/// Prints of each page how many lines are what they should be, and how many are rightly text or not.
fn compare_lines(gold: &str, found: &BTreeMap<String, Vec<Role>>) -> Result<(), Box<dyn Error>> {
    let mut wanted: BTreeMap<(&str, usize), &str> = BTreeMap::new();
    for line in gold.lines().filter(|line| !line.starts_with('#')) {
        let parts: Vec<&str> = line.split('\t').collect();
        let [file, lines, role] = parts[..] else { return Err(format!("not three parts: {line}").into()) };
        let (first, last) = lines.split_once('-').unwrap_or((lines, lines));
        wanted.extend((first.parse::<usize>()?..=last.parse()?).map(|number| ((file, number), role)));
    }
    let (mut right, mut text, mut all) = (0, 0, 0);
    for (file, roles) in found {
        let before = (right, text, all);
        for (number, role) in (1..).zip(roles).filter(|(_, role)| **role != Role::Blank) {
            let wanted = wanted.get(&(file.as_str(), number)).copied().unwrap_or("nothing");
            let found = if role.is_text() { "text" } else { role.as_str() };
            all += 1;
            text += usize::from((found == "text") == (wanted == "text"));
            if found == wanted {
                right += 1;
            } else {
                println!("{file}:{number} is {wanted}, not {found}");
            }
        }
        println!("{file}: {} of {} lines, {} text or not", right - before.0, all - before.2, text - before.1);
    }
    println!("lines: {right} of {all}; text or not {text} of {all}");
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
