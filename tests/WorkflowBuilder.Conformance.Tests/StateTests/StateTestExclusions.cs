namespace WorkflowBuilder.Conformance.Tests.StateTests;

/// <summary>The tests of states that do not go as they did on AWS, and why.</summary>
internal static class StateTestExclusions
{
    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>
    {
        ["test_state.test_state_machine_scenarios.test_base_state_name_validation_failures(empty)"] =
            "The client refused the request, so that nothing was recorded of the service.",
    };
}
