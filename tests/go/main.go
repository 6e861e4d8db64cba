// A worker and a client in Go for the tests of other languages.
//
//	interop worker --address A --queue Q
//	interop client --address A --queue Q --other Q
package main

import (
	"flag"
	"fmt"
	"log"
	"os"

	"go.temporal.io/sdk/client"
)

func main() {
	if len(os.Args) < 2 {
		log.Fatal("usage: interop worker|client --address A --queue Q [--other Q] [--namespace N]")
	}
	flags := flag.NewFlagSet(os.Args[1], flag.ExitOnError)
	address := flags.String("address", "", "host and port of the server")
	queue := flags.String("queue", "", "queue of the workflows")
	other := flags.String("other", "", "queue of the activities and the child of `Across`")
	namespace := flags.String("namespace", "default", "namespace")
	_ = flags.Parse(os.Args[2:])
	c, err := client.Dial(client.Options{HostPort: *address, Namespace: *namespace})
	if err != nil {
		log.Fatal(err)
	}
	defer c.Close()
	switch os.Args[1] {
	case "worker":
		err = serve(c, *queue)
	case "client":
		err = drive(c, *queue, *other)
	default:
		err = fmt.Errorf("unknown command %q", os.Args[1])
	}
	if err != nil {
		log.Fatal(err)
	}
}
