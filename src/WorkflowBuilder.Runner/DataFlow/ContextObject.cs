using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The context object, <c>$$</c> and <c>$states.context</c>.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html"/>.</remarks>
internal static class ContextObject
{
    public static JsonData Of(StateVisit visit)
    {
        var context = visit.Run.ExecutionContext.With("State", State(visit));
        if (visit.TaskToken is not null)
        {
            context = context.With("Task", JsonData.EmptyObject.With("Token", JsonData.From(visit.TaskToken)));
        }

        var item = visit.MapItem ?? visit.Lane.MapItem;
        context = item.IsUndefined ? context : context.With("Map", item);
        return visit.Inspection is { } inspection ? inspection.ContextObject(context) : context;
    }

    /// <summary>The members that are the same in all states of a run.</summary>
    public static JsonData OfExecution(ExecutionNames names, StateMachineType type, JsonData input, DateTimeOffset start)
    {
        var execution = JsonData.EmptyObject
            .With("Id", JsonData.From(names.ExecutionArn))
            .With("Input", input)
            .With("StartTime", JsonData.From(Time(start)))
            .With("Name", JsonData.From(names.ExecutionName))
            .With("RoleArn", JsonData.From(names.RoleArn));

        // An express execution cannot be redriven.
        execution = type == StateMachineType.Express ? execution : execution.With("RedriveCount", JsonData.From(0L));
        var stateMachine = JsonData.EmptyObject
            .With("Id", JsonData.From(names.StateMachineArn))
            .With("Name", JsonData.From(names.StateMachineName));
        return JsonData.EmptyObject.With("Execution", execution).With("StateMachine", stateMachine);
    }

    /// <summary>The member <c>Map</c> for an item.</summary>
    public static JsonData Item(long index, JsonData value) => JsonData.EmptyObject
        .With("Item", JsonData.EmptyObject.With("Index", JsonData.From(index)).With("Value", value));

    /// <summary>The member <c>Map</c> for an item of a data set.</summary>
    public static JsonData Item(long index, in MapItem item) => JsonData.EmptyObject
        .With("Item", Item(index, item.Value)["Item"].With("Source", JsonData.From(item.Source)));

    public static string Time(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static JsonData State(StateVisit visit)
    {
        var state = JsonData.EmptyObject
            .With("Name", JsonData.From(visit.State.Name))
            .With("EnteredTime", JsonData.From(Time(visit.EnteredTime)));
        return visit.State is WorkStateRunner ? state.With("RetryCount", JsonData.From((long)visit.RetryCount)) : state;
    }
}
