using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The response to an HTTP task, made of its result.</summary>
public sealed record InspectionDataResponse
{
    internal InspectionDataResponse()
    {
    }

    /// <summary>The scheme of the endpoint.</summary>
    public string? Protocol { get; init; }

    /// <summary>The number of the status.</summary>
    public string? StatusCode { get; init; }

    /// <summary>The words of the status.</summary>
    public string? StatusMessage { get; init; }

    /// <summary>The headers, as <c>[name: value, ...]</c>.</summary>
    public string? Headers { get; init; }

    /// <summary>The body.</summary>
    public string? Body { get; init; }

    /// <param name="result">What the task answered.</param>
    /// <param name="protocol">The scheme of the request.</param>
    internal static InspectionDataResponse Of(JsonData result, string? protocol) => new()
    {
        Protocol = protocol,
        StatusCode = HttpText.Of(result["StatusCode"]),
        StatusMessage = HttpText.Of(result["StatusText"]),
        Headers = HttpText.Headers(result["Headers"]),
        Body = HttpText.Of(result["ResponseBody"]),
    };

    internal JsonData ToJson()
    {
        var members = new ApiMembers();
        members.AddText("protocol", Protocol);
        members.AddText("statusCode", StatusCode);
        members.AddText("statusMessage", StatusMessage);
        members.AddText("headers", Headers);
        members.AddText("body", Body);
        return members.ToJson();
    }
}
