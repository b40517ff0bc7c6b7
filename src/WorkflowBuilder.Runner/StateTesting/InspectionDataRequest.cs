using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The request of an HTTP task, made of its arguments. What AWS adds to it, such as the authorization of the connection, is not there.</summary>
public sealed record InspectionDataRequest
{
    internal InspectionDataRequest()
    {
    }

    /// <summary>The scheme of the endpoint.</summary>
    public string? Protocol { get; init; }

    /// <summary>The method.</summary>
    public string? Method { get; init; }

    /// <summary>The endpoint with the query.</summary>
    public string? Url { get; init; }

    /// <summary>The headers, as <c>[name: value, ...]</c>.</summary>
    public string? Headers { get; init; }

    /// <summary>The body.</summary>
    public string? Body { get; init; }

    /// <param name="arguments">What the task got.</param>
    internal static InspectionDataRequest Of(JsonData arguments)
    {
        var endpoint = HttpText.Of(arguments["ApiEndpoint"]);
        var query = HttpText.Query(arguments["QueryParameters"]);
        return new()
        {
            Protocol = endpoint?.Split("://") is [var scheme, _] ? scheme : null,
            Method = HttpText.Of(arguments["Method"]),
            Url = query is null ? endpoint : $"{endpoint}?{query}",
            Headers = HttpText.Headers(arguments["Headers"]),
            Body = HttpText.Of(arguments["RequestBody"]),
        };
    }

    internal JsonData ToJson()
    {
        var members = new ApiMembers();
        members.AddText("protocol", Protocol);
        members.AddText("method", Method);
        members.AddText("url", Url);
        members.AddText("headers", Headers);
        members.AddText("body", Body);
        return members.ToJson();
    }
}
