namespace WorkflowBuilder;

/// <summary>What is known of the values in the context object.</summary>
internal static class ContextValues
{
    /// <summary>Leaves of a set what the value can be.</summary>
    public static ValueSet Restrict(string path, ValueSet values) => path switch
    {
        "$$.Execution.Id" or "$$.Execution.Name" or "$$.Execution.RoleArn" or "$$.Execution.StartTime"
            or "$$.State.EnteredTime" or "$$.State.Name" or "$$.StateMachine.Id" or "$$.StateMachine.Name"
            => values with { Kinds = ValueKinds.None, Numbers = IntervalSet<double>.Nothing },
        "$$.State.RetryCount" or "$$.Map.Item.Index"
            => ValueSet.Of(values.Numbers) with { Kinds = ValueKinds.Absent },
        _ => values,
    };
}
