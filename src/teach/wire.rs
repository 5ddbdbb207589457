//! What a presentation and its speaker's window say to each other, as lines of text by `postMessage`.
//!
//! The window says that it is there and what it wants; the presentation answers each with where it stands.

use super::present::show::Curtain;

/// What every message begins with; others are not ours.
const NAME: &str = "nien-bieu";

/// A message.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// The window is there.
    Hello,
    /// A key was pressed in the window.
    Key(String),
    /// The window wants this slide.
    Go(usize),
    /// Where the presentation stands.
    Stands {
        /// Its address.
        hash: String,
        /// What covers the slide.
        curtain: Option<Curtain>,
        /// When it began, in milliseconds since 1970.
        began: f64,
    },
}

impl Message {
    /// The message as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let lines: [&str; 4] = match self {
            Self::Hello => ["hello", "", "", ""],
            Self::Key(key) => ["key", key, "", ""],
            Self::Go(at) => ["go", &at.to_string(), "", ""],
            Self::Stands { hash, curtain, began } => {
                return [
                    NAME,
                    "stands",
                    hash,
                    curtain.map_or("", Curtain::as_str),
                    #[allow(clippy::cast_possible_truncation)]
                    &(*began as i64).to_string(),
                ]
                .join("\n");
            }
        };
        [[NAME].as_slice(), &lines].concat().join("\n")
    }

    /// The message of a text; nothing where it is none of ours.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let mut lines = text.split('\n');
        if lines.next() != Some(NAME) {
            return None;
        }
        let kind = lines.next()?;
        let mut next = || lines.next();
        match kind {
            "hello" => Some(Self::Hello),
            "key" => next().map(|key| Self::Key(key.to_owned())),
            "go" => next()?.parse().ok().map(Self::Go),
            "stands" => {
                let hash = next()?.to_owned();
                let curtain = Curtain::from_name(next()?);
                let began: i64 = next()?.parse().ok()?;
                #[allow(clippy::cast_precision_loss)]
                let began = began as f64;
                Some(Self::Stands { hash, curtain, began })
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Message;
    use crate::teach::present::show::Curtain;

    #[test]
    fn a_message_survives_the_way() {
        for message in [
            Message::Hello,
            Message::Key("PageDown".into()),
            Message::Key(" ".into()),
            Message::Go(12),
            Message::Stands {
                hash: "view=present&slide=3".into(),
                curtain: Some(Curtain::White),
                began: 1_795_000_000_123.0,
            },
            Message::Stands { hash: String::new(), curtain: None, began: 0.0 },
        ] {
            assert_eq!(Message::of(&message.to_text()), Some(message));
        }
    }

    #[test]
    fn what_others_say_is_passed_over() {
        for text in ["", "hello", "nien-bieu", "nien-bieu\nleave", "nien-bieu\ngo\nx", "nien-bieu\nstands\na"]
        {
            assert_eq!(Message::of(text), None, "{text}");
        }
    }
}
