using System.Diagnostics;
using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Tests.Jsonata.Differential;

/// <summary>The reference implementation of JSONata, run by Node.js.</summary>
internal static class ReferenceEngine
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Gives what the reference implementation answers to each pair, in their order.</summary>
    public static async System.Threading.Tasks.Task<List<JsonData>> Evaluate(IReadOnlyList<Pair> pairs)
    {
        using var process = Process.Start(new ProcessStartInfo("node", Repository.PathOf("tests/WorkflowBuilder.Tests/Jsonata/Differential/reference.mjs"))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        })!;

        var asking = Ask(process.StandardInput, pairs);
        var answers = new List<JsonData>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            answers.Add(JsonData.Parse(line));
        }

        await asking;
        await process.WaitForExitAsync();
        return answers;
    }

    private static async System.Threading.Tasks.Task Ask(StreamWriter input, IReadOnlyList<Pair> pairs)
    {
        foreach (var pair in pairs)
        {
            await input.WriteLineAsync(JsonData.EmptyObject.With("expr", JsonData.From(pair.Expression)).With("data", pair.Data).ToString());
        }

        input.Close();
    }
}
