//! The fixed order of lists, and page tokens that stay right while rows come and go (key-set paging).

use uuid::Uuid;

/// Where a row stands: open runs first, then the latest closed, the latest started, run id.  Ascending `Ord` is the
/// order of the list, so the rows after a position are the greater ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Position {
    /// `i64::MAX` while the run is open.
    pub(crate) close_time_ns: i64,
    pub(crate) start_time_ns: i64,
    pub(crate) run: Uuid,
}

impl Position {
    /// The page token that continues after this row.
    pub(crate) fn to_token(self) -> Vec<u8> {
        let mut token = vec![TOKEN_VERSION];
        token.extend_from_slice(&self.close_time_ns.to_be_bytes());
        token.extend_from_slice(&self.start_time_ns.to_be_bytes());
        token.extend_from_slice(self.run.as_bytes());
        token
    }

    /// `None` for bytes that are no token of ours.
    pub(crate) fn from_token(token: &[u8]) -> Option<Self> {
        let (version, rest) = token.split_first()?;
        let (close, rest) = rest.split_first_chunk::<8>()?;
        let (start, run) = rest.split_first_chunk::<8>()?;
        (*version == TOKEN_VERSION).then_some(())?;
        Some(Self {
            close_time_ns: i64::from_be_bytes(*close),
            start_time_ns: i64::from_be_bytes(*start),
            run: Uuid::from_slice(run).ok()?,
        })
    }
}

const TOKEN_VERSION: u8 = 1;

impl Ord for Position {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let later_first =
            (other.close_time_ns, other.start_time_ns).cmp(&(self.close_time_ns, self.start_time_ns));
        later_first.then(self.run.cmp(&other.run))
    }
}

impl PartialOrd for Position {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_runs_come_first_then_the_latest() {
        let at = |close_time_ns, start_time_ns, run| Position {
            close_time_ns,
            start_time_ns,
            run: Uuid::from_u128(run),
        };
        let wanted = [
            at(i64::MAX, 9, 1),
            at(i64::MAX, 3, 1),
            at(i64::MAX, 3, 2),
            at(8, 7, 0),
            at(8, 1, 0),
            at(5, 9, 9),
        ];
        let mut sorted = wanted;
        sorted.reverse();
        sorted.sort();
        assert_eq!(sorted, wanted);
    }

    #[test]
    fn tokens_come_back_and_strangers_do_not() {
        let position = Position { close_time_ns: i64::MAX, start_time_ns: -5, run: Uuid::from_u128(7) };
        let token = position.to_token();
        assert_eq!(Position::from_token(&token), Some(position));
        for bad in [&token[..0], &token[..5], &token[..32], &[&token[..], &[0]].concat(), &[9; 33]] {
            assert_eq!(Position::from_token(bad), None);
        }
    }
}
