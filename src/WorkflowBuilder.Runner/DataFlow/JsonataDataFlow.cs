using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary><c>Arguments</c>.</summary>
internal sealed class JsonataDataFlow(StateDefinition state) : DataFlow
{
    private readonly JsonataTemplate? _arguments = JsonataTemplate.Compile((state as WorkStateDefinition)?.Arguments, "Arguments", $"{state.Pointer}/Arguments");

    protected override JsonData SelectInput(StateVisit visit) => visit.Input;

    protected override JsonData MakeArguments(StateVisit visit, JsonData input) => _arguments is null ? input : _arguments.Evaluate(visit);
}
