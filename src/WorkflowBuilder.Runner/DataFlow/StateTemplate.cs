using System.Text.Json;
using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder.Runner;

/// <summary>A payload template in a field of a state, such as <c>Parameters</c>.</summary>
internal sealed class StateTemplate
{
    private readonly PayloadTemplate _template;
    private readonly bool _readsContext;

    private StateTemplate(PayloadTemplate template, bool readsContext)
    {
        _template = template;
        _readsContext = readsContext;
    }

    /// <summary>The template in a field; <see langword="null"/> where the field is missing.</summary>
    /// <exception cref="InvalidDefinitionException">A computed field is neither a path nor an intrinsic function.</exception>
    public static StateTemplate? Compile(JsonElement? field, string pointer)
    {
        if (field is not { } json)
        {
            return null;
        }

        try
        {
            return new(PayloadTemplate.Compile(JsonData.From(json)), json.GetRawText().Contains("$$", StringComparison.Ordinal));
        }
        catch (FormatException wrong)
        {
            throw new InvalidDefinitionException(pointer, wrong.Message);
        }
    }

    /// <exception cref="StatesException">A path leads to nothing, or a function fails.</exception>
    public JsonData Evaluate(StateVisit visit, JsonData data)
    {
        try
        {
            return _template.Evaluate(visit.Data(data, _readsContext), visit.Run.Intrinsics);
        }
        catch (JsonPathException miss)
        {
            throw new StatesException(miss.ErrorName, visit.Describe(miss.Message));
        }
        catch (IntrinsicException failure)
        {
            throw visit.Failure(failure.Message);
        }
    }
}
