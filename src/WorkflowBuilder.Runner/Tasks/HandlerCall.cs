using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Calls handlers, whose exceptions are errors of their tasks.</summary>
internal static class HandlerCall
{
    /// <exception cref="MissingMockException">There is no answer to this call.</exception>
    /// <exception cref="OperationCanceledException">The answer is no longer wanted.</exception>
    public static ValueTask<TaskAnswer> InvokeAsync(TaskHandler handler, TaskRequest request)
    {
        ValueTask<TaskAnswer> answering;
        try
        {
            answering = handler(request);
        }
        catch (Exception exception) when (!IsUnwanted(exception, request))
        {
            return new(Failure(exception));
        }

        return answering.IsCompletedSuccessfully ? new(answering.Result ?? Nothing()) : AwaitAsync(answering, request);
    }

    private static async ValueTask<TaskAnswer> AwaitAsync(ValueTask<TaskAnswer> answering, TaskRequest request)
    {
        try
        {
            return await answering.ConfigureAwait(false) ?? Nothing();
        }
        catch (Exception exception) when (!IsUnwanted(exception, request))
        {
            return Failure(exception);
        }
    }

    /// <summary>
    /// Whether an exception is no failure of the task: there is no answer to the call, the state machine it starts cannot be run, or nobody waits for it any more.
    /// </summary>
    public static bool IsUnwanted(Exception exception, TaskRequest request) =>
        exception is MissingMockException or InvalidDefinitionException || (exception is OperationCanceledException && request.CancellationToken.IsCancellationRequested);

    /// <summary>What Step Functions reports when a function throws: the type as the name, and the rest as JSON.</summary>
    private static TaskAnswer Failure(Exception exception)
    {
        var cause = JsonData.EmptyObject
            .With("errorType", JsonData.From(exception.GetType().Name))
            .With("errorMessage", JsonData.From(exception.Message));
        return TaskAnswer.Throw(exception.GetType().Name, cause.ToString());
    }

    private static TaskAnswer Nothing() => TaskAnswer.Return(JsonData.Null);
}
