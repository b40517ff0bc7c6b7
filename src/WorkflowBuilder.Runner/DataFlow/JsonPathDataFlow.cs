using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary><c>InputPath</c> and <c>Parameters</c>.</summary>
internal sealed class JsonPathDataFlow : DataFlow
{
    private readonly bool _discardsInput;
    private readonly StatePath? _inputPath;
    private readonly StateTemplate? _parameters;

    public JsonPathDataFlow(StateDefinition state)
    {
        _discardsInput = state.InputPath is { Text: null };
        _inputPath = StatePath.Parse(state.InputPath, $"{state.Pointer}/InputPath");
        var parameters = state switch
        {
            MapState => null,
            WorkStateDefinition work => work.Parameters,
            PassState pass => pass.Parameters,
            _ => null,
        };
        _parameters = StateTemplate.Compile(parameters, $"{state.Pointer}/Parameters");
    }

    protected override JsonData SelectInput(StateVisit visit) =>
        _discardsInput ? JsonData.EmptyObject : _inputPath is null ? visit.Input : _inputPath.Select(visit, visit.Input);

    protected override JsonData MakeArguments(StateVisit visit, JsonData input) => _parameters is null ? input : _parameters.Evaluate(visit, input);
}
