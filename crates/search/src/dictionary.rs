//! The dictionary of an index: its terms in order, and where the places of each are.

use std::ops::Range;

use crate::layout::BLOCK;
use crate::varint::Reader;

/// The terms of an index.
///
/// Where every [`BLOCK`]th of them begins is found out when the index is opened, so that it need not be stored.
#[derive(Clone, Debug, Default)]
pub(crate) struct Dictionary<'a> {
    bytes: &'a [u8],
    blocks: Vec<Start>,
}

/// Where a term begins: in the dictionary, and in lists, positions and spellings.
#[derive(Clone, Copy, Debug, Default)]
struct Start {
    term: u32,
    parts: [u32; 3],
}

/// What the dictionary says of a term.
#[derive(Clone, Debug)]
pub(crate) struct Entry<'a> {
    /// In how many documents it stands.
    pub documents: u32,
    /// How many spellings it has.
    pub spellings: u32,
    /// The spellings, each as [`Marks`](crate::spelling::Marks).
    pub marks: Reader<'a>,
    /// Its lists, positions and spellings, as ranges of their sections.
    pub parts: [Range<usize>; 3],
}

impl<'a> Dictionary<'a> {
    /// Reads through a dictionary of so many terms, for sections of these lengths. `None` if it is not sound.
    pub fn open(bytes: &'a [u8], terms: u32, lengths: [usize; 3]) -> Option<Self> {
        let mut blocks = Vec::new();
        let mut cursor = Terms { dictionary: bytes, ..Terms::default() };
        let mut before: Vec<u8> = Vec::new();
        for number in 0..terms {
            if number % BLOCK == 0 {
                blocks.push(cursor.next);
            }
            cursor.read()?;
            // Else a search by halves would go astray.
            if number > 0 && cursor.word <= before {
                return None;
            }
            std::str::from_utf8(&cursor.word).ok()?;
            before.clone_from(&cursor.word);
        }
        let end = cursor.next;
        let all_read = end.term as usize == bytes.len();
        let parts_end = [0, 1, 2].iter().all(|&part| end.parts[part] as usize == lengths[part]);
        (all_read && parts_end).then_some(Self { bytes, blocks })
    }

    /// Shows the terms from the first that is not less than the word, until `visit` has seen enough and says no.
    pub fn visit_from(&self, word: &[u8], visit: &mut dyn FnMut(&[u8], Entry<'a>) -> bool) {
        let after = self.blocks.partition_point(|block| self.first_word(block) <= word);
        let next = self.blocks.get(after.saturating_sub(1)).copied().unwrap_or_default();
        let mut terms = Terms { dictionary: self.bytes, next, ..Terms::default() };
        while let Some(entry) = terms.read() {
            if *terms.word >= *word && !visit(&terms.word, entry) {
                return;
            }
        }
    }

    /// What there is of the term that is that word.
    pub fn get(&self, word: &str) -> Option<Entry<'a>> {
        let mut found = None;
        self.visit_from(word.as_bytes(), &mut |term, entry| {
            found = (term == word.as_bytes()).then_some(entry);
            false
        });
        found
    }

    /// Whether any term is that word.
    pub fn has(&self, word: &str) -> bool {
        self.get(word).is_some()
    }

    fn first_word(&self, block: &Start) -> &'a [u8] {
        let mut bytes = Reader { rest: self.bytes.get(block.term as usize..).unwrap_or_default() };
        // The first word of a block shares nothing.
        let len = bytes.number().and_then(|_| bytes.number()).unwrap_or(0);
        bytes.take(len as usize).unwrap_or_default()
    }
}

/// Reads terms one after the other.
#[derive(Default)]
struct Terms<'a> {
    dictionary: &'a [u8],
    /// The term read last.
    word: Vec<u8>,
    next: Start,
}

impl<'a> Terms<'a> {
    /// Reads the next term into `word`; `None` behind the last.
    fn read(&mut self) -> Option<Entry<'a>> {
        let from = self.dictionary.get(self.next.term as usize..)?;
        let mut bytes = Reader { rest: from };
        let shared = bytes.number()? as usize;
        let more = bytes.number()? as usize;
        let tail = bytes.take(more)?;
        if shared > self.word.len() {
            return None;
        }
        self.word.truncate(shared);
        self.word.extend_from_slice(tail);
        let documents = bytes.number()?;
        let list = bytes.number()?;
        let position = bytes.number()?;
        let spellings = bytes.number()?;
        let marks = bytes;
        for _ in 0..spellings {
            let qualities = bytes.number()? >> 5;
            for _ in 0..qualities {
                bytes.number()?;
            }
        }
        let spelled = if spellings > 1 { bytes.number()? } else { 0 };
        let mut parts = [const { 0..0 }; 3];
        for (nth, len) in [list, position, spelled].into_iter().enumerate() {
            let start = self.next.parts[nth];
            self.next.parts[nth] = start.checked_add(len)?;
            parts[nth] = start as usize..self.next.parts[nth] as usize;
        }
        self.next.term += u32::try_from(from.len() - bytes.rest.len()).ok()?;
        Some(Entry { documents, spellings, marks, parts })
    }
}
