using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What the optimised integrations say about the HTTP response beside what was answered.</summary>
internal static class SdkMetadata
{
    /// <param name="answer">The answer, an object.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="requestId">The id of the request.</param>
    /// <param name="headers">The headers of the response.</param>
    public static JsonData WithSdkMetadata(this JsonData answer, long status, string requestId, IEnumerable<(string Name, string Value)> headers)
    {
        var all = JsonData.EmptyObject;
        var single = JsonData.EmptyObject;
        foreach (var (name, value) in headers)
        {
            all = all.With(name, JsonData.From([JsonData.From(value)]));
            single = single.With(name, JsonData.From(value));
        }

        var http = JsonData.EmptyObject.With("AllHttpHeaders", all).With("HttpHeaders", single).With("HttpStatusCode", JsonData.From(status));
        return answer
            .With("SdkHttpMetadata", http)
            .With("SdkResponseMetadata", JsonData.EmptyObject.With("RequestId", JsonData.From(requestId)));
    }

    /// <summary>The form of a moment in the header <c>Date</c>.</summary>
    public static string HttpDate(DateTimeOffset moment) => moment.UtcDateTime.ToString("R", CultureInfo.InvariantCulture);
}
