using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The ranges that the API gives the members of a request, with its words where a value is outside.</summary>
internal static class RequestConstraints
{
    private const int MaxBytes = 256 * 1024;
    private const int MaxNameLength = 80;
    private const int MaxErrorLength = 256;
    private const int MaxCauseLength = 32_768;

    /// <exception cref="StateTestException">A member is outside of its range.</exception>
    public static void Check(StateTestRequest request)
    {
        var configuration = request.Configuration;
        CheckCount("stateConfiguration.retrierRetryCount", configuration.RetrierRetryCount);
        CheckCount("stateConfiguration.mapIterationFailureCount", configuration.MapIterationFailureCount ?? 0);
        CheckText("stateConfiguration.errorCausedByState", configuration.ErrorCausedByState, 1, MaxNameLength);
        CheckText("mock.errorOutput.error", request.Mock?.ErrorOutput?.Error, 0, MaxErrorLength);
        CheckText("mock.errorOutput.cause", request.Mock?.ErrorOutput?.Cause, 0, MaxCauseLength);
        CheckSize("input", request.Input.GetUtf8Length());
        CheckSize("context", SizeOf(request.Context));
        CheckSize("variables", SizeOf(request.Variables));
        CheckSize("mock.result", SizeOf(request.Mock?.Result ?? default));
        CheckSize("stateConfiguration.mapItemReaderData", Encoding.UTF8.GetByteCount(configuration.MapItemReaderData ?? ""));
        CheckKinds(request);
    }

    private static void CheckKinds(StateTestRequest request)
    {
        if (request.Input.IsUndefined)
        {
            throw new StateTestException("InvalidExecutionInput", "Invalid State Machine Execution Input: 'Invalid execution input.'");
        }

        if (!request.Variables.IsObject)
        {
            throw StateTestException.Invalid("Variables must be a JSON object");
        }

        if (request.RoleArn is { } role && !role.StartsWith("arn:", StringComparison.Ordinal))
        {
            throw new StateTestException("InvalidArn", $"Invalid Arn: 'Invalid ARN prefix: {role}'");
        }
    }

    private static void CheckCount(string member, int count) => Check(count >= 0, $"Value '{count}' at '{member}'", "value greater than or equal to 0");

    private static void CheckText(string member, string? text, int min, int max)
    {
        Check((text?.Length ?? min) >= min, $"Value at '{member}'", $"length greater than or equal to {min}");
        Check((text?.Length ?? min) <= max, $"Value at '{member}'", $"length less than or equal to {max}");
    }

    private static void CheckSize(string member, long bytes) =>
        Check(bytes <= MaxBytes, $"Value at '{member}'", $"size less than or equal to {MaxBytes} bytes in UTF-8 encoding");

    private static long SizeOf(JsonData value) => value.IsUndefined ? 0 : value.GetUtf8Length();

    private static void Check(bool holds, string value, string constraint)
    {
        if (!holds)
        {
            throw StateTestException.Invalid($"1 validation error detected: {value} failed to satisfy constraint: Member must have {constraint}");
        }
    }
}
