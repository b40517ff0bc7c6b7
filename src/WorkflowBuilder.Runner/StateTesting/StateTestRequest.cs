using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What a state is tested with.</summary>
public sealed record StateTestRequest
{
    /// <summary>The input of the state.</summary>
    /// <value>The default is an empty object.</value>
    public JsonData Input { get; init; } = JsonData.EmptyObject;

    /// <summary>How much the result tells.</summary>
    /// <value>The default is <see cref="InspectionLevel.Info"/>.</value>
    public InspectionLevel InspectionLevel { get; init; }

    /// <summary>The whole context object. Only <c>Execution</c>, <c>State</c>, <c>StateMachine</c> and <c>Task</c> can be given.</summary>
    /// <value>The default is undefined: there is one as executions have it.</value>
    public JsonData Context { get; init; }

    /// <summary>The variables that were set before, an object.</summary>
    /// <value>The default is an empty object.</value>
    public JsonData Variables { get; init; } = JsonData.EmptyObject;

    /// <summary>What stands in for the work of the state. Parallel and Map states need one.</summary>
    /// <value>The default is <see langword="null"/>: what answers tasks in a run answers the state.</value>
    public StateMock? Mock { get; init; }

    /// <summary>The circumstances.</summary>
    /// <value>The default is the first attempt with no failed iterations.</value>
    public StateTestConfiguration Configuration { get; init; } = new();

    /// <summary>The role that the state has on AWS, which a Task state without a mock needs.</summary>
    /// <value>The default is <see langword="null"/>: it has none.</value>
    public string? RoleArn { get; init; }

    /// <summary>Whether secrets in the request of an HTTP task are shown. Here there are none, but the combination with a mock is an error as on AWS.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool RevealSecrets { get; init; }

    /// <summary>Reads the members of a request to the <c>TestState</c> API other than the definition and the name of the state.</summary>
    /// <param name="request">The request; values that are JSON there are texts in it.</param>
    /// <exception cref="StateTestException">A text is not JSON, or a member is not of its kind.</exception>
    public static StateTestRequest FromJson(JsonData request) => StateTestRequestReader.Read(request);
}
