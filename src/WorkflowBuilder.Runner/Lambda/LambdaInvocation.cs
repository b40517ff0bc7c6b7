using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Calls a function in the process, by its ARN or through <c>lambda:invoke</c> and <c>aws-sdk:lambda:invoke</c>.</summary>
internal sealed class LambdaInvocation
{
    private readonly TaskCall _call;
    private readonly JsonFunction _function;
    private readonly string _requestId;
    private readonly string _traceId;

    private LambdaInvocation(TaskCall call, JsonFunction function)
    {
        _call = call;
        _function = function;
        _requestId = call.Run.NewId();
        _traceId = call.Run.NewId().Replace("-", "", StringComparison.Ordinal);
    }

    private bool IsByArn => _call.Resource.Kind == TaskResourceKind.Lambda;

    private bool IsSdk => !IsByArn && _call.Resource.Type != "lambda";

    public static TaskHandler? Find(TaskCall call, TaskRequest request) =>
        call.Run.Options.FindFunction(call.Resource, request) is { } function ? new LambdaInvocation(call, function).AnswerAsync : null;

    private ValueTask<TaskAnswer> AnswerAsync(TaskRequest request)
    {
        var mode = IsByArn ? null : request.Input["InvocationType"] is { IsString: true } given ? given.GetString() : null;
        if (mode == "DryRun")
        {
            return new(Wrap(default, 204));
        }

        if (mode == "Event")
        {
            return new(Leave(request));
        }

        var calling = CallAsync(request);
        if (calling.IsCompletedSuccessfully)
        {
            return new(AnswerOf(calling.Result));
        }

        return AwaitAsync(calling);
    }

    // What comes of the function is nobody's concern; only the end of the run waits for it.
    private TaskAnswer Leave(TaskRequest request)
    {
        var calling = CallAsync(request with { CancellationToken = _call.Run.UserStop });
        _call.Run.HandlerCalls.Watch((System.Threading.Tasks.Task)calling.AsTask());
        return Wrap(default, 202);
    }

    private async ValueTask<TaskAnswer> AwaitAsync(ValueTask<(JsonData Result, Exception? Error)> calling) => AnswerOf(await calling.ConfigureAwait(false));

    private async ValueTask<(JsonData Result, Exception? Error)> CallAsync(TaskRequest request)
    {
        try
        {
            var result = await _function(Event(request.Input), request.CancellationToken).ConfigureAwait(false);
            return (result.IsUndefined ? JsonData.Null : result, null);
        }
        catch (Exception exception) when (!HandlerCall.IsUnwanted(exception, request))
        {
            return (default, exception);
        }
    }

    private TaskAnswer AnswerOf((JsonData Result, Exception? Error) end)
    {
        if (end.Error is not null)
        {
            var error = LambdaError.Of(end.Error);
            return IsSdk ? Wrap(error, 200, "Unhandled") : TaskAnswer.Throw(LambdaError.NameOf(end.Error), error.ToString());
        }

        return IsByArn ? TaskAnswer.Return(end.Result) : Wrap(end.Result, 200);
    }

    private JsonData Event(JsonData input)
    {
        if (IsByArn)
        {
            return input;
        }

        var payload = input["Payload"];
        if (payload.IsUndefined || payload.IsNull)
        {
            return JsonData.EmptyObject;
        }

        return IsSdk && payload.IsString ? JsonData.Parse(payload.GetString()) : payload;
    }

    private TaskAnswer Wrap(JsonData payload, long status, string? functionError = null)
    {
        var answer = JsonData.EmptyObject;
        if (status != 202)
        {
            answer = answer.With("ExecutedVersion", JsonData.From("$LATEST"));
        }

        if (functionError is not null)
        {
            answer = answer.With("FunctionError", JsonData.From(functionError));
        }

        var text = payload.IsUndefined ? "" : payload.ToString();
        answer = answer.With("Payload", payload.IsUndefined || IsSdk ? JsonData.From(text) : payload);
        if (!IsSdk)
        {
            answer = answer.WithSdkMetadata(status, _requestId, Headers(text));
        }

        answer = answer.With("StatusCode", JsonData.From(status));
        return _call.Resource.WaitsForToken ? TaskAnswer.Callback.Submit(answer) : TaskAnswer.Return(answer);
    }

    private IEnumerable<(string Name, string Value)> Headers(string payload) =>
    [
        ("X-Amz-Executed-Version", "$LATEST"),
        ("x-amzn-Remapped-Content-Length", "0"),
        ("Connection", "keep-alive"),
        ("x-amzn-RequestId", _requestId),
        ("Content-Length", System.Text.Encoding.UTF8.GetByteCount(payload).ToString(CultureInfo.InvariantCulture)),
        ("Date", SdkMetadata.HttpDate(_call.Run.Clock.GetUtcNow())),
        ("X-Amzn-Trace-Id", $"root=1-{_traceId[..8]}-{_traceId[8..]};sampled=0"),
        ("Content-Type", "application/json"),
    ];
}
