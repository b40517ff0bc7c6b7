using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The <c>WriterConfig</c> of a <c>ResultWriter</c>.</summary>
/// <param name="Transformation"><c>NONE</c>, <c>COMPACT</c> or <c>FLATTEN</c>.</param>
/// <param name="IsLines">Whether results are written as JSON Lines instead of an array.</param>
internal sealed record ResultFormat(string Transformation, bool IsLines)
{
    /// <summary>What is done without a <c>ResultWriter</c>: the outputs are the result of the state.</summary>
    public static readonly ResultFormat OutputsOnly = new("COMPACT", false);

    /// <summary>What is done when results are exported and nothing is said about their format.</summary>
    public static readonly ResultFormat Executions = new("NONE", false);

    /// <summary>The format that a <c>WriterConfig</c> asks for.</summary>
    /// <param name="writerConfig">The <c>WriterConfig</c>; undefined where there is none.</param>
    /// <param name="isExported">Whether the results are written to S3.</param>
    public static ResultFormat From(JsonData writerConfig, bool isExported)
    {
        var unsaid = isExported ? Executions : OutputsOnly;
        return new(
            writerConfig["Transformation"] is { IsString: true } transformation ? transformation.GetString() : unsaid.Transformation,
            writerConfig["OutputType"] is { IsString: true } type && type.GetString() == "JSONL");
    }

    /// <summary>What an execution contributes to the results. One that did not succeed is shown with all that is known about it.</summary>
    public IEnumerable<JsonData> Apply(ChildExecution execution)
    {
        if (Transformation == "NONE" || execution.Status != ChildStatus.Succeeded)
        {
            return [execution.ToData()];
        }

        return Transformation == "FLATTEN" && execution.Output.IsArray ? execution.Output.Items.ToArray() : [execution.Output];
    }
}
