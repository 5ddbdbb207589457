//! The program for teaching in English.

use super::TeachWords;

pub(super) static WORDS: TeachWords = TeachWords {
    lesson: "Lesson",
    present: "Present",
    speaker: "Speaker window",
    print: "Print",
    take: "Take it along",
    code: "QR code",
};
