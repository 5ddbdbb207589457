//! Measures a search by queries whose answer is known.
//!
//! ```text
//! cargo run --release -p search --example known_items -- PARAGRAPHS.txt QUERIES.tsv [--json] [--misses] [--repeat=5] [--weight=run=2.5 …]
//! ```
//!
//! `PARAGRAPHS.txt` has one paragraph a line; `QUERIES.tsv` has `query<TAB>line number[,line number…]` on each line,
//! numbers from 1, and if there is a third column, results are also given for each of its values. Prints
//! success@1, success@5 and MRR@10, times a query, the size of the index, the time to build and to open it, and the
//! peak memory of the program (Linux). `--repeat` asks each query so often and takes the
//! least time, for a machine that others use too; `--misses` lists the queries whose paragraph is not the first hit; `--weight`
//! ranks by another weight than the default.

#![expect(clippy::cast_precision_loss, reason = "nobody asks more than 2^52 queries")]

use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use std::{env, error::Error, fs, hint::black_box};

use brotli::enc::BrotliEncoderParams;
use search::{Index, IndexBuilder, Query, Weights};
use serde_json::{Map, Value, json};

const BEST: usize = 10;

fn main() -> Result<(), Box<dyn Error>> {
    let (flags, paths): (Vec<String>, Vec<String>) =
        env::args().skip(1).partition(|arg| arg.starts_with("--"));
    let [paragraphs, queries] = paths.as_slice() else {
        return Err("usage: known_items PARAGRAPHS.txt QUERIES.tsv [--json]".into());
    };
    let read =
        |path: &String| fs::read_to_string(path).map_err(|error| format!("cannot read {path}: {error}"));
    let (paragraphs, queries) = (read(paragraphs)?, read(queries)?);
    let queries = parse(&queries)?;

    let start = Instant::now();
    let mut builder = IndexBuilder::new();
    for paragraph in paragraphs.lines() {
        builder.add_document(&[(1.0, paragraph)]);
    }
    let bytes = builder.build();
    let build = start.elapsed();
    let start = Instant::now();
    let index = Index::open(&bytes)?.with_weights(weights(&flags)?);
    let open = start.elapsed();

    let repeats = flags.iter().find_map(|flag| flag.strip_prefix("--repeat="));
    let repeats: u32 = repeats.map_or(Ok(1), str::parse)?;
    let mut groups: BTreeMap<&str, Group> = BTreeMap::new();
    for Case { query, expected, kind } in &queries {
        let mut time = Duration::MAX;
        let mut results = None;
        for _ in 0..repeats {
            let start = Instant::now();
            results = Some(black_box(index.best(&index.settle(Query::parse(query)), BEST)));
            time = time.min(start.elapsed());
        }
        let Some(results) = results else { return Err("--repeat takes a number from 1".into()) };
        let rank = results.hits.iter().position(|hit| expected.contains(&hit.doc));
        for name in kind.iter().copied().chain(["all"]) {
            groups.entry(name).or_default().add(rank, time);
        }
        if flags.iter().any(|flag| flag == "--misses") && rank != Some(0) {
            println!("{query}\t{expected:?}\t{}\t{rank:?}", kind.unwrap_or_default());
        }
    }
    let peak = peak_memory();
    let mut brotli = Vec::new();
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut brotli, &brotli_settings())?;
    let facts = json!({
        "paragraphs": index.len(),
        "index_bytes": bytes.len(),
        "index_bytes_brotli": brotli.len(),
        "build_ms": ms(build),
        "open_ms": ms(open),
        "peak_memory_kb": peak,
    });
    if flags.iter().any(|flag| flag == "--json") {
        let kinds: Map<String, Value> =
            groups.iter_mut().map(|(kind, group)| ((*kind).to_owned(), group.json())).collect();
        println!("{:#}", json!({ "collection": facts, "queries": kinds }));
        return Ok(());
    }
    println!("{facts:#}");
    println!(
        "{:24} {:>6} {:>6} {:>6} {:>6} {:>8} {:>8} {:>8}",
        "kind", "n", "s@1", "s@5", "mrr", "p50 ms", "p95 ms", "max ms"
    );
    for (kind, group) in &mut groups {
        let [n, first, five, mrr] = group.shares();
        let [p50, p95, max] = group.times();
        println!("{kind:24} {n:6} {first:6.3} {five:6.3} {mrr:6.3} {p50:8.3} {p95:8.3} {max:8.3}");
    }
    Ok(())
}

/// The default weights with those that the command line changes.
fn weights(flags: &[String]) -> Result<Weights, Box<dyn Error>> {
    let mut weights = Weights::default();
    for flag in flags.iter().filter_map(|flag| flag.strip_prefix("--weight=")) {
        let (name, value) = flag.split_once('=').ok_or("a weight is written --weight=name=value")?;
        let weight = match name {
            "k1" => &mut weights.k1,
            "b" => &mut weights.b,
            "spelling" => &mut weights.spelling,
            "plain_spelling" => &mut weights.plain_spelling,
            "other_spelling" => &mut weights.other_spelling,
            "more_marks" => &mut weights.more_marks,
            "prefix" => &mut weights.prefix,
            "keyed" => &mut weights.keyed,
            "corrected" => &mut weights.corrected,
            "adjacency" => &mut weights.adjacency,
            "reversed" => &mut weights.reversed,
            "run" => &mut weights.run,
            "left_out" => &mut weights.left_out,
            _ => return Err(format!("there is no weight {name}").into()),
        };
        *weight = value.parse()?;
    }
    Ok(weights)
}

struct Case<'t> {
    query: &'t str,
    expected: Vec<u32>,
    kind: Option<&'t str>,
}

fn parse(queries: &str) -> Result<Vec<Case<'_>>, Box<dyn Error>> {
    let lines = queries.lines().enumerate().filter(|(_, line)| !line.is_empty());
    lines
        .map(|(nth, line)| case(line).map_err(|error| format!("queries, line {}: {error}", nth + 1).into()))
        .collect()
}

fn case(line: &str) -> Result<Case<'_>, Box<dyn Error>> {
    let mut columns = line.split('\t');
    let (Some(query), Some(expected)) = (columns.next(), columns.next()) else {
        return Err("expected query<TAB>line number[,line number…]".into());
    };
    let number = |number: &str| -> Result<u32, Box<dyn Error>> {
        let line: u32 = number.trim().parse()?;
        Ok(line.checked_sub(1).ok_or("line numbers begin with 1")?)
    };
    let expected = expected.split(',').map(number).collect::<Result<_, _>>()?;
    Ok(Case { query, expected, kind: columns.next() })
}

/// The outcomes of some queries.
#[derive(Default)]
struct Group {
    /// The rank of the first right hit of each query, from 0; `None` if it is not among the best.
    ranks: Vec<Option<usize>>,
    times: Vec<Duration>,
}

impl Group {
    fn add(&mut self, rank: Option<usize>, time: Duration) {
        self.ranks.push(rank);
        self.times.push(time);
    }

    /// The number of queries, success@1, success@5 and MRR@10.
    fn shares(&self) -> [f64; 4] {
        let n = self.ranks.len() as f64;
        let within = |end: usize| self.ranks.iter().flatten().filter(|&&rank| rank < end).count() as f64 / n;
        let reciprocal: f64 = self.ranks.iter().flatten().map(|&rank| 1.0 / (rank + 1) as f64).sum();
        [n, within(1), within(5), reciprocal / n]
    }

    /// The median, the 95th percentile and the longest time, in milliseconds.
    fn times(&mut self) -> [f64; 3] {
        self.times.sort_unstable();
        let at = |share: usize| self.times[(self.times.len() * share / 100).min(self.times.len() - 1)];
        [ms(at(50)), ms(at(95)), ms(at(100))]
    }

    fn json(&mut self) -> Value {
        let [n, first, five, mrr] = self.shares();
        let [p50, p95, max] = self.times();
        json!({
            "queries": n, "success_at_1": first, "success_at_5": five, "mrr_at_10": mrr,
            "p50_ms": p50, "p95_ms": p95, "max_ms": max,
        })
    }
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// High, but below the best, which takes minutes for megabytes.
fn brotli_settings() -> BrotliEncoderParams {
    BrotliEncoderParams { quality: 9, lgwin: 22, ..BrotliEncoderParams::default() }
}

/// The most memory that the program has had, in kilobytes; `None` where the system does not say.
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}
