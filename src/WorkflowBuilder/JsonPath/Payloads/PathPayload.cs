using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>A path in a payload template.</summary>
internal sealed class PathPayload(JsonPathExpression path) : PayloadExpression
{
    public override JsonData Evaluate(StateData data, string field, IntrinsicOptions options)
    {
        if (path.TrySelect(data, out var value, out var error, options.Limits))
        {
            return value;
        }

        throw new JsonPathException(error.IsLimit
            ? error
            : new($"The JSONPath '{path.Text}' specified for the field '{field}' could not be found in the input '{JsonText.Shortened(data.Input)}'", error.IsMiss));
    }
}
