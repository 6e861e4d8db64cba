// The contract that every language of these tests speaks: same names, same types, same answers.
// Described once, in `tests/src/tour.rs`.
package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"slices"

	"go.temporal.io/sdk/temporal"
)

const lang = "go"

type Order struct {
	ID    string   `json:"id"`
	Cents int64    `json:"cents"`
	Note  *string  `json:"note"`
	Tags  []string `json:"tags"`
}

type Quote struct {
	Lang     string   `json:"lang"`
	Total    int64    `json:"total"`
	Discount *int64   `json:"discount"`
	BlobHex  string   `json:"blob_hex"`
	Note     *string  `json:"note"`
	Tags     []string `json:"tags"`
}

// Link is one application failure of a cause chain.
type Link struct {
	Type         string `json:"type"`
	Message      string `json:"message"`
	NonRetryable bool   `json:"non_retryable"`
	Details      []any  `json:"details"`
}

type TourReport struct {
	Lang     string   `json:"lang"`
	Quote    Quote    `json:"quote"`
	Attempts int      `json:"attempts"`
	Items    []string `json:"items"`
	Receipt  string   `json:"receipt"`
}

type AcrossReport struct {
	Lang       string  `json:"lang"`
	Quote      Quote   `json:"quote"`
	FlippedHex string  `json:"flipped_hex"`
	Nothing    *string `json:"nothing"`
	Something  *string `json:"something"`
	Declined   []Link  `json:"declined"`
	Refused    []Link  `json:"refused"`
}

// chain lists the application failures of err and its causes, outermost first.
func chain(err error) []Link {
	links := []Link{}
	for err != nil {
		if failure, ok := err.(*temporal.ApplicationError); ok {
			links = append(links, Link{failure.Type(), failure.Message(), failure.NonRetryable(), details(failure)})
		}
		err = errors.Unwrap(err)
	}
	return links
}

// details decodes all of them, however many there are: what stays untouched was not there.
func details(failure *temporal.ApplicationError) []any {
	type absent struct{}
	values, pointers := make([]any, 8), make([]any, 8)
	for i := range values {
		values[i] = absent{}
		pointers[i] = &values[i]
	}
	if !failure.HasDetails() || failure.Details(pointers...) != nil {
		return []any{}
	}
	return slices.DeleteFunc(values, func(value any) bool { return value == absent{} })
}

func refuse(order Order) error {
	return temporal.NewApplicationErrorWithOptions(fmt.Sprintf("order %s refused", order.ID), "Refused",
		temporal.ApplicationErrorOptions{
			NonRetryable: true,
			Details:      []any{map[string]int{"code": 9}, nil},
			Cause:        temporal.NewApplicationError("the shop is closed", "Closed"),
		})
}

func decline(order Order) error {
	return temporal.NewApplicationErrorWithOptions(fmt.Sprintf("card declined for %s", order.ID), "Declined",
		temporal.ApplicationErrorOptions{
			NonRetryable: true,
			Details:      []any{map[string]any{"code": 7, "cents": order.Cents}, "try another"},
			Cause:        temporal.NewApplicationError("issuer said no", "IssuerError", map[string]int{"limit": 100}),
		})
}

func price(order Order, rate int64, discount *int64, blob []byte) Quote {
	total := order.Cents * rate
	if discount != nil {
		total -= *discount
	}
	return Quote{lang, total, discount, hex.EncodeToString(blob), order.Note, order.Tags}
}
