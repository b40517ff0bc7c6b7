using System.Globalization;
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

    private readonly NodePeer _node;

    private JsonataPeer(NodePeer node) => _node = node;

    /// <exception cref="InvalidOperationException">There is no Node.js, or no jsonata in node_modules.</exception>
    public static JsonataPeer Start(JsonData item)
    {
        var peer = new JsonataPeer(new NodePeer(Script));
        peer._node.Ask(item.ToString());
        return peer;
    }

    public void Evaluate(int times) => _node.Ask(times.ToString(CultureInfo.InvariantCulture));

    public void Dispose() => _node.Dispose();
}
