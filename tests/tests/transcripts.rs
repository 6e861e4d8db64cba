//! Spoken to call by call, our engine answers what Temporal's development server answers.
//!
//! `python/raw.py` decides every order itself and writes down each reply and refusal, and the history that is left; these
//! are compared field by field. What differs and may is listed with its reason in `docs/compatibility.md`.

use tests::agreement::{check, listed, play_in_python};

#[tokio::test]
async fn calls_are_answered_as_temporal_answers_them() {
    let compared = check(&listed("Transcripts"), async |names| play_in_python("raw.py", names)).await;
    assert!(compared > 130, "{compared} scenarios compared");
}
