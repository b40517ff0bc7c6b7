namespace WorkflowBuilder;

/// <summary>A state that can select from its input and shape its output: all but <see cref="Fail"/>.</summary>
/// <remarks>See <see href="https://states-language.net/spec.html#filters"/>.</remarks>
public abstract class InputOutputState : State
{
    private protected InputOutputState(string name, string file, int line)
        : base(name, file, line)
    {
    }

    /// <summary>The part of the input that the state works on (JSONPath); <see cref="JsonPath.Discard"/> gives it an empty object.</summary>
    /// <value>The default is <see langword="null"/>: all of it.</value>
    public JsonPathValue? InputPath { get; set; }

    /// <summary>The part of the result that the next state gets (JSONPath); <see cref="JsonPath.Discard"/> gives it an empty object.</summary>
    /// <value>The default is <see langword="null"/>: all of it.</value>
    public JsonPathValue? OutputPath { get; set; }

    /// <summary>What the next state gets (JSONata): any JSON value, with <c>{% ... %}</c> expressions in it.</summary>
    /// <value>Left unset, the result of the state. An explicit <see langword="null"/> is the JSON value null.</value>
    public object? Output { get; set => field = value ?? Result.Null; }

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        fields.Add(AslField.InputPath, InputPath);
        fields.Add(AslField.OutputPath, OutputPath);
        fields.AddTemplate(AslField.Output, Output);
    }
}
