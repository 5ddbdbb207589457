//! The keys of a presentation: one table, by which they are read and from which the help is made.

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// The next slide.
    Next,
    /// The slide before.
    Previous,
    /// The first slide.
    First,
    /// The last slide.
    Last,
    /// The overview, with the field to look for a slide.
    Find,
    /// All black, or back.
    Black,
    /// All white, or back.
    White,
    /// The whole screen, or back.
    Full,
    /// The overview, or back.
    Overview,
    /// The speaker's window.
    Speaker,
    /// Shows or hides the timer.
    Timer,
    /// Begins or ends to go on by itself.
    Auto,
    /// The halo around the pointer, or none.
    Halo,
    /// The help, or back.
    Help,
    /// Closes what is open; where nothing is, ends the presentation.
    Leave,
    /// Goes on where it stands: clickers have a key to start with.
    Start,
}

/// Keys that do the same.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    /// What they do.
    pub act: Act,
    /// The keys, as the browser names them, `Shift+` before those that are held with it.
    pub keys: &'static [&'static str],
}

/// All keys. The keys of common clickers are among them: `PageDown`, `PageUp`, `.`, `b`, `F5` and `Escape`.
pub const BINDINGS: [Binding; 16] = [
    Binding { act: Act::Next, keys: &["ArrowRight", "ArrowDown", "PageDown", " ", "Enter", "n"] },
    Binding { act: Act::Previous, keys: &["ArrowLeft", "ArrowUp", "PageUp", "Shift+ ", "Backspace", "p"] },
    Binding { act: Act::First, keys: &["Home"] },
    Binding { act: Act::Last, keys: &["End"] },
    Binding { act: Act::Find, keys: &["g"] },
    Binding { act: Act::Overview, keys: &["o"] },
    Binding { act: Act::Black, keys: &["b", "."] },
    Binding { act: Act::White, keys: &["w"] },
    Binding { act: Act::Full, keys: &["f"] },
    Binding { act: Act::Speaker, keys: &["s"] },
    Binding { act: Act::Timer, keys: &["t"] },
    Binding { act: Act::Auto, keys: &["a"] },
    Binding { act: Act::Halo, keys: &["l"] },
    Binding { act: Act::Start, keys: &["F5", "Shift+F5"] },
    Binding { act: Act::Help, keys: &["?", "F1"] },
    Binding { act: Act::Leave, keys: &["Escape"] },
];

/// A key as it was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// The key, as the browser names it.
    pub key: String,
    /// Whether Shift is held.
    pub shift: bool,
    /// Whether Control, Alt or the system's key is held: such keys are the browser's.
    pub held: bool,
    /// What has the focus.
    pub on: On,
}

impl Press {
    /// That key alone, pressed elsewhere.
    #[must_use]
    pub fn of(key: &str) -> Self {
        Self { key: key.to_owned(), shift: false, held: false, on: On::Other }
    }
}

/// What has the focus when a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// What takes text.
    Field,
    /// A button or a link.
    Control,
    /// Nothing that has keys of its own.
    Other,
}

/// What a press asks for; nothing where the key is not ours, or belongs to what has the focus.
#[must_use]
pub fn act(press: &Press) -> Option<Act> {
    if press.held {
        return None;
    }
    // Marks like `?` need Shift on some keyboards and not on others; letters mean the same with it.
    let key = press.key.to_lowercase();
    let bound = |name: &&str| match name.strip_prefix("Shift+") {
        Some(name) => press.shift && key == name.to_lowercase(),
        None => key == name.to_lowercase() && !(press.shift && press.key == " "),
    };
    let binding = BINDINGS.iter().find(|binding| binding.keys.iter().any(&bound))?;
    let is_left = match press.on {
        On::Field => !matches!(binding.act, Act::Leave | Act::Start),
        On::Control => matches!(press.key.as_str(), " " | "Enter"),
        On::Other => false,
    };
    (!is_left).then_some(binding.act)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Act, BINDINGS, On, Press, act};

    fn press(name: &str) -> Press {
        let key = name.strip_prefix("Shift+").unwrap_or(name);
        Press { key: key.into(), shift: name.starts_with("Shift+"), held: false, on: On::Other }
    }

    #[test]
    fn every_key_of_the_table_does_what_the_table_says() {
        for binding in BINDINGS {
            for key in binding.keys {
                assert_eq!(act(&press(key)), Some(binding.act), "{key}");
            }
        }
    }

    #[test]
    fn no_key_stands_twice() {
        let mut keys: Vec<_> = BINDINGS.iter().flat_map(|binding| binding.keys).collect();
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all);
    }

    #[test]
    fn letters_mean_the_same_with_shift_and_keys_of_the_browser_are_left_to_it() {
        assert_eq!(act(&Press { shift: true, ..press("B") }), Some(Act::Black));
        assert_eq!(act(&Press { shift: true, ..press("?") }), Some(Act::Help));
        assert_eq!(act(&Press { held: true, ..press("f") }), None);
        assert_eq!(act(&press("x")), None);
    }

    #[test]
    fn what_has_the_focus_keeps_its_keys() {
        let field = |name| Press { on: On::Field, ..press(name) };
        assert_eq!(act(&field("b")), None);
        assert_eq!(act(&field("ArrowLeft")), None);
        assert_eq!(act(&field("Escape")), Some(Act::Leave));
        assert_eq!(act(&field("F5")), Some(Act::Start));
        let button = |name| Press { on: On::Control, ..press(name) };
        assert_eq!((act(&button("Enter")), act(&button(" "))), (None, None));
        assert_eq!(act(&button("PageDown")), Some(Act::Next));
    }
}
