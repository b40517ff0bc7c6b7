namespace WorkflowBuilder.Runner.Tests;

/// <summary>A state machine of one Distributed Map.</summary>
internal static class DistributedMapMachine
{
    /// <summary>An item processor that gives back its items.</summary>
    public const string Pass = """ "StartAt":"P","States":{"P":{"Type":"Pass","End":true}} """;

    public static string Map(string processor, string fields, string type = "STANDARD") => $$"""
        {"StartAt":"M","States":{"M":{"Type":"Map","End":true{{(fields.Length == 0 ? "" : "," + fields)}},
        "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"{{type}}"},{{processor}} } } } }
        """;

    /// <summary>Runs a definition with a folder that stands for S3.</summary>
    public static Task<ExecutionResult> RunAsync(this TemporaryS3 s3, string definition, string input, Action<RunOptions>? configure) =>
        Machine.RunAsync(definition, input, run =>
        {
            run.StateMachineName = "machine";
            run.S3Folder = s3.Root;
            configure?.Invoke(run);
        });
}
