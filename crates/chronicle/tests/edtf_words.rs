//! Dates as readers see them. A no-break space is written `_` here.

#![allow(clippy::unwrap_used)]

use chronicle::{Lang, edtf::Edtf};

/// EDTF; words in Vietnamese and English; figures in Vietnamese and English.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str);

const GOLDEN: &[Row] = &[
    ("2018-11-14", "ngày_14 tháng_11 năm_2018", "14 November 2018", "14/11/2018", "14 Nov 2018"),
    ("2020-09", "tháng_9 năm_2020", "September 2020", "9/2020", "Sep 2020"),
    ("2016", "năm_2016", "2016", "2016", "2016"),
    ("2020-09-XX", "một ngày trong tháng_9 năm_2020", "a day in September 2020", "9/2020", "Sep 2020"),
    ("1985-XX-XX", "một ngày trong năm_1985", "a day in 1985", "1985", "1985"),
    ("2004-XX", "một tháng trong năm_2004", "a month in 2004", "2004", "2004"),
    ("2020-21", "mùa xuân năm_2020", "spring 2020", "xuân 2020", "spring 2020"),
    ("2020-22", "mùa hè năm_2020", "summer 2020", "hè 2020", "summer 2020"),
    ("2020-23", "mùa thu năm_2020", "autumn 2020", "thu 2020", "autumn 2020"),
    ("2020-24", "mùa đông năm_2020", "winter 2020", "đông 2020", "winter 2020"),
    ("201X", "thập niên_2010", "2010s", "thập niên_2010", "2010s"),
    ("200X", "thập niên_2000", "the years 2000–2009", "thập niên_2000", "the years 2000–2009"),
    ("20XX", "những năm 2000–2099", "the years 2000–2099", "2000–2099", "2000–2099"),
    ("0000", "năm_1 trước Công nguyên", "1 BC", "1 trước Công nguyên", "1 BC"),
    ("-0199", "năm_200 trước Công nguyên", "200 BC", "200 trước Công nguyên", "200 BC"),
    (
        "-019X",
        "những năm 200 trước Công nguyên – 191 trước Công nguyên",
        "the years 200 BC – 191 BC",
        "những năm 200 trước Công nguyên – 191 trước Công nguyên",
        "the years 200 BC – 191 BC",
    ),
    ("Y12345", "năm_12345", "12345", "12345", "12345"),
    (
        "2018-11-14~",
        "khoảng ngày_14 tháng_11 năm_2018",
        "about 14 November 2018",
        "~14/11/2018",
        "~14 Nov 2018",
    ),
    ("2016?", "năm_2016 (chưa chắc chắn)", "2016 (uncertain)", "2016?", "2016?"),
    (
        "2020-09%",
        "khoảng tháng_9 năm_2020 (chưa chắc chắn)",
        "about September 2020 (uncertain)",
        "~9/2020?",
        "~Sep 2020?",
    ),
    (
        "2020-09-09/2020-09-12",
        "từ ngày_9 đến ngày_12 tháng_9 năm_2020",
        "9–12 September 2020",
        "9–12/9/2020",
        "9–12 Sep 2020",
    ),
    (
        "2020-09-30/2020-10-02",
        "từ ngày_30 tháng_9 đến ngày_2 tháng_10 năm_2020",
        "30 September – 2 October 2020",
        "30/9–2/10/2020",
        "30 Sep – 2 Oct 2020",
    ),
    (
        "2019-12-30/2020-01-02",
        "từ ngày_30 tháng_12 năm_2019 đến ngày_2 tháng_1 năm_2020",
        "30 December 2019 – 2 January 2020",
        "30/12/2019–2/1/2020",
        "30 Dec 2019 – 2 Jan 2020",
    ),
    ("2020-09-09/2020-09-09", "ngày_9 tháng_9 năm_2020", "9 September 2020", "9/9/2020", "9 Sep 2020"),
    (
        "2020-01/2020-03",
        "từ tháng_1 đến tháng_3 năm_2020",
        "January–March 2020",
        "1/2020–3/2020",
        "Jan–Mar 2020",
    ),
    (
        "2019-11/2020-02",
        "từ tháng_11 năm_2019 đến tháng_2 năm_2020",
        "November 2019 – February 2020",
        "11/2019–2/2020",
        "Nov 2019 – Feb 2020",
    ),
    ("2016/2020", "giai đoạn 2016–2020", "2016–2020", "2016–2020", "2016–2020"),
    ("2016/2016", "năm_2016", "2016", "2016", "2016"),
    ("-0003/0002", "giai đoạn 4 trước Công nguyên – 2", "4 BC – 2", "4 trước Công nguyên – 2", "4 BC – 2"),
    (
        "2016~/2020",
        "từ khoảng năm_2016 đến năm_2020",
        "from about 2016 to 2020",
        "~2016 – 2020",
        "~2016 – 2020",
    ),
    (
        "2016/2020-11",
        "từ năm_2016 đến tháng_11 năm_2020",
        "from 2016 to November 2020",
        "2016 – 11/2020",
        "2016 – Nov 2020",
    ),
    (
        "2020-09-09/2020-09",
        "từ ngày_9 tháng_9 năm_2020 đến tháng_9 năm_2020",
        "from 9 September 2020 to September 2020",
        "9/9/2020 – 9/2020",
        "9 Sep 2020 – Sep 2020",
    ),
    (
        "201X/2020-21",
        "từ thập niên_2010 đến mùa xuân năm_2020",
        "from 2010s to spring 2020",
        "thập niên_2010 – xuân 2020",
        "2010s – spring 2020",
    ),
    (
        "2020-09-12/..",
        "từ ngày_12 tháng_9 năm_2020 trở đi",
        "from 12 September 2020 on",
        "từ 12/9/2020",
        "from 12 Sep 2020",
    ),
    (
        "2020-09-12/",
        "từ ngày_12 tháng_9 năm_2020 đến không rõ khi nào",
        "from 12 September 2020 to an unknown date",
        "12/9/2020–?",
        "12 Sep 2020–?",
    ),
    (
        "../2020-09-12",
        "cho đến ngày_12 tháng_9 năm_2020",
        "until 12 September 2020",
        "đến 12/9/2020",
        "until 12 Sep 2020",
    ),
    (
        "/2020-09-12",
        "từ không rõ khi nào đến ngày_12 tháng_9 năm_2020",
        "from an unknown date to 12 September 2020",
        "?–12/9/2020",
        "?–12 Sep 2020",
    ),
    ("2020/..", "từ năm_2020 trở đi", "from 2020 on", "từ 2020", "from 2020"),
    ("2020/", "từ năm_2020 đến không rõ khi nào", "from 2020 to an unknown date", "2020–?", "2020–?"),
    ("../2020", "cho đến năm_2020", "until 2020", "đến 2020", "until 2020"),
    (
        "/2020?",
        "từ không rõ khi nào đến năm_2020 (chưa chắc chắn)",
        "from an unknown date to 2020 (uncertain)",
        "?–2020?",
        "?–2020?",
    ),
    (
        "[2020-09-09..2020-09-12]",
        "một ngày trong khoảng từ ngày_9 đến ngày_12 tháng_9 năm_2020",
        "on one day between 9 and 12 September 2020",
        "9–12/9/2020 (một ngày)",
        "9–12 Sep 2020 (one day)",
    ),
    (
        "[2020-09-30..2020-10-02]",
        "một ngày trong khoảng từ ngày_30 tháng_9 đến ngày_2 tháng_10 năm_2020",
        "on one day between 30 September and 2 October 2020",
        "30/9–2/10/2020 (một ngày)",
        "30 Sep – 2 Oct 2020 (one day)",
    ),
    (
        "[2019-12-30..2020-01-02]",
        "một ngày trong khoảng từ ngày_30 tháng_12 năm_2019 đến ngày_2 tháng_1 năm_2020",
        "on one day between 30 December 2019 and 2 January 2020",
        "30/12/2019–2/1/2020 (một ngày)",
        "30 Dec 2019 – 2 Jan 2020 (one day)",
    ),
    (
        "[2020-01..2020-03]",
        "một tháng trong khoảng từ tháng_1 đến tháng_3 năm_2020",
        "in one month between January and March 2020",
        "1/2020–3/2020 (một tháng)",
        "Jan–Mar 2020 (one month)",
    ),
    (
        "[2016..2020]",
        "một năm trong khoảng từ năm_2016 đến năm_2020",
        "in one year between 2016 and 2020",
        "2016–2020 (một năm)",
        "2016–2020 (one year)",
    ),
    (
        "[2020-09-09..2020-10]",
        "một thời điểm trong khoảng từ ngày_9 tháng_9 năm_2020 đến tháng_10 năm_2020",
        "at some time between 9 September 2020 and October 2020",
        "9/9/2020 – 10/2020 (một thời điểm)",
        "9 Sep 2020 – Oct 2020 (some time)",
    ),
    (
        "[..1760-12-03]",
        "ngày_3 tháng_12 năm_1760 hoặc trước đó",
        "3 December 1760 or earlier",
        "đến 3/12/1760 (một ngày)",
        "until 3 Dec 1760 (one day)",
    ),
    (
        "[1760-12..]",
        "tháng_12 năm_1760 hoặc sau đó",
        "December 1760 or later",
        "từ 12/1760 (một tháng)",
        "from Dec 1760 (one month)",
    ),
    ("[2016]", "năm_2016", "2016", "2016", "2016"),
    (
        "[1667,1668,1670..1672]",
        "năm_1667, năm_1668 hoặc một năm trong khoảng từ năm_1670 đến năm_1672",
        "1667, 1668 or one year between 1670 and 1672",
        "1667, 1668 hoặc 1670–1672",
        "1667, 1668 or 1670–1672",
    ),
    (
        "[2020-09-09,2020-09-12]",
        "ngày_9 tháng_9 năm_2020 hoặc ngày_12 tháng_9 năm_2020",
        "9 September 2020 or 12 September 2020",
        "9/9/2020 hoặc 12/9/2020",
        "9 Sep 2020 or 12 Sep 2020",
    ),
    (
        "[1760-01,1760-02,1760-12..]",
        "tháng_1 năm_1760, tháng_2 năm_1760 hoặc tháng_12 năm_1760 hoặc sau đó",
        "January 1760, February 1760 or December 1760 or later",
        "1/1760, 2/1760 hoặc từ 12/1760",
        "Jan 1760, Feb 1760 or from Dec 1760",
    ),
    (
        "[..1760-12-03,1770]",
        "ngày_3 tháng_12 năm_1760 hoặc trước đó hoặc năm_1770",
        "3 December 1760 or earlier or 1770",
        "đến 3/12/1760 hoặc 1770",
        "until 3 Dec 1760 or 1770",
    ),
];

#[test]
fn words_and_figures_are_as_agreed() {
    for (text, words_vi, words_en, figures_vi, figures_en) in GOLDEN {
        let date: Edtf = text.parse().unwrap();
        let visible = |text: String| text.replace('\u{a0}', "_");
        assert_eq!(visible(date.in_words(Lang::Vi)), *words_vi, "{text}");
        assert_eq!(visible(date.in_words(Lang::En)), *words_en, "{text}");
        assert_eq!(visible(date.in_figures(Lang::Vi)), *figures_vi, "{text}");
        assert_eq!(visible(date.in_figures(Lang::En)), *figures_en, "{text}");
    }
}

/// Two dates that mean different things must not look alike in words.
#[test]
fn no_two_dates_share_their_words() {
    for lang in Lang::ALL {
        let mut words: Vec<_> = GOLDEN
            .iter()
            // An interval within one day or year, and a set of one, are that date.
            .filter(|(text, ..)| !["2020-09-09/2020-09-09", "2016/2016", "[2016]"].contains(text))
            .map(|(text, ..)| (text.parse::<Edtf>().unwrap().in_words(lang), *text))
            .collect();
        words.sort();
        for pair in words.windows(2) {
            assert_ne!(pair[0].0, pair[1].0, "{} and {}", pair[0].1, pair[1].1);
        }
    }
}

#[test]
fn every_month_has_its_english_name() {
    let names: Vec<_> = (1..=12)
        .map(|month| format!("2020-{month:02}").parse::<Edtf>().unwrap())
        .map(|date| (date.in_words(Lang::En), date.in_figures(Lang::En)))
        .collect();
    for (words, figures) in &names {
        assert_eq!(words.get(..3), figures.get(..3));
    }
    let first: Vec<_> = names.iter().map(|(_, figures)| figures.trim_end_matches(" 2020")).collect();
    assert_eq!(first, ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]);
}
