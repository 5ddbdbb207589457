//! What is known of years: series of meetings, beginnings that anniversaries are counted from, terms of office.
//!
//! Each says of a text that speaks of it in which years the text can be. Facts of public record alone.

use timex::{Phrases, phrases};

/// A day: year, month, and day of the month.
type Date = (i32, u8, u8);

/// Words, each of which says something, and what that is.
pub(crate) struct Facts<T: 'static> {
    /// The words, each a group of its own.
    pub words: &'static Phrases,
    pub say: &'static [T],
}

macro_rules! facts {
    ($first:literal, $said:expr; $($words:literal, $say:expr;)*) => {
        Facts { words: phrases!(concat!($first $(, ";", $words)*)), say: &[$said $(, $say)*] }
    };
}

/// A series of meetings: the session and year from which it is counted.
pub(crate) struct Series {
    /// Words that make it another series.
    pub not: &'static Phrases,
    /// The number of a session, and its year.
    pub session: (i32, i32),
    /// How many sessions there are in a year.
    pub each_year: i32,
    /// A year that had none, before that of the session.
    pub without: Option<i32>,
    /// The numbers for which the counting holds.
    pub holds: (i32, i32),
}

/// Words that make a summit another one than ASEAN's own.
static PARTNERS: &Phrases = phrases!(
    "nga|hàn quốc|trung quốc|nhật|ấn độ|mỹ|hoa kỳ|úc|australia|eu|liên hợp quốc|đông á|+ 3|new zealand|canada|\
     anh|republic of korea|china|japan|india|russia|united"
);
static NONE: &Phrases = phrases!("");

/// The series, those of ASEAN with a partner before its own.
pub(crate) const SERIES: Facts<Series> = facts! {
    "cấp cao asean - trung quốc|thượng đỉnh asean - trung quốc|asean - china summit", Series { not: NONE, session: (23, 2020), each_year: 1, without: None, holds: (1, 40) };
    "cấp cao asean - nhật bản|thượng đỉnh asean - nhật bản|asean - japan summit", Series { not: NONE, session: (23, 2020), each_year: 1, without: None, holds: (1, 40) };
    "cấp cao asean - hàn quốc|thượng đỉnh asean - hàn quốc|asean - republic of korea summit", Series { not: NONE, session: (21, 2020), each_year: 1, without: None, holds: (10, 40) };
    "cấp cao asean - liên hợp quốc|asean - united nations summit", Series { not: NONE, session: (11, 2020), each_year: 1, without: None, holds: (5, 40) };
    "cấp cao asean|thượng đỉnh asean|asean summit", Series { not: PARTNERS, session: (36, 2020), each_year: 2, without: None, holds: (14, 60) };
    "bộ trưởng ngoại giao asean|amm|asean foreign ministers", Series { not: phrases!("amm +|hẹp|retreat"), session: (53, 2020), each_year: 1, without: None, holds: (40, 70) };
    "diễn đàn an ninh khu vực|diễn đàn khu vực asean|arf|asean regional forum", Series { not: NONE, session: (27, 2020), each_year: 1, without: None, holds: (10, 50) };
    "cấp cao đông á|thượng đỉnh đông á|east asia summit", Series { not: phrases!("bộ trưởng|ministers"), session: (15, 2020), each_year: 1, without: None, holds: (1, 40) };
    "admm|bộ trưởng quốc phòng các nước asean|asean defence ministers", Series { not: phrases!("mở rộng|plus|admm +"), session: (14, 2020), each_year: 1, without: None, holds: (3, 40) };
    "bộ trưởng kinh tế asean|asean economic ministers|aem", Series { not: phrases!("hẹp|retreat"), session: (52, 2020), each_year: 1, without: None, holds: (40, 70) };
    "đại hội đồng aipa|aipa", Series { not: NONE, session: (41, 2020), each_year: 1, without: None, holds: (30, 60) };
    "hội đồng điều phối asean|asean coordinating council", Series { not: phrases!("đặc biệt"), session: (25, 2020), each_year: 2, without: None, holds: (25, 27) };
    "cấp cao apec|cấp cao diễn đàn hợp tác kinh tế châu á - thái bình dương|thượng đỉnh apec|apec economic leaders", Series { not: NONE, session: (27, 2020), each_year: 1, without: Some(2019), holds: (10, 50) };
};

/// A beginning: words of which any must stand near the count of years, words of which all must, and the year.
pub(crate) struct Beginning {
    pub any: &'static [&'static str],
    pub all: &'static [&'static str],
    pub year: i32,
}

const DIALOGUE: &[&str] = &["asean"];
const TIES: &[&str] = &["việt nam", "vietnam", "viet nam", "hai nước", "two countries"];

macro_rules! beginnings {
    ($($any:expr, $all:expr, $year:literal;)+) => { &[$(Beginning { any: $any, all: $all, year: $year }),+] };
}

pub(crate) const BEGINNINGS: &[Beginning] = beginnings! {
    &["quốc khánh việt nam", "quốc khánh nước cộng hòa xã hội chủ nghĩa việt nam", "viet nam ' s national day"], &[], 1945;
    &["quốc khánh singapore"], &[], 1965;
    &["thành lập asean", "founding of asean", "asean ' s founding"], &[], 1967;
    &["gia nhập asean", "tham gia asean"], &[], 1995;
    &["thành lập eas", "thành lập cấp cao đông á"], &[], 2005;
    &["unclos"], &["kỷ niệm"], 1982;
    &["asean - nhật bản", "asean - japan"], DIALOGUE, 1973;
    &["asean - úc", "asean - australia"], DIALOGUE, 1974;
    &["asean - new zealand"], DIALOGUE, 1975;
    &["asean - hoa kỳ", "asean - mỹ", "asean - canada", "asean - eu"], DIALOGUE, 1977;
    &["asean - hàn quốc", "asean - republic of korea", "asean - rok", "asean - korea"], DIALOGUE, 1989;
    &["asean - trung quốc", "asean - china"], DIALOGUE, 1991;
    &["asean - ấn độ", "asean - india"], DIALOGUE, 1992;
    &["asean - nga", "asean - russia"], DIALOGUE, 1996;
    &["việt nam - singapore", "việt nam - nhật bản", "việt nam - úc", "việt nam - australia", "việt nam - malaysia", "việt nam - pháp", "việt nam - anh", "việt nam - canada", "vietnam - singapore", "viet nam - singapore"], TIES, 1973;
    &["việt nam - hàn quốc", "viet nam - republic of korea", "việt nam - brunei"], TIES, 1992;
    &["việt nam - hoa kỳ", "việt nam - mỹ", "vietnam - us", "viet nam - us"], TIES, 1995;
    &["việt nam - trung quốc", "việt nam - liên bang nga", "việt nam - nga"], TIES, 1950;
    &["việt nam - ấn độ"], TIES, 1972;
    &["việt nam - indonesia"], TIES, 1955;
    &["việt nam - thái lan", "việt nam - philippines"], TIES, 1976;
    &["việt nam - lào"], TIES, 1962;
    &["việt nam - campuchia"], TIES, 1967;
    &["việt nam - đức", "việt nam - new zealand", "việt nam - myanmar", "việt nam - bồ đào nha", "việt nam - mexico"], TIES, 1975;
    &["việt nam - triều tiên", "việt nam - hungary", "việt nam - ba lan", "việt nam - séc", "việt nam - bulgaria", "việt nam - romania", "việt nam - slovakia"], TIES, 1950;
    &["việt nam - mông cổ"], TIES, 1954;
    &["việt nam - cuba"], TIES, 1960;
    &["việt nam - thụy điển"], TIES, 1969;
    &["việt nam - chile", "việt nam - thụy sĩ", "việt nam - đan mạch", "việt nam - na uy"], TIES, 1971;
    &["việt nam - áo"], TIES, 1972;
    &["việt nam - italy", "việt nam - hà lan", "việt nam - bỉ", "việt nam - phần lan", "việt nam - argentina", "việt nam - iran"], TIES, 1973;
    &["việt nam - tây ban nha"], TIES, 1977;
    &["việt nam - brazil"], TIES, 1989;
    &["việt nam - eu", "việt nam - liên minh châu âu"], TIES, 1990;
    &["việt nam - ukraine", "việt nam - belarus", "việt nam - kazakhstan"], TIES, 1992;
    &["việt nam - nam phi", "việt nam - israel"], TIES, 1993;
};

const NOW: Date = (2099, 12, 31);

/// Persons in office: the words that name both, and the days between which the person held it.
pub(crate) const TERMS: Facts<(Date, Date)> = facts! {
    "thủ tướng nguyễn tấn dũng", ((2006, 6, 27), (2016, 4, 6));
    "thủ tướng nguyễn xuân phúc", ((2016, 4, 7), (2021, 4, 5));
    "thủ tướng chính phủ nguyễn xuân phúc", ((2016, 4, 7), (2021, 4, 5));
    "prime minister nguyen xuan phuc", ((2016, 4, 7), (2021, 4, 5));
    "chủ tịch nước nguyễn xuân phúc", ((2021, 4, 5), (2023, 1, 18));
    "thủ tướng phạm minh chính", ((2021, 4, 5), NOW);
    "thủ tướng chính phủ phạm minh chính", ((2021, 4, 5), NOW);
    "prime minister pham minh chinh", ((2021, 4, 5), NOW);
    "chủ tịch nước trần đại quang", ((2016, 4, 2), (2018, 9, 21));
    "chủ tịch nước võ văn thưởng", ((2023, 3, 2), (2024, 3, 20));
    "chủ tịch nước lương cường", ((2024, 10, 21), NOW);
    "tổng bí thư nguyễn phú trọng", ((2011, 1, 19), (2024, 7, 19));
    "tổng bí thư tô lâm|tổng bí thư chủ tịch nước tô lâm", ((2024, 8, 3), NOW);
    "general secretary to lam", ((2024, 8, 3), NOW);
    "bộ trưởng ngoại giao phạm bình minh", ((2011, 8, 3), (2021, 4, 7));
    "bộ trưởng ngoại giao bùi thanh sơn", ((2021, 4, 8), NOW);
    "thủ tướng lý hiển long", ((2004, 8, 12), (2024, 5, 15));
    "thủ tướng singapore lawrence wong", ((2024, 5, 15), NOW);
    "thủ tướng lawrence wong", ((2024, 5, 15), NOW);
    "prime minister lawrence wong", ((2024, 5, 15), NOW);
    "tổng thống moon jae in", ((2017, 5, 10), (2022, 5, 9));
    "president moon jae in", ((2017, 5, 10), (2022, 5, 9));
    "tổng thống yoon suk yeol", ((2022, 5, 10), (2025, 4, 4));
    "tổng thống lee jae myung", ((2025, 6, 4), NOW);
    "tổng thống donald trump", ((2017, 1, 20), NOW);
    "tổng thống joe biden", ((2021, 1, 20), (2025, 1, 20));
    "president joe biden", ((2021, 1, 20), (2025, 1, 20));
    "thủ tướng shinzo abe", ((2012, 12, 26), (2020, 9, 16));
    "thủ tướng suga yoshihide", ((2020, 9, 16), (2021, 10, 4));
    "thủ tướng kishida fumio", ((2021, 10, 4), (2024, 10, 1));
    "thủ tướng scott morrison", ((2018, 8, 24), (2022, 5, 23));
    "thủ tướng anthony albanese", ((2022, 5, 23), NOW);
    "tổng thống joko widodo", ((2014, 10, 20), (2024, 10, 20));
    "tổng thống prabowo subianto", ((2024, 10, 20), NOW);
    "tổng thống rodrigo duterte", ((2016, 6, 30), (2022, 6, 30));
    "tổng thống ferdinand marcos", ((2022, 6, 30), NOW);
    "tổng thư ký asean lim jock hoi", ((2018, 1, 1), (2022, 12, 31));
    "tổng thư ký asean kao kim hourn", ((2023, 1, 9), NOW);
};

/// Something that happened on a day, after which alone a text can say so.
pub(crate) const HAPPENED: Facts<Date> = facts! {
    "ký kết hiệp định rcep", (2020, 11, 15);
    "ký hiệp định rcep", (2020, 11, 15);
    "signing of rcep", (2020, 11, 15);
    "dịch covid 19", (2020, 2, 11);
    "covid 19", (2020, 2, 11);
    "hiệp định rcep có hiệu lực", (2022, 1, 1);
};

/// Something that had not happened yet when a text says so.
pub(crate) const AHEAD: Facts<Date> = facts! {
    "phê chuẩn đưa hiệp định rcep sớm đi vào", (2022, 1, 1);
    "sớm ký kết hiệp định rcep", (2020, 11, 15);
};
