using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>A path in a payload template.</summary>
internal sealed class PathPayload(JsonPathExpression path) : PayloadExpression
{
    public override JsonData Evaluate(IntrinsicRun run, string field)
    {
        if (path.TryFind(run.Data, run, out var value, out var error))
        {
            return value.IsUndefined ? JsonData.Null : value;
        }

        throw new JsonPathException(error.IsLimit
            ? error
            : new($"The JSONPath '{path.Text}' specified for the field '{field}' could not be found in the input '{JsonText.Shortened(run.Data.Input)}'", error.IsMiss));
    }
}
