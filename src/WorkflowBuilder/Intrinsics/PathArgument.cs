using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder.Intrinsics;

/// <summary>A path as an argument. Unlike in a field of its own, an index outside an array counts as missing.</summary>
internal sealed class PathArgument(JsonPathExpression path) : IntrinsicArgument
{
    public override JsonData Evaluate(IntrinsicRun run)
    {
        if (path.TryFind(run.Data, run, out var value, out var error) && !value.IsUndefined)
        {
            return value;
        }

        // The messages of AWS show paths into the context object with one $.
        throw error is { IsLimit: true }
            ? IntrinsicFault.Stopped(error.Message)
            : IntrinsicFault.Missing(path.Root == PathRoot.ContextObject ? path.Text[1..] : path.Text);
    }
}
