//! Parts of the day and times by the clock.

use crate::{Phrases, phrases};

use super::{cursor::Cursor, form::Read, token::Kind};

static PARTS: &Phrases = phrases!(
    "rạng sáng|sáng sớm|buổi sáng|buổi trưa|buổi chiều|buổi tối|đầu giờ sáng|đầu giờ chiều|\
     cuối buổi chiều|sáng|trưa|chiều tối|chiều muộn|chiều|tối muộn|tối|nửa đêm|đêm khuya|đêm|khuya|\
     on the morning of|the morning of|morning of|on the afternoon of|the afternoon of|afternoon of|\
     on the evening of|the evening of|evening of|night of",
);

impl Cursor<'_> {
    /// Passes over a part of the day.
    pub fn part_of_day(self, at: usize) -> Option<usize> {
        self.phrase(at, PARTS)
    }

    /// A time by the clock: `20:14`, `20h`, `20h30`, `10 giờ 30 phút`, `9:30 AM`.
    pub fn clock(self, at: usize) -> Read<(u8, u8)> {
        let at = self.skip(at, phrases!("vào lúc|lúc|at"));
        let ((hour, minute), end) = self.hour_in_one(at).or_else(|| self.hour_in_parts(at))?;
        let (hour, end) = match self.phrase(end, phrases!("am|a . m .|pm|p . m .")) {
            Some(behind) if self.word(end).starts_with('p') => (hour % 12 + 12, behind),
            Some(behind) => (hour % 12, behind),
            None => (hour, end),
        };
        let small = |number: u32, below: u32| u8::try_from(number).ok().filter(|_| number < below);
        Some(((small(hour, 24)?, small(minute, 60)?), end))
    }

    /// `20h`, `20h30`, `9am`: digits and letters in one word.
    fn hour_in_one(self, at: usize) -> Read<(u32, u32)> {
        let word = self.word(at);
        let digits = word.find(|c: char| !c.is_ascii_digit()).filter(|&end| end == 1 || end == 2)?;
        let hour: u32 = word.get(..digits)?.parse().ok()?;
        match word.get(digits..)? {
            "am" => Some(((hour % 12, 0), at + 1)),
            "pm" => Some(((hour % 12 + 12, 0), at + 1)),
            rest => {
                let minutes = rest.strip_prefix(['h', 'g'])?;
                let minutes = minutes.trim_end_matches("ph").trim_end_matches('p');
                let minute = if minutes.is_empty() { Some(0) } else { minutes.parse().ok() };
                Some(((hour, minute.filter(|_| minutes.len() < 3)?), at + 1))
            }
        }
    }

    /// `20:14`, `20:14:05`, `10 giờ`, `10 giờ 30 phút`.
    fn hour_in_parts(self, at: usize) -> Read<(u32, u32)> {
        let Kind::Number(hour, 1 | 2) = self.tokens.get(at)?.kind else { return None };
        let minutes = |at: usize| match self.tokens.get(at)?.kind {
            Kind::Number(minutes, 2) => Some(minutes),
            _ => None,
        };
        if self.is_sign(at + 1, ':') && self.is_joined(at + 1) {
            let minute = minutes(at + 2).filter(|_| self.is_joined(at + 2))?;
            let has_seconds = self.is_sign(at + 3, ':') && minutes(at + 4).is_some();
            return Some(((hour, minute), if has_seconds { at + 5 } else { at + 3 }));
        }
        // `8.30 am`
        if self.is_sign(at + 1, '.') && self.phrase(at + 3, phrases!("am|pm|a . m .|p . m .")).is_some() {
            return minutes(at + 2).map(|minute| ((hour, minute), at + 3));
        }
        if self.word(at + 1) != "giờ" {
            return None;
        }
        match minutes(at + 2).filter(|_| self.word(at + 3) == "phút") {
            Some(minute) => Some(((hour, minute), at + 4)),
            None => Some(((hour, 0), at + 2)),
        }
    }
}

/// Whether what stands there is the time of an entry: `Sáng 30-10: khai mạc; 14 giờ: họp`.
pub(super) fn is_entry(cursor: Cursor<'_>, at: usize, end: usize) -> bool {
    let begins = at == 0
        || cursor.starts_sentence(at)
        || [';', ',', '\n', '-', '*'].iter().any(|&sign| cursor.is_sign(at - 1, sign));
    begins && cursor.is_sign(end, ':')
}
