using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
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

    private readonly Process _process;

    private RunnerPeer(Process process) => _process = process;

    /// <param name="definition">The definition.</param>
    /// <param name="input">The input of each run.</param>
    /// <param name="readEvents">Whether its event log is read.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <exception cref="InvalidOperationException">There is no Node.js, or the package is not in node_modules.</exception>
    public static RunnerPeer Start(JsonData definition, JsonData input, bool readEvents, [CallerFilePath] string file = "")
    {
        var start = new ProcessStartInfo("node")
        {
            ArgumentList = { "--max-old-space-size=4096", "-e", Script },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..")),
        };
        var peer = new RunnerPeer(Process.Start(start) ?? throw new InvalidOperationException("Node.js does not start."));
        peer.Ask(JsonData.EmptyObject.With("definition", definition).With("input", input).With("events", JsonData.From(readEvents)).ToString());
        return peer;
    }

    public void Run(int times) => Ask(times.ToString(CultureInfo.InvariantCulture));

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private void Ask(string line)
    {
        _process.StandardInput.WriteLine(line);
        var answer = _process.StandardOutput.ReadLine();
        if (answer != "done")
        {
            throw new InvalidOperationException($"The peer failed: {answer ?? "it has ended. Run npm ci."}");
        }
    }
}
