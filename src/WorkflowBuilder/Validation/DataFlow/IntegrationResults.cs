using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What the optimized integrations answer, where the answer does not depend on anything that is outside of the definition.</summary>
internal static class IntegrationResults
{
    /// <summary>Gives what a task answers.</summary>
    public static Shape Of(TaskState task)
    {
        if (task.Resource is not { } resource || Find(resource) is not { } shape || task.Syntax.Find("Resource") is not { } node)
        {
            return Shape.Unknown;
        }

        return Shape.Object(shape.Members, isOpen: false, new(shape.Origin?.Source ?? ShapeSource.Integration, node));
    }

    /// <summary>Says how to get at what was read from the result of an integration; <see langword="null"/> where there is nothing particular to say.</summary>
    /// <param name="read">The read that leads to nothing.</param>
    /// <param name="isMisspelt">Whether the result has something with nearly that name.</param>
    public static string? CureFor(MissingRead read, bool isMisspelt)
    {
        var resource = read.Missing.Origin!.Node?.Text;
        var name = read.Steps[read.Step]!;
        var action = resource is null ? "" : TaskResource.Parse(resource).NameAndPattern;
        return action switch
        {
            "lambda:invoke" when !name.Equals("Payload", StringComparison.OrdinalIgnoreCase) =>
                "lambda:invoke puts what the function returns into \"Payload\": read it from there",
            "states:startExecution" when !isMisspelt => $"It only starts the execution: use \"{resource}.sync:2\" to wait for its output",
            _ when (WaitFor(resource, name) ?? InsideOf(read.Missing, name)) is { } cure => cure,
            _ when isMisspelt => null,
            "apigateway:invoke" or "http:invoke" => $"{action} puts the body of the answer into \"ResponseBody\": read it from there",
            "bedrock:invokeModel" => "bedrock:invokeModel puts what the model returns into \"Body\": read it from there",
            "dynamodb:getItem" => "dynamodb:getItem puts the item into \"Item\", each attribute with its type: read it from there, as in \"Item.orderId.S\"",
            "sqs:sendMessage" or "sns:publish" or "events:putEvents" => $"It does not wait for an answer: use \"{resource}.waitForTaskToken\" to get one",
            _ => null,
        };
    }

    private static Shape? Find(string resource) =>
        TaskResource.Parse(resource) is { Kind: TaskResourceKind.Integration } integration ? ResultTable.Find(integration.NameAndPattern) : null;

    private static string? WaitFor(string? resource, string name) => resource is not null && Find($"{resource}.sync")?.Find(name) is not null
        ? $"It only starts the job: use \"{resource}.sync\" to wait for its end"
        : null;

    private static string? InsideOf(Shape result, string name)
    {
        foreach (var member in result.Members)
        {
            var isArray = member.Shape.Kind == ShapeKind.Array;
            var part = isArray ? member.Shape.Element! : member.Shape;
            if (part.Kind == ShapeKind.Object && part.Find(name) is not null)
            {
                return $"\"{name}\" is in {(isArray ? "each item of " : "")}\"{member.Name}\": read it from there";
            }
        }

        return null;
    }
}
