//! Short sorted lists.

/// Puts a value into a sorted list, once. These lists are a few values long, and a sort is kilobytes of code for each
/// type.
pub fn insert_sorted<T: Ord>(list: &mut Vec<T>, value: T) {
    if let Err(at) = list.binary_search(&value) {
        list.insert(at, value);
    }
}
