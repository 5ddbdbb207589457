//! What a presentation has beside its slide: nothing of it outlasts the page, so none of it is in the address.

use super::keys::Act;

/// How long a slide stands where it goes on by itself, in seconds: at first, at least, at most, and the step between.
const PACE: u32 = 20;
const SHORTEST: u32 = 5;
const LONGEST: u32 = 180;
const STEP: u32 = 5;

/// What covers the slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Curtain {
    /// All black.
    Black,
    /// All white.
    White,
}

impl Curtain {
    /// Its name in the style sheet and in messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Black => "black",
            Self::White => "white",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Black, Self::White].into_iter().find(|curtain| curtain.as_str() == name)
    }
}

/// What stands over the slide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Over {
    /// Nothing.
    #[default]
    Nothing,
    /// All slides.
    Overview,
    /// The keys.
    Help,
}

/// Something that only the browser can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The whole screen, or back.
    Full,
    /// The whole screen, unless it is.
    EnterFull,
    /// The speaker's window.
    Speaker,
    /// End the presentation.
    Leave,
}

/// The state of a presentation.
// Each is a switch of its own, with a key of its own.
#[allow(clippy::struct_excessive_bools)]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Show {
    /// What covers the slide.
    pub curtain: Option<Curtain>,
    /// What stands over it.
    pub over: Over,
    /// Whether the overview was opened to look for a slide.
    pub finds: bool,
    /// What is looked for in the overview.
    pub sought: String,
    /// The digits of a slide's number, as far as typed.
    pub digits: String,
    /// Whether the timer is shown.
    pub timer: bool,
    /// When the presentation began, in milliseconds since 1970; 0 where it has not.
    pub began: f64,
    /// The time, as last looked at.
    pub now: f64,
    /// Whether it goes on by itself.
    pub auto: bool,
    /// For how many seconds a slide stands then.
    pub pace: u32,
    /// The seconds left for this slide.
    pub left: u32,
    /// Whether the pointer has a halo.
    pub halo: bool,
    /// Whether the bar of buttons is hidden, as on a whole screen.
    pub bare: bool,
    /// Whether the browser let the speaker's window open.
    pub blocked: bool,
}

impl Show {
    /// Does what a key asks for on slide `at` of `count` slides (0 is the title), and returns the slide to stand at
    /// and what the browser is to do.
    pub fn act(&mut self, act: Act, at: usize, count: usize) -> (usize, Option<Wish>) {
        let digits = std::mem::take(&mut self.digits);
        if act == Act::Start {
            // Where the presentation stands it goes on.
            self.curtain = None;
            return (at, Some(Wish::EnterFull));
        }
        if let Some(curtain) = self.curtain {
            return (self.behind(act, curtain, at), None);
        }
        let moves = matches!(act, Act::Next | Act::Previous | Act::First | Act::Last);
        if self.over != Over::Nothing && moves {
            // What lies over the slide has the keys; only an enter-like key could mean both.
            return (at, None);
        }
        let mut wish = None;
        let to = match act {
            Act::Next => match digits.parse() {
                Ok(number) => usize::min(number, count),
                Err(_) => (at + 1).min(count),
            },
            // Takes back the last digit, where some are typed.
            Act::Previous if !digits.is_empty() => {
                self.digits = digits;
                self.digits.pop();
                at
            }
            Act::Previous => at.saturating_sub(1),
            Act::First => 0,
            Act::Last => count,
            Act::Find | Act::Overview => {
                self.open(Over::Overview);
                self.finds = act == Act::Find;
                at
            }
            Act::Help => {
                self.open(Over::Help);
                at
            }
            Act::Black | Act::White => {
                self.curtain = Some(if act == Act::Black { Curtain::Black } else { Curtain::White });
                at
            }
            Act::Timer => {
                self.timer = !self.timer;
                at
            }
            Act::Auto => {
                self.auto = !self.auto && at < count;
                at
            }
            Act::Halo => {
                self.halo = !self.halo;
                at
            }
            Act::Leave => {
                wish = self.step_back(&digits);
                at
            }
            Act::Full => {
                wish = Some(Wish::Full);
                at
            }
            Act::Speaker => {
                wish = Some(Wish::Speaker);
                at
            }
            Act::Start => at,
        };
        self.left = self.pace();
        (to, wish)
    }

    /// Behind a curtain a key only lifts it, or draws the other.
    fn behind(&mut self, act: Act, curtain: Curtain, at: usize) -> usize {
        self.curtain = match (act, curtain) {
            (Act::White, Curtain::Black) => Some(Curtain::White),
            (Act::Black, Curtain::White) => Some(Curtain::Black),
            (
                Act::Black | Act::White | Act::Next | Act::Previous | Act::First | Act::Last | Act::Leave,
                _,
            ) => None,
            (_, curtain) => Some(curtain),
        };
        at
    }

    /// Closes the innermost thing that is open; where nothing is, the presentation is to end.
    fn step_back(&mut self, digits: &str) -> Option<Wish> {
        if !digits.is_empty() {
            return None;
        }
        if self.over != Over::Nothing || self.blocked {
            self.over = Over::Nothing;
            self.sought.clear();
            self.blocked = false;
            return None;
        }
        if self.auto {
            self.auto = false;
            return None;
        }
        Some(Wish::Leave)
    }

    /// Opens what stands over the slide, or closes it where it is open.
    fn open(&mut self, over: Over) {
        self.over = if self.over == over { Over::Nothing } else { over };
        self.sought.clear();
    }

    /// Takes a digit of a slide's number.
    pub fn digit(&mut self, digit: char) {
        if self.curtain.is_none() && self.over == Over::Nothing && self.digits.len() < 3 {
            self.digits.push(digit);
        }
    }

    /// For how many seconds a slide stands.
    #[must_use]
    pub fn pace(&self) -> u32 {
        if self.pace == 0 { PACE } else { self.pace }
    }

    /// Lets slides stand longer, or shorter.
    pub fn set_pace(&mut self, longer: bool) {
        let pace = self.pace();
        let pace = if longer { pace + STEP } else { pace.saturating_sub(STEP) };
        self.pace = pace.clamp(SHORTEST, LONGEST);
        self.left = self.pace;
    }

    /// A second has passed at slide `at` of `count`; returns the slide to stand at.
    pub fn tick(&mut self, at: usize, count: usize) -> usize {
        if !self.auto || self.curtain.is_some() || self.over != Over::Nothing {
            return at;
        }
        if self.left > 1 {
            self.left -= 1;
            return at;
        }
        self.left = self.pace();
        let to = (at + 1).min(count);
        self.auto = to < count;
        to
    }

    /// For how long the presentation has gone on, in seconds.
    #[must_use]
    pub fn seconds(&self) -> u32 {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let seconds = ((self.now - self.began) / 1000.0).max(0.0) as u32;
        if self.began > 0.0 { seconds } else { 0 }
    }

    /// How many seconds the rest will take at the pace so far; nothing on the first slides.
    #[must_use]
    pub fn rest(&self, at: usize, count: usize) -> Option<u32> {
        let (at, rest) = (u32::try_from(at).ok()?, u32::try_from(count.saturating_sub(at)).ok()?);
        self.seconds().checked_mul(rest).and_then(|all| all.checked_div(at))
    }
}

/// `1:05`, `1:02:05`.
#[must_use]
pub fn clock(seconds: u32) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

#[cfg(test)]
mod tests {
    use super::{Act, Curtain, Over, Show, Wish, clock};

    #[test]
    fn slides_are_walked_between_their_ends() {
        let mut show = Show::default();
        assert_eq!(show.act(Act::Next, 0, 3), (1, None));
        assert_eq!(show.act(Act::Next, 3, 3), (3, None));
        assert_eq!(show.act(Act::Previous, 0, 3), (0, None));
        assert_eq!((show.act(Act::Last, 1, 3), show.act(Act::First, 2, 3)), ((3, None), (0, None)));
    }

    #[test]
    fn a_number_and_enter_lead_to_a_slide() {
        let mut show = Show::default();
        show.digit('1');
        show.digit('2');
        assert_eq!(show.act(Act::Next, 4, 20), (12, None));
        show.digit('9');
        show.digit('9');
        assert_eq!(show.act(Act::Next, 4, 20), (20, None));
        show.digit('7');
        assert_eq!((show.act(Act::Previous, 4, 20), show.digits.as_str()), ((4, None), ""));
        // Escape forgets the digits, and no more.
        show.digit('7');
        assert_eq!((show.act(Act::Leave, 4, 20), show.digits.as_str()), ((4, None), ""));
    }

    #[test]
    fn a_curtain_is_lifted_by_any_key_that_moves_and_nothing_moves() {
        for act in [Act::Next, Act::Previous, Act::Black, Act::Leave] {
            let mut show = Show::default();
            show.act(Act::Black, 2, 5);
            assert_eq!(show.curtain, Some(Curtain::Black));
            assert_eq!((show.act(act, 2, 5), show.curtain), ((2, None), None), "{act:?}");
        }
        let mut show = Show::default();
        show.act(Act::Black, 2, 5);
        show.act(Act::White, 2, 5);
        show.act(Act::Speaker, 2, 5);
        assert_eq!(show.curtain, Some(Curtain::White));
    }

    #[test]
    fn escape_closes_what_is_open_and_then_leaves() {
        let mut show = Show::default();
        show.act(Act::Auto, 1, 5);
        show.act(Act::Overview, 1, 5);
        assert_eq!((show.act(Act::Leave, 1, 5).1, show.over), (None, Over::Nothing));
        assert_eq!((show.act(Act::Leave, 1, 5).1, show.auto), (None, false));
        assert_eq!(show.act(Act::Leave, 1, 5).1, Some(Wish::Leave));
    }

    #[test]
    fn the_start_key_of_a_clicker_never_loses_the_place() {
        let mut show = Show::default();
        assert_eq!(show.act(Act::Start, 7, 9), (7, Some(Wish::EnterFull)));
    }

    #[test]
    fn it_goes_on_by_itself_and_stops_at_the_end() {
        let mut show = Show { pace: 5, ..Show::default() };
        show.act(Act::Auto, 1, 3);
        let mut at = 1;
        for _ in 0..5 {
            at = show.tick(at, 3);
        }
        assert_eq!((at, show.auto), (2, true));
        // Nothing moves behind a curtain.
        show.act(Act::Black, at, 3);
        assert_eq!(show.tick(at, 3), 2);
        show.act(Act::Black, at, 3);
        for _ in 0..5 {
            at = show.tick(at, 3);
        }
        assert_eq!((at, show.auto), (3, false));
        for _ in 0..100 {
            show.set_pace(true);
        }
        assert_eq!(show.pace(), 180);
    }

    #[test]
    fn the_rest_is_reckoned_by_the_pace_so_far() {
        let show = Show { began: 1000.0, now: 121_000.0, ..Show::default() };
        assert_eq!((show.seconds(), show.rest(4, 10), show.rest(0, 10)), (120, Some(180), None));
        assert_eq!((clock(65).as_str(), clock(3725).as_str()), ("1:05", "1:02:05"));
    }
}
