//! The part of the line that is in view.

use crate::within;

/// A part of a [`Scale`](crate::Scale)'s line, from 0 to 1 at the most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// Where it begins.
    pub from: f64,
    /// Where it ends, beyond `from`.
    pub to: f64,
}

impl Window {
    /// All of the line.
    pub const WHOLE: Self = Self { from: 0.0, to: 1.0 };

    /// The window from one place to another, in either order, moved and stretched as little as makes it lie on the
    /// line and be at least `least` long.
    #[must_use]
    pub fn new(one: f64, other: f64, least: f64) -> Self {
        let (from, to) = if one <= other { (one, other) } else { (other, one) };
        let length = within(to - from, least, 1.0);
        let from = within((from + to - length) / 2.0, 0.0, 1.0 - length);
        Self { from, to: from + length }
    }

    /// Its length.
    #[must_use]
    pub fn length(self) -> f64 {
        self.to - self.from
    }

    /// Makes it `factor` times as long, leaving what is at that share of it (0 to 1) in its place, unless the line
    /// ends there or `least` is reached.
    #[must_use]
    pub fn zoom(self, factor: f64, share: f64, least: f64) -> Self {
        let length = within(self.length() * factor, least, 1.0);
        let fixed = self.from + share * self.length();
        Self { from: fixed - share * length, to: fixed - share * length + length }.on_line()
    }

    /// Moves it by a share of its length, as far as the line goes.
    #[must_use]
    pub fn pan(self, share: f64) -> Self {
        let by = share * self.length();
        Self { from: self.from + by, to: self.to + by }.on_line()
    }

    /// Moves it by as little as brings a place of the line into it, a tenth of its length from its ends.
    #[must_use]
    pub fn reveal(self, at: f64) -> Self {
        let margin = 0.1 * self.length();
        let by = (at - (self.to - margin)).max(0.0) - (self.from + margin - at).max(0.0);
        Self { from: self.from + by, to: self.to + by }.on_line()
    }

    /// How far along it a place of the line is, in pixels of a strip so wide.
    #[must_use]
    pub fn x(self, at: f64, width: f64) -> f64 {
        (at - self.from) / self.length() * width
    }

    /// The place of the line at that pixel of a strip so wide: the inverse of [`Self::x`].
    #[must_use]
    pub fn at(self, x: f64, width: f64) -> f64 {
        self.from + x / width * self.length()
    }

    /// The same length, moved onto the line.
    fn on_line(self) -> Self {
        let length = self.length();
        let from = within(self.from, 0.0, 1.0 - length);
        Self { from, to: from + length }
    }
}
