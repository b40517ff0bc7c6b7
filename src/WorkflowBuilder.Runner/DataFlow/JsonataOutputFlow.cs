using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary><c>Assign</c> and <c>Output</c> with expressions.</summary>
/// <param name="output">The template of the output; where it is missing the result is the output, or the input where there is none.</param>
/// <param name="assign">The template of the variables.</param>
/// <param name="place">What stands before the names of the fields in messages.</param>
/// <param name="pointer">The JSON Pointer of what has the fields.</param>
/// <param name="resultName">The member of <c>$states</c> that is the result; <see langword="null"/> where expressions cannot read it.</param>
internal sealed class JsonataOutputFlow(JsonElement? output, JsonElement? assign, string place, string pointer, string? resultName) : OutputFlow
{
    private readonly JsonataTemplate? _output = JsonataTemplate.Compile(output, $"{place}Output", $"{pointer}/Output");
    private readonly JsonataTemplate? _assign = JsonataTemplate.Compile(assign, $"{place}Assign", $"{pointer}/Assign");

    public override JsonData Output(StateVisit visit, JsonData input, JsonData result)
    {
        var assigned = _assign is null ? default : _assign.Evaluate(visit, resultName, result);
        var given = _output is not null ? _output.Evaluate(visit, resultName, result) : result.IsUndefined ? input : result;
        visit.Assigned = assigned;
        return given;
    }
}
