using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>Stands in for the functions that a case deployed, where their calls were not recorded.</summary>
internal static class StandInFunctions
{
    public static void Answer(RunOptions options, JsonData function)
    {
        options.Mock(function["functionName"].GetString(), Path.GetFileName(function["handlerFile"].GetString()) switch
        {
            "id_function.py" => request => TaskAnswer.Return(request.Input),
            "raise_exception.py" => _ => TaskAnswer.Throw("Exception", """
                {"errorMessage":"Some exception was raised.","errorType":"Exception","requestId":"1-2","stackTrace":["  File \"/var/task/handler.py\", line 2, in handler\n    raise Exception(\"Some exception was raised.\")\n"]}
                """),
            var other => throw new InvalidOperationException($"Nothing stands in for {other}."),
        });
    }
}
