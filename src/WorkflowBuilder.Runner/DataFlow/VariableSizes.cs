namespace WorkflowBuilder.Runner;

/// <summary>How large the variables of a workflow may be.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html"/>, which does not say how the error reads.</remarks>
internal static class VariableSizes
{
    /// <summary>Checks the variables that a state sets, each alone and all together, and those that are in scope then.</summary>
    /// <exception cref="StatesException">They are larger than Step Functions keeps.</exception>
    public static void Check(StateVisit visit)
    {
        if (visit.Run.MaxPayloadBytes is null || visit.Assigned.IsUndefined)
        {
            return;
        }

        foreach (var (name, value) in visit.Assigned.Members)
        {
            Check(visit, value.GetUtf8Length(), visit.Run.MaxPayloadBytes.Value, $"assigns a value to the variable '{name}'");
        }

        Check(visit, visit.Assigned.Members.Sum(member => (long)member.Value.GetUtf8Length()), visit.Run.MaxPayloadBytes.Value, "assigns values to variables");
        Check(visit, visit.Lane.VariableBytesWith(visit.Assigned), Limits.MaxVariableBytes, "keeps variables");
    }

    private static void Check(StateVisit visit, long bytes, long limit, string what)
    {
        if (bytes > limit)
        {
            throw new StatesException(
                Errors.DataLimitExceeded, $"The state/task '{visit.State.Name}' {what} with a size exceeding the maximum number of bytes service limit.");
        }
    }
}
