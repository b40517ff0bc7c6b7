namespace WorkflowBuilder;

/// <summary>A state that does work which may fail: <see cref="Task"/>, <see cref="Parallel"/> and the Map states.</summary>
public abstract class WorkState : AssigningState, INextable, IRetryable
{
    private readonly ErrorHandling _errorHandling = new();

    private protected WorkState(string name, string file, int line)
        : base(name, file, line)
    {
    }

    /// <summary>Where the result is placed in the input (JSONPath); <see cref="JsonPath.Discard"/> drops the result and keeps the input.</summary>
    /// <value>The default is <see langword="null"/>: the result replaces the input.</value>
    public JsonPathValue? ResultPath { get; set; }

    /// <summary>The shape of the result, before <see cref="ResultPath"/> places it (JSONPath): an object with paths and intrinsic functions in it.</summary>
    /// <value>The default is <see langword="null"/>: the result as it is.</value>
    public object? ResultSelector { get; set; }

    ErrorHandling IRetryable.ErrorHandling => _errorHandling;

    void INextable.LinkTo(State next, SourceLocation place) => SetSuccessor(next, place);

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        fields.Add(AslField.ResultPath, ResultPath);
        fields.AddTemplate(AslField.ResultSelector, ResultSelector);
        _errorHandling.Describe(fields);
    }
}
