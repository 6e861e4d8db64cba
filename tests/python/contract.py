"""The contract that every language of these tests speaks: same names, same types, same answers.

Workflows `Tour`, `Across`, `Refuse`; activities `tour.quote`, `tour.flip`, `tour.same`,
`tour.flaky`, `tour.decline`.  Described once, in `tests/src/tour.rs`.
"""

from dataclasses import dataclass
from typing import Any, Optional


@dataclass
class Order:
    id: str
    cents: int
    note: Optional[str]
    tags: list[str]


@dataclass
class Quote:
    lang: str
    total: int
    discount: Optional[int]
    blob_hex: str
    note: Optional[str]
    tags: list[str]


@dataclass
class Link:
    """One application failure of a cause chain."""

    type: str
    message: str
    non_retryable: bool
    details: list[Any]


@dataclass
class TourReport:
    lang: str
    quote: Quote
    attempts: int
    items: list[str]
    receipt: str


@dataclass
class AcrossReport:
    lang: str
    quote: Quote
    flipped_hex: str
    nothing: Optional[str]
    something: Optional[str]
    declined: list[Link]
    refused: list[Link]


def chain(error: Optional[BaseException]) -> list[Link]:
    """The application failures of `error` and its causes, outermost first."""
    from temporalio.exceptions import ApplicationError

    links = []
    while error is not None:
        if isinstance(error, ApplicationError):
            links.append(Link(error.type or "", error.message, error.non_retryable, list(error.details)))
        error = error.__cause__
    return links
