using System.Collections.Frozen;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What the optimized integrations answer, where the answer does not depend on anything that is outside of the definition.</summary>
internal static class IntegrationResults
{
    public const string LambdaInvoke = "lambda:invoke";

    private const string Prefix = "states:::";

    private static readonly ShapeMember[] Job = [new("Input", Shape.Scalar), new("Output", Shape.Scalar)];

    private static readonly FrozenDictionary<string, ShapeMember[]> Members = new Dictionary<string, string[]>
    {
        [LambdaInvoke] = ["DurableExecutionArn", "ExecutedVersion", "FunctionError", "LogResult", "Payload", "StatusCode"],
        ["states:startExecution"] = ["ExecutionArn", "StartDate"],
        ["sqs:sendMessage"] = ["MD5OfMessageAttributes", "MD5OfMessageBody", "MD5OfMessageSystemAttributes", "MessageId", "SequenceNumber"],
        ["sns:publish"] = ["MessageId", "SequenceNumber"],
        ["events:putEvents"] = ["Entries", "FailedEntryCount"],
        ["dynamodb:getItem"] = ["ConsumedCapacity", "Item"],
        ["dynamodb:putItem"] = ["Attributes", "ConsumedCapacity", "ItemCollectionMetrics"],
        ["dynamodb:updateItem"] = ["Attributes", "ConsumedCapacity", "ItemCollectionMetrics"],
        ["dynamodb:deleteItem"] = ["Attributes", "ConsumedCapacity", "ItemCollectionMetrics"],
    }.ToFrozenDictionary(action => action.Key, action => action.Value.Append("SdkHttpMetadata").Append("SdkResponseMetadata").Select(Open).ToArray());

    /// <summary>Gives what a task answers.</summary>
    public static Shape Of(TaskState task)
    {
        if (ActionOf(task.Resource) is not { } action || task.Syntax.Find("Resource") is not { } resource)
        {
            return Shape.Unknown;
        }

        var origin = new ShapeOrigin(ShapeSource.Integration, resource);
        return Members.TryGetValue(action, out var members) ? Shape.Object(members, isOpen: false, origin)
            : action == "states:startExecution.sync" ? Shape.Object(Job, isOpen: true, origin)
            : Shape.Unknown;
    }

    /// <summary>Gives the action of an optimized integration with its pattern, such as <c>lambda:invoke.waitForTaskToken</c>.</summary>
    public static string? ActionOf(string? resource)
    {
        var start = resource?.IndexOf(Prefix, StringComparison.Ordinal) ?? -1;
        return start >= 0 && resource![(start + Prefix.Length)..] is var action && !Placeholder.IsIn(action) ? action : null;
    }

    /// <summary>Says how to get at what was read from the result of an integration; <see langword="null"/> where there is nothing particular to say.</summary>
    public static string? CureFor(MissingRead read)
    {
        var resource = read.Missing.Origin!.Node.Text;
        return ActionOf(resource) switch
        {
            LambdaInvoke => "lambda:invoke puts what the function returns into \"Payload\": read it from there",
            "states:startExecution" => $"It only starts the execution: use \"{resource}.sync:2\" to wait for its output",
            "sqs:sendMessage" or "sns:publish" or "events:putEvents" => $"It does not wait for an answer: use \"{resource}.waitForTaskToken\" to get one",
            _ => null,
        };
    }

    private static ShapeMember Open(string name) => new(name, Shape.Unknown);
}
