using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Benchmarks;

/// <summary>A Node.js process that evaluates one expression with jsonata from npm.</summary>
internal sealed class JsonataPeer : IDisposable
{
    private const string Script =
        """
        const jsonata = require('jsonata');
        const lines = require('readline').createInterface({ input: process.stdin });
        let expression, data, bindings;
        let work = Promise.resolve();
        lines.on('line', line => {
          work = work.then(async () => {
            if (!expression) {
              const item = JSON.parse(line);
              expression = jsonata(item.expr);
              data = item.data === null ? undefined : item.data;
              bindings = item.bindings;
            } else {
              for (let i = Number(line); i > 0; i--) await expression.evaluate(data, bindings);
            }
            process.stdout.write('done\n');
          });
        });
        """;

    private readonly Process _process;

    private JsonataPeer(Process process) => _process = process;

    /// <exception cref="InvalidOperationException">There is no Node.js, or no jsonata in node_modules.</exception>
    public static JsonataPeer Start(JsonData item, [CallerFilePath] string file = "")
    {
        var start = new ProcessStartInfo("node")
        {
            ArgumentList = { "-e", Script },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..")),
        };
        var peer = new JsonataPeer(Process.Start(start) ?? throw new InvalidOperationException("Node.js does not start."));
        peer.Ask(item.ToString());
        return peer;
    }

    public void Evaluate(int times) => Ask(times.ToString(CultureInfo.InvariantCulture));

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private void Ask(string line)
    {
        _process.StandardInput.WriteLine(line);
        if (_process.StandardOutput.ReadLine() != "done")
        {
            throw new InvalidOperationException("The reference implementation failed. Is jsonata in node_modules? Run npm ci.");
        }
    }
}
