//! From days to a line of length 1, and back.

/// How a scale is made elastic.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Elastic {
    /// A stretch in which nothing happens for more than this many days is broken.
    pub break_after: i32,
    /// The length of a break, as a share of the whole line. Breaks together take half of it at the most.
    pub break_length: f64,
    /// The share of the rest that is given out by events rather than by days, from 0 (even) to below 1.
    pub by_events: f64,
}

/// A strictly increasing map, linear between knots, from days to a line from 0 to 1.
///
/// It is continuous and has an inverse. Beyond its first and last day it goes on at the pace of the nearest stretch.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// At least two, strictly increasing in both.
    knots: Vec<Knot>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Knot {
    day: i32,
    at: f64,
    /// Whether the stretch that begins here is a break.
    breaks: bool,
}

impl Scale {
    /// The same room for every day from `from` to `to`, of which the second is excluded. At least one day is taken.
    #[must_use]
    pub fn uniform(from: i32, to: i32) -> Self {
        let knot = |day, at| Knot { day, at, breaks: false };
        Self { knots: vec![knot(from, 0.0), knot(to.max(from.saturating_add(1)), 1.0)] }
    }

    /// An elastic scale over the stretches between `bounds` (strictly increasing, two at least, or the scale is of
    /// one day), each as long as its days and the number of `days` in it ask for. `days` are when something begins or
    /// ends, in any order. O(bounds + days · log bounds).
    #[must_use]
    pub fn elastic(bounds: &[i32], days: impl Iterator<Item = i32>, elastic: &Elastic) -> Self {
        let Some(&first) = bounds.first().filter(|_| bounds.len() > 1) else {
            return Self::uniform(bounds.first().copied().unwrap_or_default(), 0);
        };
        let mut counts = vec![0_u32; bounds.len() - 1];
        for day in days {
            let place = bounds.partition_point(|&bound| bound <= day).wrapping_sub(1);
            if let Some(count) = counts.get_mut(place) {
                *count += 1;
            }
        }
        let stretches = join(bounds, &counts, elastic.break_after);
        let breaks = stretches.iter().filter(|stretch| stretch.breaks).count();
        let broken = if breaks == 0 { 0.0 } else { elastic.break_length.min(0.5 / float(breaks)) };
        let live = || stretches.iter().filter(|stretch| !stretch.breaks);
        let all_days: f64 = live().map(|stretch| f64::from(stretch.days)).sum();
        let all_events: f64 = live().map(|stretch| f64::from(stretch.events)).sum();
        let by_events = if all_events > 0.0 { elastic.by_events } else { 0.0 };
        let rest = 1.0 - broken * float(breaks);
        let (mut day, mut at) = (first, 0.0);
        let mut knots = Vec::with_capacity(stretches.len() + 1);
        for stretch in &stretches {
            knots.push(Knot { day, at, breaks: stretch.breaks });
            day += stretch.days;
            at += if stretch.breaks {
                broken
            } else {
                let of = |part: f64, all: f64| if all > 0.0 { part / all } else { 0.0 };
                rest * ((1.0 - by_events) * of(f64::from(stretch.days), all_days)
                    + by_events * of(f64::from(stretch.events), all_events))
            };
        }
        if all_days == 0.0 {
            // Nothing happens at all: nothing is worth a break.
            return Self::uniform(first, day);
        }
        knots.push(Knot { day, at: 1.0, breaks: false });
        Self { knots }
    }

    /// Where a day begins on the line. A fraction of a day is a fraction of its way. O(log knots).
    #[must_use]
    pub fn at(&self, day: f64) -> f64 {
        let [one, two] = self.around(|knot| f64::from(knot.day) <= day);
        let share = (day - f64::from(one.day)) / (f64::from(two.day) - f64::from(one.day));
        one.at + share * (two.at - one.at)
    }

    /// The day at a place of the line: the inverse of [`Self::at`]. O(log knots).
    #[must_use]
    pub fn day(&self, at: f64) -> f64 {
        let [one, two] = self.around(|knot| knot.at <= at);
        let share = (at - one.at) / (two.at - one.at);
        f64::from(one.day) + share * (f64::from(two.day) - f64::from(one.day))
    }

    /// The first day, and the first after the last.
    #[must_use]
    pub fn days(&self) -> (i32, i32) {
        (self.knots[0].day, self.knots[self.knots.len() - 1].day)
    }

    /// The spans of days that are broken, in order.
    pub fn breaks(&self) -> impl Iterator<Item = (i32, i32)> {
        self.knots.windows(2).filter(|pair| pair[0].breaks).map(|pair| (pair[0].day, pair[1].day))
    }

    /// Whether all the days from `from` to `to` (excluded) lie in one break. O(log knots).
    #[must_use]
    pub fn is_broken(&self, from: i32, to: i32) -> bool {
        let [one, two] = self.around(|knot| knot.day <= from);
        one.breaks && one.day <= from && to <= two.day
    }

    /// The two knots of the stretch in which the last knot that is `before` begins.
    fn around(&self, before: impl Fn(&Knot) -> bool) -> [Knot; 2] {
        let place = self.knots.partition_point(before).clamp(1, self.knots.len() - 1);
        [self.knots[place - 1], self.knots[place]]
    }
}

/// A stretch of the scale.
struct Stretch {
    days: i32,
    events: u32,
    breaks: bool,
}

/// The stretches between the bounds, empty neighbours joined, and broken where they are long together.
fn join(bounds: &[i32], counts: &[u32], break_after: i32) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for (pair, &events) in bounds.windows(2).zip(counts) {
        let days = pair[1] - pair[0];
        match stretches.last_mut() {
            Some(last) if events == 0 && last.events == 0 => last.days += days,
            _ => stretches.push(Stretch { days, events, breaks: false }),
        }
    }
    for stretch in &mut stretches {
        stretch.breaks = stretch.events == 0 && stretch.days > break_after;
    }
    stretches
}

/// A count as a number to reckon with. Counts here are far below what is exact.
#[allow(clippy::cast_precision_loss)]
fn float(count: usize) -> f64 {
    count as f64
}
