//! Slots: permits to hold a task. Also the count of spawned work, so that a shutdown can wait for it.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::runtime::Handle;
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

/// A permit for one task: taken before the poll, given back after the answer.
pub(crate) type Permit = OwnedSemaphorePermit;

/// A fixed number of permits. First come, first served, so that no kind of poller starves another.
#[derive(Clone, Debug)]
pub(crate) struct Slots {
    permits: Arc<Semaphore>,
    capacity: usize,
}

impl Slots {
    pub(crate) fn new(capacity: usize) -> Self {
        let capacity = capacity.min(Semaphore::MAX_PERMITS);
        Self { permits: Arc::new(Semaphore::new(capacity)), capacity }
    }

    /// Waits for a permit; `None` once the worker gives out no more.
    pub(crate) async fn acquire(&self) -> Option<Permit> {
        self.permits.clone().acquire_owned().await.ok()
    }

    /// A permit if one is free now.
    pub(crate) fn try_acquire(&self) -> Option<Permit> {
        self.permits.clone().try_acquire_owned().ok()
    }

    /// No more permits.
    pub(crate) fn close(&self) {
        self.permits.close();
    }

    pub(crate) fn capacity(&self) -> usize {
        self.capacity
    }

    /// Permits that are out, idle polls included.
    pub(crate) fn used(&self) -> usize {
        self.capacity.saturating_sub(self.permits.available_permits())
    }
}

/// Spawned tasks of one worker. The one place that spawns.
#[derive(Clone, Debug)]
pub(crate) struct Tracker {
    runtime: Handle,
    shared: Arc<Count>,
}

#[derive(Debug, Default)]
struct Count {
    running: AtomicUsize,
    idle: Notify,
}

struct Running(Arc<Count>);

impl Drop for Running {
    fn drop(&mut self) {
        if self.0.running.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.idle.notify_waiters();
        }
    }
}

impl Tracker {
    pub(crate) fn new(runtime: Handle) -> Self {
        Self { runtime, shared: Arc::default() }
    }

    pub(crate) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        self.shared.running.fetch_add(1, Ordering::AcqRel);
        let running = Running(self.shared.clone());
        self.runtime.spawn(async move {
            let _running = running;
            work.await;
        });
    }

    pub(crate) fn spawn_blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> tokio::task::JoinHandle<T> {
        self.runtime.spawn_blocking(work)
    }

    pub(crate) fn running(&self) -> usize {
        self.shared.running.load(Ordering::Acquire)
    }

    /// Resolves when nothing runs.
    pub(crate) async fn wait(&self) {
        loop {
            let idle = self.shared.idle.notified();
            tokio::pin!(idle);
            idle.as_mut().enable();
            if self.running() == 0 {
                return;
            }
            idle.await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn permits_are_counted_and_end() {
        let slots = Slots::new(2);
        let first = slots.acquire().await.unwrap();
        let _second = slots.try_acquire().unwrap();
        assert!(slots.try_acquire().is_none());
        assert_eq!((slots.used(), slots.capacity()), (2, 2));
        drop(first);
        assert_eq!(slots.used(), 1);
        slots.close();
        assert!(slots.acquire().await.is_none());
    }

    #[tokio::test]
    async fn a_tracker_waits_for_its_tasks() {
        let tracker = Tracker::new(Handle::current());
        tracker.wait().await;
        let (send, receive) = tokio::sync::oneshot::channel::<()>();
        tracker.spawn(async move { drop(receive.await) });
        assert_eq!(tracker.running(), 1);
        send.send(()).unwrap();
        tracker.wait().await;
        assert_eq!(tracker.running(), 0);
    }
}
