using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Benchmarks;

/// <summary>A Node.js process that runs one definition with aws-local-stepfunctions from npm.</summary>
internal sealed class RunnerPeer : IDisposable
{
    private const string Script =
        """
        const { StateMachine } = require('aws-local-stepfunctions');
        const lines = require('readline').createInterface({ input: process.stdin });
        let machine, input, events;
        let work = Promise.resolve();
        lines.on('line', line => {
          work = work.then(async () => {
            if (!machine) {
              const setUp = JSON.parse(line);
              machine = new StateMachine(setUp.definition);
              input = setUp.input;
              events = setUp.events;
            } else {
              for (let i = Number(line); i > 0; i--) {
                const execution = machine.run(input);
                if (events) for await (const event of execution.eventLogs) ;
                await execution.result;
              }
            }
            process.stdout.write('done\n');
          }).catch(error => process.stdout.write(`${error}\n`));
        });
        """;

    private readonly NodePeer _node;

    private RunnerPeer(NodePeer node) => _node = node;

    /// <param name="definition">The definition.</param>
    /// <param name="input">The input of each run.</param>
    /// <param name="readEvents">Whether its event log is read.</param>
    /// <exception cref="InvalidOperationException">There is no Node.js, or the package is not in node_modules.</exception>
    public static RunnerPeer Start(JsonData definition, JsonData input, bool readEvents)
    {
        var peer = new RunnerPeer(new NodePeer(Script));
        peer._node.Ask(JsonData.EmptyObject.With("definition", definition).With("input", input).With("events", JsonData.From(readEvents)).ToString());
        return peer;
    }

    public void Run(int times) => _node.Ask(times.ToString(CultureInfo.InvariantCulture));

    public void Dispose() => _node.Dispose();
}
