//! Makes queries whose answer is known, from a collection of paragraphs.
//!
//! ```text
//! cargo run --release -p search --example make_queries -- PARAGRAPHS.txt [SEED [COUNT]] > QUERIES.tsv
//! ```
//!
//! `PARAGRAPHS.txt` has one paragraph a line. Each line of the output is `query<TAB>line number<TAB>kind`, with line
//! numbers from 1. A query is four words of one paragraph, of at least two letters each, chosen in one of three ways:
//!
//! - `neighbouring`: they stand side by side, and folded and in that order in no other paragraph;
//! - `near`: in order, with up to two words left out between each two, and so near in no other paragraph;
//! - `scattered`: in any order from anywhere in the paragraph, and all four in no other paragraph, folded.
//!
//! And it is typed in one of four ways: `exact` as it stands; `plain` without marks; `typo` with marks and one slip
//! in its longest word; `prefix` without marks, the last letter of the last word still to come. The kind is both,
//! as in `near/typo`. The same seed gives the same queries.

use std::collections::HashMap;
use std::{env, error::Error, fs};

use search::{Folded, fold};

const WAYS: [&str; 3] = ["neighbouring", "near", "scattered"];
const FORMS: [&str; 4] = ["exact", "plain", "typo", "prefix"];
const WORDS: usize = 4;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let path = args.next().ok_or("usage: make_queries PARAGRAPHS.txt [SEED [COUNT]]")?;
    let seed = args.next().map_or(Ok(20_261_122), |seed| seed.parse())?;
    let count: usize = args.next().map_or(Ok(100), |count| count.parse())?;
    let text = fs::read_to_string(&path).map_err(|error| format!("cannot read {path}: {error}"))?;
    let collection = Collection::new(&text);
    let mut chance = Chance(seed);
    for way in WAYS {
        for form in FORMS {
            let mut tries = 0;
            let mut made = 0;
            while made < count && tries < count * 1000 {
                tries += 1;
                if let Some((query, line)) = collection.query(way, form, &mut chance) {
                    println!("{query}\t{line}\t{way}/{form}");
                    made += 1;
                }
            }
            if made < count {
                eprintln!("only {made} of {count} queries for {way}/{form}: the collection is too small");
            }
        }
    }
    Ok(())
}

struct Collection<'t> {
    /// The words of each paragraph, as they stand.
    paragraphs: Vec<Vec<&'t str>>,
    /// The same, folded, as numbers of words.
    folded: Vec<Vec<u32>>,
    numbers: HashMap<String, u32>,
    /// In which paragraphs each word stands, sorted.
    lists: Vec<Vec<u32>>,
}

impl<'t> Collection<'t> {
    fn new(text: &'t str) -> Self {
        let mut collection =
            Self { paragraphs: Vec::new(), folded: Vec::new(), numbers: HashMap::new(), lists: Vec::new() };
        for (paragraph, line) in (0..).zip(text.lines()) {
            let folded = Folded::new(line);
            let (mut words, mut numbers) = (Vec::new(), Vec::new());
            for token in folded.tokens() {
                words.push(&line[token.range.clone()]);
                let next = u32::try_from(collection.lists.len()).expect("fewer words than 2^32");
                let number = *collection.numbers.entry(token.folded.to_owned()).or_insert(next);
                if number == next {
                    collection.lists.push(Vec::new());
                }
                numbers.push(number);
                let list = &mut collection.lists[number as usize];
                if list.last() != Some(&paragraph) {
                    list.push(paragraph);
                }
            }
            collection.paragraphs.push(words);
            collection.folded.push(numbers);
        }
        collection
    }

    /// A query and the number of the line it is from; `None` if the dice fell badly.
    fn query(&self, way: &str, form: &str, chance: &mut Chance) -> Option<(String, usize)> {
        let paragraph = chance.below(self.paragraphs.len());
        let words = &self.paragraphs[paragraph];
        if words.len() < 3 * WORDS {
            return None;
        }
        let mut places: Vec<usize> = Vec::new();
        if way == "scattered" {
            while places.len() < WORDS {
                let place = chance.below(words.len());
                if !places.contains(&place) {
                    places.push(place);
                }
            }
        } else {
            let mut place = chance.below(words.len());
            for _ in 0..WORDS {
                places.push(place);
                place += if way == "near" { 1 + chance.below(3) } else { 1 };
            }
        }
        if places.iter().any(|&place| words.get(place).is_none_or(|word| word.chars().nth(1).is_none())) {
            return None;
        }
        let numbers: Vec<u32> = places.iter().map(|&place| self.folded[paragraph][place]).collect();
        if self.others(paragraph, &numbers, way) {
            return None;
        }
        let chosen: Vec<&str> = places.iter().map(|&place| words[place]).collect();
        Some((typed(&chosen, form, chance)?, paragraph + 1))
    }

    /// Whether another paragraph has these words in the same way.
    fn others(&self, paragraph: usize, numbers: &[u32], way: &str) -> bool {
        let Some(rarest) =
            numbers.iter().map(|&number| &self.lists[number as usize]).min_by_key(|list| list.len())
        else {
            return false;
        };
        rarest.iter().map(|&other| other as usize).filter(|&other| other != paragraph).any(|other| {
            let words = &self.folded[other];
            match way {
                "scattered" => numbers.iter().all(|number| words.contains(number)),
                "near" => (0..words.len()).any(|at| stand_near(&words[at..], numbers)),
                _ => words.windows(WORDS).any(|run| run == numbers),
            }
        })
    }
}

/// Whether the words begin with the numbers, with up to two others between each two.
fn stand_near(words: &[u32], numbers: &[u32]) -> bool {
    let [first, rest @ ..] = numbers else { return true };
    words.first() == Some(first)
        && (rest.is_empty()
            || (1..=3).any(|gap| words.get(gap..).is_some_and(|words| stand_near(words, rest))))
}

fn typed(words: &[&str], form: &str, chance: &mut Chance) -> Option<String> {
    let mut typed: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    match form {
        "plain" | "prefix" => {
            for word in &mut typed {
                *word = fold(word);
            }
            if form == "prefix" {
                typed.last_mut()?.pop();
            }
        }
        "typo" => {
            let longest = (0..typed.len()).max_by_key(|&at| typed[at].chars().count())?;
            typed[longest] = slip(&typed[longest].to_lowercase(), chance)?;
        }
        _ => {}
    }
    Some(typed.join(" "))
}

/// A word with one slip behind its first letter: a letter twice, left out, taken for a vowel, or swapped.
fn slip(word: &str, chance: &mut Chance) -> Option<String> {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() < 3 || letters.iter().any(|letter| !letter.is_alphabetic()) {
        return None;
    }
    let at = 1 + chance.below(letters.len() - 1);
    match chance.below(4) {
        0 => letters.insert(at, letters[at]),
        1 => drop(letters.remove(at)),
        2 => letters[at] = if letters[at] == 'e' { 'a' } else { 'e' },
        _ => letters.swap(at, at - 1),
    }
    let slipped: String = letters.into_iter().collect();
    (fold(&slipped) != fold(word)).then_some(slipped)
}

/// Numbers by chance: `SplitMix64` (G. Steele, D. Lea, C. Flood, *Fast splittable pseudorandom number generators*,
/// 2014).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        // Not quite even, but for ends far below 2^64 nobody can tell.
        usize::try_from(mixed % end as u64).expect("it is below a usize")
    }
}
