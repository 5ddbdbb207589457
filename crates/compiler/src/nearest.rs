//! Guesses at what was meant.

/// Below this share of equal letters a guess would mislead.
const LIKENESS: f64 = 0.55;

/// The candidate most like `word` by Damerau–Levenshtein distance, if one is like it. O(n) in the candidates.
pub(crate) fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    nearest_by(word, candidates.into_iter().map(|candidate| (candidate, candidate)))
}

/// The second of the pair whose first is most like `word`, if one is like it.
pub(crate) fn nearest_by<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = (&'c str, &'c str)>,
) -> Option<&'c str> {
    let word = word.to_lowercase();
    let like = |(form, meant): (&str, &'c str)| {
        (strsim::normalized_damerau_levenshtein(&word, &form.to_lowercase()), meant)
    };
    let best = candidates.into_iter().map(like).max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1)));
    best.filter(|(likeness, _)| *likeness >= LIKENESS).map(|(_, meant)| meant)
}

/// `` did you mean `x`? `` where there is a guess, else the given remedy.
pub(crate) fn suggest(guess: Option<&str>, otherwise: impl Into<String>) -> String {
    guess.map_or_else(|| otherwise.into(), |guess| format!("did you mean `{guess}`?"))
}
