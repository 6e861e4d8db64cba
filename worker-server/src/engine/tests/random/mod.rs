//! Clients, workers, clocks, lost connections and crashes by chance, against the engine alone: the same seed does the same.
//!
//! A world first runs wild for a number of steps.  Then it calms down: nobody goes away any more, every worker answers, and
//! every run must come to its end, every caller to its answer.  What was acknowledged must be in the histories.

mod checks;
mod client;
mod worker;
mod workflow;
mod world;

use crate::engine::shard::SplitMix as Random;
use world::World;

/// Tried by each run of the tests; `WORKER_TEST_SEEDS` says how many else, `WORKER_TEST_FIRST_SEED` where to begin.
const SEEDS: u64 = 150;
const STEPS: usize = 400;

#[test]
fn whatever_happens_nothing_is_wedged_lost_or_shown_wrong() {
    let number = |name: &str, default: u64| {
        std::env::var(name).map_or(default, |text| text.parse().expect("a number of seeds"))
    };
    let first = number("WORKER_TEST_FIRST_SEED", 1);
    for seed in first..first + number("WORKER_TEST_SEEDS", SEEDS) {
        let mut world = World::new(seed);
        for _ in 0..STEPS {
            world.step();
        }
        world.calm_down();
    }
}

#[test]
fn the_same_seed_does_the_same() {
    for seed in 1..10 {
        let [one, other] = [(); 2].map(|()| {
            let mut world = World::new(seed);
            for _ in 0..STEPS {
                world.step();
            }
            world.calm_down();
            world.said().to_vec()
        });
        assert_eq!(one, other);
    }
}

/// The engine's own generator, asked in the words of a scenario.
impl Random {
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).expect("small")).expect("small")
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }
}
