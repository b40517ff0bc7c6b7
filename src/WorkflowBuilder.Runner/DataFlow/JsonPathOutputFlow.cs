using System.Text.Json;
using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder.Runner;

/// <summary><c>ResultSelector</c>, <c>Assign</c>, <c>ResultPath</c> and <c>OutputPath</c>.</summary>
internal sealed class JsonPathOutputFlow : OutputFlow
{
    private readonly StateTemplate? _selector;
    private readonly StateTemplate? _assign;
    private readonly ReferencePath? _resultPath;
    private readonly StatePath? _outputPath;
    private readonly bool _discardsResult;
    private readonly bool _discardsOutput;

    public JsonPathOutputFlow(JsonElement? selector, AslPath? resultPath, AslPath? outputPath, JsonElement? assign, string pointer)
    {
        _selector = StateTemplate.Compile(selector, $"{pointer}/ResultSelector");
        _assign = StateTemplate.Compile(assign, $"{pointer}/Assign");
        _discardsResult = resultPath is { Text: null };
        _resultPath = resultPath is { Text: { } text and not "$" } ? ParseResultPath(text, pointer) : null;
        _discardsOutput = outputPath is { Text: null };
        _outputPath = StatePath.Parse(outputPath, $"{pointer}/OutputPath");
    }

    public override JsonData Output(StateVisit visit, JsonData input, JsonData result)
    {
        var selected = result.IsUndefined ? input : _selector is null ? result : _selector.Evaluate(visit, result);
        visit.Assigned = _assign is null ? default : _assign.Evaluate(visit, selected);
        var placed = result.IsUndefined ? input : Place(visit, selected);
        visit.Inspection?.Place(result, selected, placed);
        return _discardsOutput ? JsonData.EmptyObject : _outputPath is null ? placed : _outputPath.Select(visit, placed);
    }

    private JsonData Place(StateVisit visit, JsonData result)
    {
        if (_discardsResult)
        {
            return visit.Input;
        }

        if (_resultPath is null)
        {
            return result;
        }

        return _resultPath.TrySet(visit.Input, result, out var output, out var error)
            ? output
            : throw new StatesException(error.ErrorName, visit.Describe(error.Message));
    }

    private static ReferencePath ParseResultPath(string text, string pointer) =>
        ReferencePath.TryParse(text, out var path, out var error) ? path : throw new InvalidDefinitionException($"{pointer}/ResultPath", error);
}
