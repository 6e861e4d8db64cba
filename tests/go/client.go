package main

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"time"

	"github.com/google/uuid"
	"go.temporal.io/api/serviceerror"
	"go.temporal.io/sdk/client"
)

// drive runs the contract on a worker of any language and prints what it saw as JSON.
func drive(c client.Client, queue, other string) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	order := Order{ID: "o-1", Cents: 1250, Tags: []string{"a", "b"}}
	seen := map[string]any{}

	run, err := c.ExecuteWorkflow(ctx, client.StartWorkflowOptions{ID: "tour-" + uuid.NewString(), TaskQueue: queue}, "Tour", order, 2)
	if err != nil {
		return err
	}
	if err := c.SignalWorkflow(ctx, run.GetID(), "", "add", "apple"); err != nil {
		return err
	}
	answer, err := c.QueryWorkflow(ctx, run.GetID(), "", "items")
	if err != nil {
		return err
	}
	var items []string
	if err := answer.Get(&items); err != nil {
		return err
	}
	seen["items"] = items
	_, err = c.QueryWorkflow(ctx, run.GetID(), "", "nonsense")
	var failed *serviceerror.QueryFailed
	if errors.As(err, &failed) {
		seen["unknown_query"] = "failed"
	}
	pay := func(amount int) (receipt string, err error) {
		update, err := c.UpdateWorkflow(ctx, client.UpdateWorkflowOptions{
			WorkflowID: run.GetID(), UpdateName: "pay", Args: []any{amount}, WaitForStage: client.WorkflowUpdateStageCompleted,
		})
		if err != nil {
			return "", err
		}
		err = update.Get(ctx, &receipt)
		return receipt, err
	}
	_, err = pay(0)
	seen["rejected"] = chain(err)
	if seen["receipt"], err = pay(250); err != nil {
		return err
	}
	if err := c.SignalWorkflow(ctx, run.GetID(), "", "add", "pear"); err != nil {
		return err
	}
	var report TourReport
	if err := run.Get(ctx, &report); err != nil {
		return err
	}
	seen["tour"] = report
	described, err := c.DescribeWorkflowExecution(ctx, run.GetID(), "")
	if err != nil {
		return err
	}
	seen["status"] = strings.ToLower(described.WorkflowExecutionInfo.Status.String())
	var gone *serviceerror.NotFound
	if errors.As(c.SignalWorkflow(ctx, run.GetID(), "", "add", "late"), &gone) {
		seen["late_signal"] = "not_found"
	}

	run, err = c.ExecuteWorkflow(ctx, client.StartWorkflowOptions{ID: "across-" + uuid.NewString(), TaskQueue: queue}, "Across", other, order)
	if err != nil {
		return err
	}
	var crossed AcrossReport
	if err := run.Get(ctx, &crossed); err != nil {
		return err
	}
	seen["across"] = crossed

	run, err = c.ExecuteWorkflow(ctx, client.StartWorkflowOptions{ID: "refuse-" + uuid.NewString(), TaskQueue: queue}, "Refuse", order)
	if err != nil {
		return err
	}
	seen["refused"] = chain(run.Get(ctx, nil))
	return json.NewEncoder(os.Stdout).Encode(seen)
}
