package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"slices"
	"time"

	"go.temporal.io/sdk/activity"
	"go.temporal.io/sdk/client"
	"go.temporal.io/sdk/temporal"
	"go.temporal.io/sdk/worker"
	"go.temporal.io/sdk/workflow"
)

// serve runs a worker for the contract until SIGINT or SIGTERM.
func serve(c client.Client, queue string) error {
	w := worker.New(c, queue, worker.Options{})
	w.RegisterWorkflowWithOptions(tour, workflow.RegisterOptions{Name: "Tour"})
	w.RegisterWorkflowWithOptions(across, workflow.RegisterOptions{Name: "Across"})
	w.RegisterWorkflowWithOptions(func(_ workflow.Context, order Order) error { return refuse(order) },
		workflow.RegisterOptions{Name: "Refuse"})
	named := func(name string) activity.RegisterOptions { return activity.RegisterOptions{Name: name} }
	w.RegisterActivityWithOptions(func(_ context.Context, order Order, rate int64, discount *int64, blob []byte) (Quote, error) {
		return price(order, rate, discount, blob), nil
	}, named("tour.quote"))
	w.RegisterActivityWithOptions(func(_ context.Context, blob []byte) ([]byte, error) {
		flipped := slices.Clone(blob)
		slices.Reverse(flipped)
		return flipped, nil
	}, named("tour.flip"))
	w.RegisterActivityWithOptions(func(_ context.Context, value *string) (*string, error) { return value, nil }, named("tour.same"))
	w.RegisterActivityWithOptions(func(ctx context.Context, failures int32) (int32, error) {
		attempt := activity.GetInfo(ctx).Attempt
		if attempt <= failures {
			return 0, temporal.NewApplicationError(fmt.Sprintf("attempt %d fails", attempt), "Flaky")
		}
		return attempt, nil
	}, named("tour.flaky"))
	w.RegisterActivityWithOptions(func(_ context.Context, order Order) error { return decline(order) }, named("tour.decline"))
	w.RegisterActivityWithOptions(func(_ context.Context, value int64) (int64, error) { return value, nil }, named("Echo"))
	w.RegisterWorkflowWithOptions(chained, workflow.RegisterOptions{Name: "Chain"})
	if err := w.Start(); err != nil {
		return err
	}
	fmt.Println("ready")
	<-worker.InterruptCh()
	w.Stop()
	return nil
}

func tour(ctx workflow.Context, order Order, rate int64) (*TourReport, error) {
	basket, receipt := []string{}, ""
	if err := workflow.SetQueryHandler(ctx, "items", func() ([]string, error) { return basket, nil }); err != nil {
		return nil, err
	}
	if err := workflow.SetUpdateHandlerWithOptions(ctx, "pay",
		func(_ workflow.Context, amount int64) (string, error) {
			receipt = fmt.Sprintf("paid %d", amount)
			return receipt, nil
		},
		workflow.UpdateHandlerOptions{Validator: func(amount int64) error {
			if amount == 0 {
				return temporal.NewApplicationError("amount must be positive", "BadAmount")
			}
			return nil
		}}); err != nil {
		return nil, err
	}
	workflow.Go(ctx, func(ctx workflow.Context) {
		for {
			var item string
			if !workflow.GetSignalChannel(ctx, "add").Receive(ctx, &item) {
				return
			}
			basket = append(basket, item)
		}
	})
	report := TourReport{Lang: lang}
	call := workflow.WithActivityOptions(ctx, workflow.ActivityOptions{
		StartToCloseTimeout: 10 * time.Second,
		RetryPolicy:         &temporal.RetryPolicy{InitialInterval: 50 * time.Millisecond, MaximumAttempts: 5},
	})
	if err := workflow.ExecuteActivity(call, "tour.quote", order, rate, nil, []byte{0, 1, 255}).Get(ctx, &report.Quote); err != nil {
		return nil, err
	}
	if err := workflow.ExecuteActivity(call, "tour.flaky", 2).Get(ctx, &report.Attempts); err != nil {
		return nil, err
	}
	if err := workflow.Sleep(ctx, 100*time.Millisecond); err != nil {
		return nil, err
	}
	if err := workflow.Await(ctx, func() bool { return len(basket) >= 2 && receipt != "" }); err != nil {
		return nil, err
	}
	report.Items, report.Receipt = basket, receipt
	return &report, nil
}

func across(ctx workflow.Context, queue string, order Order) (*AcrossReport, error) {
	report, flipped := AcrossReport{Lang: lang}, []byte{}
	call := workflow.WithActivityOptions(ctx, workflow.ActivityOptions{TaskQueue: queue, StartToCloseTimeout: 10 * time.Second})
	if err := workflow.ExecuteActivity(call, "tour.quote", order, 3, 5, []byte{0xfe, 0}).Get(ctx, &report.Quote); err != nil {
		return nil, err
	}
	if err := workflow.ExecuteActivity(call, "tour.flip", []byte{1, 2, 0x80}).Get(ctx, &flipped); err != nil {
		return nil, err
	}
	if err := workflow.ExecuteActivity(call, "tour.same", nil).Get(ctx, &report.Nothing); err != nil {
		return nil, err
	}
	if err := workflow.ExecuteActivity(call, "tour.same", "é€😀").Get(ctx, &report.Something); err != nil {
		return nil, err
	}
	report.FlippedHex = hex.EncodeToString(flipped)
	report.Declined = chain(workflow.ExecuteActivity(call, "tour.decline", order).Get(ctx, nil))
	child := workflow.WithChildOptions(ctx, workflow.ChildWorkflowOptions{TaskQueue: queue})
	report.Refused = chain(workflow.ExecuteChildWorkflow(child, "Refuse", order).Get(ctx, nil))
	return &report, nil
}

// chained is the benchmark's workflow: one activity after the other.
func chained(ctx workflow.Context, n int64) (total int64, err error) {
	call := workflow.WithActivityOptions(ctx, workflow.ActivityOptions{StartToCloseTimeout: time.Minute})
	for i := range n {
		var echoed int64
		if err := workflow.ExecuteActivity(call, "Echo", i).Get(ctx, &echoed); err != nil {
			return 0, err
		}
		total += echoed
	}
	return total, nil
}
