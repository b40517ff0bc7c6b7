namespace WorkflowBuilder;

/// <summary>What a rule of a <see cref="Choice"/> does besides going on.</summary>
public sealed class ChoiceTransitionOptions
{
    /// <summary>A description for people.</summary>
    public string? Comment { get; init; }

    /// <summary>The variables to set when the rule is taken: an object with a member for each variable.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public object? Assign { get; init; }

    /// <summary>What the next state gets (JSONata).</summary>
    /// <value>Left unset, the input of the Choice. An explicit <see langword="null"/> is the JSON value null.</value>
    public object? Output { get; init => field = value ?? Result.Null; }
}
