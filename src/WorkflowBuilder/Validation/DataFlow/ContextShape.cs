namespace WorkflowBuilder;

/// <summary>The context object: <c>$$</c> and <c>$states.context</c>.</summary>
/// <remarks>
/// See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html"/>. Step Functions adds members now and then.
/// </remarks>
internal static class ContextShape
{
    private static readonly ShapeOrigin Origin = new(ShapeSource.Context, null);

    public static readonly Shape Value = Of(
        new("Execution", With("Id", "Input", "Name", "RedriveCount", "RedriveTime", "RoleArn", "StartTime")),
        new("State", With("EnteredTime", "Name", "RetryCount")),
        new("StateMachine", With("Id", "Name")),
        new("Task", With("Token")),
        new("Map", Of(new ShapeMember("Item", With("Index", "Key", "Source", "Value")))));

    private static Shape With(params string[] names) => Of(Array.ConvertAll(names, name => new ShapeMember(name, Shape.Unknown)));

    private static Shape Of(params ShapeMember[] members) => Shape.Object(members, isOpen: false, Origin);
}
