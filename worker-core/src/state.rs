//! Shared values of activities: database pools, HTTP clients, settings. Given to a worker once, read by any of its activities.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

/// A value that the worker was given by `WorkerOptions::state`, as an argument of an activity.
///
/// All activities of a worker share one value per type; cloning copies a pointer. It is not part of the activity's input: callers
/// do not see it. A type that was not given is an error of `Worker::start`.
///
/// ```
/// use worker_core::prelude::*;
///
/// struct Greeting(String);
///
/// #[activity]
/// async fn greet(greeting: State<Greeting>, name: String) -> Result<String> {
///     Ok(format!("{}, {name}!", greeting.0))
/// }
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let said = greet(State::new(Greeting("Hi".into())), "Ada".into()).await.unwrap();
/// assert_eq!(said, "Hi, Ada!");
/// # });
/// ```
pub struct State<T: ?Sized>(Arc<T>);

impl<T> State<T> {
    /// Wraps a value, for calling an activity function in a unit test.
    pub fn new(value: T) -> Self {
        Self(Arc::new(value))
    }
}

impl<T: ?Sized> State<T> {
    /// The shared pointer itself.
    pub fn into_inner(self) -> Arc<T> {
        self.0
    }
}

impl<T: ?Sized> From<Arc<T>> for State<T> {
    fn from(value: Arc<T>) -> Self {
        Self(value)
    }
}

impl<T: ?Sized> Deref for State<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: ?Sized> Clone for State<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: fmt::Debug + ?Sized> fmt::Debug for State<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("State").field(&&*self.0).finish()
    }
}

/// The states of one worker, at most one of each type. Never iterated, so its order cannot be observed.
#[derive(Clone, Default)]
pub(crate) struct StateMap(HashMap<TypeId, Arc<dyn Any + Send + Sync>>);

impl StateMap {
    /// Adds a value; a second one of the same type replaces the first.
    #[cfg(any(test, feature = "client"))]
    pub(crate) fn insert<T: Any + Send + Sync>(&mut self, value: T) {
        self.0.insert(TypeId::of::<T>(), Arc::new(value));
    }

    /// The value of this type.
    pub(crate) fn get<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        Arc::clone(self.0.get(&TypeId::of::<T>())?).downcast().ok()
    }

    /// Whether there is one of this type.
    pub(crate) fn contains(&self, type_id: TypeId) -> bool {
        self.0.contains_key(&type_id)
    }
}

impl fmt::Debug for StateMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StateMap({} values)", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_per_type() {
        let mut states = StateMap::default();
        states.insert(1_u32);
        states.insert("text");
        states.insert(2_u32);
        assert_eq!(states.get::<u32>().as_deref(), Some(&2));
        assert_eq!(states.get::<&str>().as_deref(), Some(&"text"));
        assert_eq!(states.get::<u64>(), None);
        assert!(states.contains(TypeId::of::<u32>()) && !states.contains(TypeId::of::<u64>()));
    }
}
