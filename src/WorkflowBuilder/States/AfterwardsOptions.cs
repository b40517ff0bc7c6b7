namespace WorkflowBuilder;

/// <summary>Which ends <see cref="Choice.Afterwards"/> joins.</summary>
public sealed class AfterwardsOptions
{
    /// <summary>Whether the ends of error handlers are joined too.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IncludeErrorHandlers { get; init; }

    /// <summary>Whether the state that follows also becomes the default of the Choice.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IncludeOtherwise { get; init; }
}
