//! Several futures of one workflow at once, always looked at in the order in which they are written.

use std::any::Any;
use std::cell::RefCell;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use crate::executor::core::RunCore;
use crate::executor::tasks::TaskId;

/// Gives the other futures of the run a turn.
pub(crate) fn yield_once() -> impl Future<Output = ()> {
    let mut yielded = false;
    std::future::poll_fn(move |cx| {
        if std::mem::replace(&mut yielded, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    })
}

/// A future of the workflow that runs beside the one that spawned it. Awaiting it gives its result; dropping it leaves it running.
pub struct JoinHandle<T> {
    core: Rc<RunCore>,
    id: TaskId,
    shared: Rc<RefCell<(Option<T>, Option<Waker>)>>,
}

impl<T: 'static> JoinHandle<T> {
    pub(crate) fn spawn(core: &Rc<RunCore>, future: impl Future<Output = T> + 'static) -> Self {
        drop(core.act("spawn"));
        let shared: Rc<RefCell<(Option<T>, Option<Waker>)>> = Rc::new(RefCell::new((None, None)));
        let its_shared = Rc::clone(&shared);
        let id = core.tasks.spawn(async move {
            let value = future.await;
            let waker = {
                let mut shared = its_shared.borrow_mut();
                shared.0 = Some(value);
                shared.1.take()
            };
            if let Some(waker) = waker {
                waker.wake();
            }
        });
        Self { core: Rc::clone(core), id, shared }
    }

    /// Drops the future where it stands, and with it what it was waiting for. The handle never gives a result then.
    pub fn abort(&self) {
        drop(self.core.act("abort"));
        self.core.tasks.abort(self.id);
    }

    /// Whether its result is there.
    pub fn is_finished(&self) -> bool {
        self.shared.borrow().0.is_some()
    }
}

impl<T> Future for JoinHandle<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let mut shared = self.shared.borrow_mut();
        match shared.0.take() {
            Some(value) => Poll::Ready(value),
            None => {
                shared.1 = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}

impl<T> fmt::Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JoinHandle").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A future or its result. Boxed, so that it can be polled without being pinned in place.
struct MaybeDone<F: Future> {
    future: Option<Pin<Box<F>>>,
    value: Option<F::Output>,
}

impl<F: Future> MaybeDone<F> {
    fn new(future: impl IntoFuture<IntoFuture = F>) -> Self {
        Self { future: Some(Box::pin(future.into_future())), value: None }
    }

    /// `true`: the value is there.
    fn poll(&mut self, cx: &mut Context<'_>) -> bool {
        if let Some(future) = &mut self.future
            && let Poll::Ready(value) = future.as_mut().poll(cx)
        {
            self.future = None;
            self.value = Some(value);
        }
        self.value.is_some()
    }

    fn take(&mut self) -> F::Output {
        self.value.take().expect("every future was polled to its end")
    }
}

/// Begins all, then waits for all; results in the order given. See [`WorkflowContext::join_all`](crate::WorkflowContext::join_all).
pub(crate) async fn join_all<F: IntoFuture>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut all: Vec<_> = futures.into_iter().map(MaybeDone::new).collect();
    // Those before this index are done; saves looking at them again.
    let mut first_open = 0;
    std::future::poll_fn(move |cx| {
        let mut done = true;
        for future in all.iter_mut().skip(first_open) {
            let this_done = future.poll(cx);
            first_open += usize::from(done && this_done);
            done &= this_done;
        }
        if done { Poll::Ready(all.iter_mut().map(MaybeDone::take).collect()) } else { Poll::Pending }
    })
    .await
}

/// What [`join!`](crate::join) expands to: a tuple of futures that is awaited as one.
pub trait JoinTuple {
    /// The results, in order.
    type Output;
    /// Begins all, then waits for all.
    fn join(self) -> impl Future<Output = Self::Output>;
}

macro_rules! join_tuple {
    ($($name:ident $future:ident),+) => {
        impl<$($name: IntoFuture),+> JoinTuple for ($($name,)+) {
            type Output = ($($name::Output,)+);

            async fn join(self) -> Self::Output {
                let ($($future,)+) = self;
                $(let mut $future = MaybeDone::new($future);)+
                std::future::poll_fn(move |cx| {
                    let mut done = true;
                    $(done &= $future.poll(cx);)+
                    if done { Poll::Ready(($($future.take(),)+)) } else { Poll::Pending }
                })
                .await
            }
        }
    };
}

join_tuple!(A a);
join_tuple!(A a, B b);
join_tuple!(A a, B b, C c);
join_tuple!(A a, B b, C c, D d);
join_tuple!(A a, B b, C c, D d, E e);
join_tuple!(A a, B b, C c, D d, E e, F f);
join_tuple!(A a, B b, C c, D d, E e, F f, G g);
join_tuple!(A a, B b, C c, D d, E e, F f, G g, H h);

/// One of two results.
#[derive(Debug)]
pub enum Either<A, B> {
    /// The first was ready.
    Left(A),
    /// The second was ready, and the first was not.
    Right(B),
}

/// What [`select!`](crate::select) expands to: the first of two futures that is ready, the first one looked at first.
pub struct Race<A, B> {
    first: Pin<Box<A>>,
    second: Pin<Box<B>>,
}

impl<A: Future, B: Future> Race<A, B> {
    /// Begins both, the first one first.
    pub fn new(first: impl IntoFuture<IntoFuture = A>, second: impl IntoFuture<IntoFuture = B>) -> Self {
        let first = Box::pin(first.into_future());
        Self { first, second: Box::pin(second.into_future()) }
    }
}

impl<A: Future, B: Future> Future for Race<A, B> {
    type Output = Either<A::Output, B::Output>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let Poll::Ready(value) = self.first.as_mut().poll(cx) {
            return Poll::Ready(Either::Left(value));
        }
        self.second.as_mut().poll(cx).map(Either::Right)
    }
}

impl<A, B> fmt::Debug for Race<A, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Race").finish_non_exhaustive()
    }
}

/// Waits for the first of several futures; when several are ready, the one written first wins, live and on replay alike.
///
/// The others are dropped: a dropped timer is cancelled, a dropped activity or child goes on. To keep one, put it into a variable
/// and select on `&mut it`.
///
/// ```
/// # use worker_core::{Failure, Signal, WorkflowContext};
/// # const APPROVE: Signal<String> = Signal::named("approve");
/// async fn ask(ctx: WorkflowContext) -> Result<String, Failure> {
///     let mut approvals = ctx.signals(APPROVE);
///     worker_core::select! {
///         by = approvals.recv() => by,
///         _ = ctx.sleep("7d") => Ok("nobody".to_owned()),
///     }
/// }
/// ```
#[macro_export]
macro_rules! select {
    ($($pattern:pat = $future:expr => $body:expr),+ $(,)?) => {
        $crate::__select_match!(($crate::__select_future!($($future),+).await), $($pattern => $body,)+)
    };
}

/// Waits for all of up to eight futures; a tuple of their results in the order written.
///
/// ```
/// # use worker_core::{Activity, Failure, WorkflowContext};
/// # const PRICE: Activity<String, u64> = Activity::named("price");
/// async fn total(ctx: WorkflowContext) -> Result<u64, Failure> {
///     let (tea, milk) = worker_core::join!(ctx.activity(PRICE, "tea".into()), ctx.activity(PRICE, "milk".into()));
///     Ok(tea? + milk?)
/// }
/// ```
#[macro_export]
macro_rules! join {
    ($($future:expr),+ $(,)?) => {
        $crate::JoinTuple::join(($($future,)+)).await
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __select_future {
    ($future:expr) => { ::core::future::IntoFuture::into_future($future) };
    ($future:expr, $($rest:expr),+) => {
        $crate::Race::new($future, $crate::__select_future!($($rest),+))
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __select_match {
    (($value:expr), $pattern:pat => $body:expr,) => {
        match $value { $pattern => $body }
    };
    (($value:expr), $pattern:pat => $body:expr, $($rest_pattern:pat => $rest_body:expr,)+) => {
        match $value {
            $crate::Either::Left($pattern) => $body,
            $crate::Either::Right(value) => $crate::__select_match!((value), $($rest_pattern => $rest_body,)+),
        }
    };
}

/// Only so that a state can be any type.
pub(crate) fn downcast_state<S: 'static>(state: Option<Rc<dyn Any>>) -> Option<Rc<RefCell<S>>> {
    state?.downcast::<RefCell<S>>().ok()
}
