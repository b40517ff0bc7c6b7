namespace WorkflowBuilder.Conformance.Tests.StateTests;

/// <summary>The tests of states that do not go as they did on AWS, and why.</summary>
internal static class StateTestExclusions
{
    private const string RaisedLimit = "A function could have 10,240 MB of memory then, and can have more in the service models of today.";

    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>
    {
        ["test_state.field_validation_mode.test_strict_mode_aws_sdk_lambda_get_function_task(integer_more_than_maximum_allowed)"] = RaisedLimit,
        ["test_state.field_validation_mode_present.test_present_mode_aws_sdk_lambda_get_function_task(integer_more_than_maximum_allowed)"] = RaisedLimit,
        ["test_state.test_state_machine_scenarios.test_base_state_name_validation_failures(empty)"] =
            "The client refused the request, so that nothing was recorded of the service.",
    };
}
