using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Answers a task by its token from another task: <c>aws-sdk:sfn:sendTaskSuccess</c>, <c>sendTaskFailure</c> and <c>sendTaskHeartbeat</c>.</summary>
internal sealed class SendTask(TaskCall call)
{
    public static TaskHandler Find(TaskCall call) => request => new(new SendTask(call).Answer(request.Input));

    private TaskAnswer Answer(JsonData input)
    {
        try
        {
            var task = call.Run.Tokens.Find(Text(input["TaskToken"]) ?? "");
            return Send(task, input) ? TaskAnswer.Return(JsonData.EmptyObject) : throw TaskTokenException.Ended();
        }
        catch (TaskTokenException exception)
        {
            return ServiceError.Of(call, exception.Error, exception.ServiceMessage);
        }
        catch (JsonException)
        {
            return ServiceError.Of(call, "InvalidOutput", "Invalid Output: 'Invalid output'");
        }
    }

    private bool Send(PendingTask task, JsonData input) => call.Resource.Name switch
    {
        "sendTaskSuccess" => task.Send(task.OutcomeOf(TaskAnswer.Return(Output(input["Output"])))),
        "sendTaskFailure" => task.Send(task.OutcomeOf(TaskAnswer.Throw(Text(input["Error"]), Text(input["Cause"])))),
        _ => task.SendHeartbeat(),
    };

    // A parameter that is text in the API may be given as JSON, which is written as text then.
    private static JsonData Output(JsonData given) => given.IsString ? JsonData.Parse(given.GetString()) : given;

    private static string? Text(JsonData given) => given.IsString ? given.GetString() : null;
}
