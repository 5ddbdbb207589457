//! The program for teaching in Vietnamese.

use super::TeachWords;

pub(super) static WORDS: TeachWords = TeachWords {
    lesson: "Bài giảng",
    present: "Trình chiếu",
    speaker: "Màn hình người nói",
    print: "In",
    take: "Tải về",
    code: "Mã QR",
};
