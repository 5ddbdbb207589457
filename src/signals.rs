//! Values that are watched for change.
//!
//! A signal of the framework is code of its own for every type that it holds, some kilobytes each. These hold their
//! values behind one type, so that there is one signal and one memo in the program, whatever is in them.

use std::{any::Any, marker::PhantomData, sync::Arc};

use leptos::prelude::{Get, GetUntracked, Memo as FrameworkMemo, Notify, RwSignal, Set};

/// What can be watched.
pub trait Watched: PartialEq + Send + Sync + 'static {}

impl<T: PartialEq + Send + Sync + 'static> Watched for T {}

/// A value that can be set. Copies of it are the same value.
pub struct Signal<T>(RwSignal<Value>, PhantomData<fn() -> T>);

/// A value that follows from others. It notifies only when it changes. Copies of it are the same value.
pub struct Memo<T>(FrameworkMemo<Value>, PhantomData<fn() -> T>);

impl<T: Watched> Signal<T> {
    /// A signal of that value, which lives as long as what is being drawn.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self(RwSignal::new(Value::of(value)), PhantomData)
    }

    /// Looks at the value, which is watched from then on by what does so.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(self.0.get().holds())
    }

    /// Looks at the value.
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(self.0.get_untracked().holds())
    }

    /// Looks at the value, if what it belongs to still stands.
    pub fn try_with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> Option<R> {
        self.0.try_get_untracked().map(|value| look(value.holds()))
    }

    /// Sets the value, if what it belongs to still stands. It notifies only of a change.
    pub fn set(self, value: T) {
        self.set_value(Value::of(value));
    }

    fn set_value(self, value: Value) {
        if self.0.try_get_untracked().is_some_and(|before| before != value) {
            self.0.try_set(value);
        }
    }

    /// Notifies without a change: what the value stands for has changed.
    pub fn notify(self) {
        self.0.notify();
    }
}

impl<T: Watched + Clone> Signal<T> {
    /// The value, watched from then on by what asks.
    #[must_use]
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value.
    #[must_use]
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }

    /// Changes the value, if what it belongs to still stands. It notifies only where that is a change.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        if let Some(mut value) = self.try_with_untracked(T::clone) {
            change(&mut value);
            self.set(value);
        }
    }
}

impl<T: Watched> Memo<T> {
    /// What `find` finds, found again when something changes that it reads.
    #[must_use]
    pub fn new(find: impl Fn() -> T + Send + Sync + 'static) -> Self {
        Self(memo(Box::new(move || Value::of(find()))), PhantomData)
    }

    /// Looks at the value, which is watched from then on by what does so.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(self.0.get().holds())
    }

    /// Looks at the value.
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(self.0.get_untracked().holds())
    }

    /// Watches the value without looking at it. It is found first: what watched it before would take its being found
    /// for a change.
    pub fn track(self) {
        self.0.get();
    }
}

impl<T: Watched + Clone> Memo<T> {
    /// The value, watched from then on by what asks.
    #[must_use]
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value.
    #[must_use]
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

impl<T> Copy for Signal<T> {}

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

/// The framework's memo, of the one kind.
fn memo(find: Box<dyn Fn() -> Value + Send + Sync>) -> FrameworkMemo<Value> {
    FrameworkMemo::new(move |_| find())
}

/// A value of any type.
#[derive(Clone)]
struct Value(Arc<dyn Held>);

/// What a [`Value`] can do without knowing its type.
trait Held: Send + Sync {
    fn as_any(&self) -> &dyn Any;
    fn equals(&self, other: &dyn Any) -> bool;
}

impl<T: Watched> Held for T {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn equals(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        self.0.equals(other.0.as_any())
    }
}

impl Value {
    fn of(value: impl Watched) -> Self {
        Self(Arc::new(value))
    }

    /// The value in it, of the type that it was made of.
    fn holds<T: Watched>(&self) -> &T {
        let Some(value) = self.0.as_any().downcast_ref() else { other_type() };
        value
    }
}

/// Each signal and memo gives out what it was given alone.
#[cold]
#[inline(never)]
fn other_type() -> ! {
    unreachable!("a signal holds a value of another type")
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    };

    use leptos::prelude::Owner;

    use super::{Memo, Signal};

    #[test]
    fn a_memo_follows_what_it_reads() {
        let owner = Owner::new();
        owner.set();
        let number = Signal::new(1);
        let is_even = Memo::new(move || number.with(|number| number % 2 == 0));
        assert!(!is_even.get());
        number.set(2);
        assert!(is_even.get());
        number.update(|number| *number += 1);
        assert_eq!((number.get(), is_even.get_untracked()), (3, false));
    }

    #[test]
    fn only_a_change_is_told_of() {
        let owner = Owner::new();
        owner.set();
        let number = Signal::new(1);
        let found = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&found);
        let follows = Memo::new(move || (count.fetch_add(1, Ordering::Relaxed), number.get()));
        let times = || {
            let _ = follows.get_untracked();
            found.load(Ordering::Relaxed)
        };
        assert_eq!(times(), 1);
        number.set(1);
        number.update(|number| *number = 1);
        assert_eq!(times(), 1);
        number.set(2);
        assert_eq!(times(), 2);
        number.notify();
        assert_eq!(times(), 3);
    }

    #[test]
    fn what_is_gone_is_left_alone() {
        let owner = Owner::new();
        let text = owner.with(|| Signal::new("here".to_owned()));
        assert_eq!(text.try_with_untracked(String::len), Some(4));
        owner.cleanup();
        text.set("there".to_owned());
        text.update(String::clear);
        assert_eq!(text.try_with_untracked(String::len), None);
    }
}
