using System.Diagnostics;
using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Tests.Jsonata.Differential;

/// <summary>The reference implementation of JSONata, run by Node.js.</summary>
internal static class ReferenceEngine
{
    private const string Script = "tests/WorkflowBuilder.Tests/Jsonata/Differential/reference.mjs";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // What the reference implementation does not survive.
    private static readonly JsonData Lost = JsonData.Parse("""{ "kind": "internal", "message": "Node.js gave no answer." }""");

    /// <summary>Gives what the reference implementation answers to each pair, in their order.</summary>
    public static async System.Threading.Tasks.Task<List<JsonData>> Evaluate(IReadOnlyList<Pair> pairs)
    {
        var answers = new List<JsonData>();
        while (answers.Count < pairs.Count)
        {
            await AnswerRest(pairs, answers);
            if (answers.Count < pairs.Count)
            {
                answers.Add(Lost);
            }
        }

        return answers;
    }

    private static async System.Threading.Tasks.Task AnswerRest(IReadOnlyList<Pair> pairs, List<JsonData> answers)
    {
        using var process = Process.Start(new ProcessStartInfo("node", ["--max-old-space-size=512", Repository.PathOf(Script)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        })!;

        process.BeginErrorReadLine();
        var asking = Ask(process.StandardInput, pairs.Skip(answers.Count).ToList());
        try
        {
            while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
            {
                answers.Add(JsonData.Parse(line));
            }
        }
        catch (TimeoutException)
        {
            process.Kill();
        }

        await asking;
    }

    private static async System.Threading.Tasks.Task Ask(StreamWriter input, List<Pair> pairs)
    {
        try
        {
            foreach (var pair in pairs)
            {
                await input.WriteLineAsync(JsonData.EmptyObject.With("expr", JsonData.From(pair.Expression)).With("data", pair.Data).ToString());
            }

            input.Close();
        }
        catch (IOException)
        {
            // The process has ended; what it answered before tells how far it came.
        }
    }
}
