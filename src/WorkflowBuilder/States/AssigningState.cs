namespace WorkflowBuilder;

/// <summary>A state that can set workflow variables: all but <see cref="Succeed"/> and <see cref="Fail"/>.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html"/>.</remarks>
public abstract class AssigningState : InputOutputState
{
    private protected AssigningState(string name, string file, int line)
        : base(name, file, line)
    {
    }

    /// <summary>The variables to set when the state succeeds: an object with a member for each variable.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public object? Assign { get; set; }

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        fields.AddTemplate(AslField.Assign, Assign);
    }
}
