//! Prints the expressions of time of the texts on standard input or of the files named: `tag YYYY-MM-DD FILE …`.

use std::{env, fs, io::Read};

use timex::tag::{Anchor, Day, tag};

fn main() -> std::io::Result<()> {
    let mut arguments = env::args().skip(1);
    let anchor = arguments.next().and_then(|date| {
        let mut parts = date.split('-');
        let year = parts.next()?.parse().ok()?;
        let mut part = || parts.next()?.parse().ok();
        Day::new(year, part()?, part()?)
    });
    let anchor = anchor.map_or(Anchor::unknown(), Anchor::on);
    let mut texts: Vec<String> = arguments.map(fs::read_to_string).collect::<Result<_, _>>()?;
    if texts.is_empty() {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text)?;
        texts.push(text);
    }
    for text in texts {
        for found in tag(&text, anchor) {
            let value = found.value().unwrap_or_default();
            println!(
                "{}\t{}\t{}\t{}\t{}\t{}",
                found.chars.start, found.words, found.kind, value, found.granularity, found.reason
            );
        }
    }
    Ok(())
}
