//! Keeping a place within bounds.

/// The value, or the bound beyond which it is; `low` where the bounds leave no room.
///
/// [`f64::clamp`] writes its bounds into the message of its panic, for which a program in the browser would carry all
/// of the formatting of decimal fractions: 13 kB.
///
/// ```
/// assert_eq!(timeline::within(1.5, 0.0, 1.0), 1.0);
/// assert_eq!(timeline::within(0.5, 0.0, 1.0), 0.5);
/// assert_eq!(timeline::within(0.5, 0.0, -1.0), 0.0);
/// ```
#[must_use]
pub fn within(value: f64, low: f64, high: f64) -> f64 {
    value.min(high).max(low)
}
