//! Slips of the finger.

/// Whether so many slips turn a word into the other.
pub(crate) type Slips = fn(&[u8], &[u8]) -> bool;

/// Whether one slip turns a word into the other: a letter left out, put in, or taken for another, or two neighbours
/// swapped. That is a Damerau–Levenshtein distance of exactly 1 (F. Damerau, *A technique for computer detection and
/// correction of spelling errors*, 1964, who counts these four as four of five errors). Takes time linear in the words.
pub(crate) fn one_slip(a: &[u8], b: &[u8]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    match (short, long) {
        ([], [_]) => true,
        ([_, short_rest @ ..], [_, long_rest @ ..]) if short.len() == long.len() => {
            let swapped = match (short, long) {
                ([a, b, rest @ ..], [c, d, other @ ..]) => a == d && b == c && rest == other,
                _ => false,
            };
            swapped || short_rest == long_rest
        }
        (_, [_, long_rest @ ..]) => short == long_rest,
        _ => false,
    }
}

/// Whether two slips of [`one_slip`] turn a word into the other, in different places. That is a distance of exactly 2
/// where no letter is edited twice (optimal string alignment). Takes time as the product of the lengths.
pub(crate) fn two_slips(a: &[u8], b: &[u8]) -> bool {
    if a.len().abs_diff(b.len()) > 2 {
        return false;
    }
    let width = b.len() + 1;
    // How far the beginnings of the two are apart, those of `a` one below the other.
    let mut apart = vec![0; (a.len() + 1) * width];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            let at = i * width + j;
            apart[at] = if i == 0 || j == 0 {
                i + j
            } else {
                let same = a[i - 1] == b[j - 1];
                let least = apart[at - 1].min(apart[at - width]) + 1;
                let least = least.min(apart[at - width - 1] + usize::from(!same));
                let swapped = i > 1 && j > 1 && a[i - 2] == b[j - 1] && a[i - 1] == b[j - 2];
                if swapped { least.min(apart[at - 2 * width - 2] + 1) } else { least }
            };
        }
    }
    apart.last() == Some(&2)
}

#[cfg(test)]
mod tests {
    use super::{one_slip, two_slips};

    /// The distance by its definition: the least of all ways, word by word.
    fn distance(a: &[u8], b: &[u8]) -> usize {
        let ([first, a_rest @ ..], [other, b_rest @ ..]) = (a, b) else { return a.len().max(b.len()) };
        let replaced = usize::from(first != other) + distance(a_rest, b_rest);
        let swapped = match (a_rest, b_rest) {
            ([second, a_rest @ ..], [next, b_rest @ ..]) if (first, second) == (next, other) => {
                1 + distance(a_rest, b_rest)
            }
            _ => usize::MAX,
        };
        (1 + distance(a_rest, b)).min(1 + distance(a, b_rest)).min(replaced).min(swapped)
    }

    #[test]
    fn all_short_words_are_as_far_apart_as_defined() {
        let mut words: Vec<Vec<u8>> = vec![Vec::new()];
        for len in 1..=4 {
            let longer = words.iter().filter(|word| word.len() + 1 == len);
            let longer = longer.flat_map(|word| b"abc".iter().map(|&letter| [word, &[letter][..]].concat()));
            let longer: Vec<_> = longer.collect();
            words.extend(longer);
        }
        assert_eq!(words.len(), 1 + 3 + 9 + 27 + 81);
        for a in &words {
            for b in &words {
                assert_eq!(one_slip(a, b), distance(a, b) == 1, "{a:?} {b:?}");
                assert_eq!(two_slips(a, b), distance(a, b) == 2, "{a:?} {b:?}");
            }
        }
    }
}
