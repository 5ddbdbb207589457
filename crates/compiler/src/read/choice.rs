//! Fields whose value is one of a few words.

use chronicle::{ArticleKind, Certainty, Confidence, EventKind, Form, Lang, Level, NameKind};

use super::{
    Reader,
    fields::{Fields, quoted},
};
use crate::{code::Code, diagnostic::Diagnostic, nearest::nearest, source::At};

/// A type with a word for each of its values.
pub(super) trait Choice: Copy + 'static {
    fn all() -> &'static [Self];
    fn word(self) -> &'static str;
}

macro_rules! choices {
    ($($name:ident),+) => {
        $(impl Choice for $name {
            fn all() -> &'static [Self] {
                Self::ALL
            }

            fn word(self) -> &'static str {
                self.as_str()
            }
        })+
    };
}

choices!(ArticleKind, Certainty, Confidence, EventKind, Form, Level, NameKind);

impl Choice for Lang {
    fn all() -> &'static [Self] {
        const { &Self::ALL }
    }

    fn word(self) -> &'static str {
        self.tag()
    }
}

impl Fields<'_> {
    pub fn required_choice<T: Choice>(
        &mut self,
        key: &'static str,
        reader: &mut Reader<'_, '_>,
    ) -> Option<At<T>> {
        if !self.has(key) {
            self.missing(key, format!("add `{key} = \"…\"` with one of {}", words::<T>()), reader);
        }
        self.optional_choice(key, reader)
    }

    pub fn optional_choice<T: Choice>(
        &mut self,
        key: &'static str,
        reader: &mut Reader<'_, '_>,
    ) -> Option<At<T>> {
        let word = self.optional::<String>(key, reader)?;
        let found = T::all().iter().copied().find(|choice| choice.word() == word.value);
        if found.is_none() {
            let message = format!("`{key}` cannot be `{}`", word.value);
            let list = words::<T>();
            let near = nearest(&word.value, T::all().iter().map(|choice| choice.word()));
            let help = match near {
                Some(near) => format!("did you mean `{near}`? `{key}` is one of {list}"),
                None => format!("`{key}` is one of {list}"),
            };
            reader.fault(Diagnostic::new(
                Code::UnknownValue,
                message,
                &word.span,
                "not one of its words",
                help,
            ));
        }
        found.map(|value| At { value, span: word.span })
    }
}

fn words<T: Choice>() -> String {
    quoted(&T::all().iter().map(|choice| choice.word()).collect::<Vec<_>>())
}
