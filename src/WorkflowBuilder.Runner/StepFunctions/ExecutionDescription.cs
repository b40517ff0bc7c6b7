using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What Step Functions answers about executions, in the forms of its integrations.</summary>
internal static class ExecutionDescription
{
    private const long BilledUnitMilliseconds = 100;
    private const long BilledMemory = 64;

    private static readonly JsonData Included = JsonData.EmptyObject.With("Included", JsonData.True);

    /// <summary>The answer of <c>StartExecution</c>.</summary>
    public static JsonData Started(Run run, bool isSdk)
    {
        var answer = JsonData.EmptyObject.With("ExecutionArn", JsonData.From(run.Names.ExecutionArn));
        if (isSdk)
        {
            return answer.With("StartDate", JsonData.From(ContextObject.Time(run.Start)));
        }

        var requestId = run.NewId();
        var length = answer.With("StartDate", JsonData.From(run.Start.ToUnixTimeMilliseconds() / 1000.0)).GetUtf8Length();
        return answer
            .With("StartDate", Milliseconds(run.Start))
            .WithSdkMetadata(200, requestId,
            [
                ("x-amzn-RequestId", requestId),
                ("connection", "keep-alive"),
                ("Content-Length", length.ToString(CultureInfo.InvariantCulture)),
                ("Date", SdkMetadata.HttpDate(run.Start)),
                ("Content-Type", "application/x-amz-json-1.0"),
            ]);
    }

    /// <summary>What <c>.sync</c> gives when the execution succeeded.</summary>
    /// <param name="run">The execution.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="asText">Whether input and output are given as text, as the first version of the pattern does.</param>
    public static JsonData Succeeded(Run run, ExecutionResult result, bool asText) => Described(
        run,
        result,
        [("Input", asText ? Text(run.Input) : run.Input), ("InputDetails", Included), ("Output", asText ? Text(result.Output) : result.Output), ("OutputDetails", Included)]);

    /// <summary>The cause that <c>.sync</c> gives when the execution did not succeed.</summary>
    public static JsonData Failed(Run run, ExecutionResult result) => Described(
        run,
        result,
        [
            .. Failure(result),
            ("Input", Text(run.Input)),
            ("InputDetails", Included),
            ("RedriveCount", JsonData.From(0L)),
            ("RedriveStatus", JsonData.From("REDRIVABLE")),
        ]);

    /// <summary>The answer of <c>StartSyncExecution</c>.</summary>
    public static JsonData Synchronous(Run run, ExecutionResult result)
    {
        var billed = Math.Max(1, (long)Math.Ceiling(result.Duration.TotalMilliseconds / BilledUnitMilliseconds)) * BilledUnitMilliseconds;
        var billing = JsonData.EmptyObject
            .With("BilledDurationInMilliseconds", JsonData.From(billed))
            .With("BilledMemoryUsedInMB", JsonData.From(BilledMemory));
        (string, JsonData)[] output = result.Status == ExecutionStatus.Succeeded ? [("Output", Text(result.Output)), ("OutputDetails", Included)] : [];
        return Described(run, result, [("BillingDetails", billing), .. Failure(result), ("Input", Text(run.Input)), ("InputDetails", Included), .. output])
            .With("StartDate", JsonData.From(ContextObject.Time(result.StartDate)))
            .With("StopDate", JsonData.From(ContextObject.Time(result.StopDate)));
    }

    private static JsonData Described(Run run, ExecutionResult result, IEnumerable<(string Name, JsonData Value)> members)
    {
        members = members.Concat(
        [
            ("ExecutionArn", JsonData.From(run.Names.ExecutionArn)),
            ("Name", JsonData.From(run.Names.ExecutionName)),
            ("StartDate", Milliseconds(result.StartDate)),
            ("StateMachineArn", JsonData.From(run.Names.StateMachineArn)),
            ("Status", JsonData.From(result.Status.ToApiName())),
            ("StopDate", Milliseconds(result.StopDate)),
        ]);
        return JsonData.From(members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Name, member.Value)));
    }

    private static IEnumerable<(string Name, JsonData Value)> Failure(ExecutionResult result)
    {
        if (result.Cause is not null)
        {
            yield return ("Cause", JsonData.From(Cut(result.Cause)));
        }

        if (result.Error is not null)
        {
            yield return ("Error", JsonData.From(result.Error));
        }
    }

    // Each execution around the one that failed describes the cause of the next anew, with twice as many backslashes.
    private static string Cut(string cause) => cause.Length > Limits.MaxCauseLength ? cause[..Limits.MaxCauseLength] : cause;

    private static JsonData Text(JsonData value) => JsonData.From(value.ToString());

    private static JsonData Milliseconds(DateTimeOffset moment) => JsonData.From(moment.ToUnixTimeMilliseconds());
}
