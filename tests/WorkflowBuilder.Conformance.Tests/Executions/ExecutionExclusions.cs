namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>The cases that do not go as they did on AWS, and why.</summary>
internal static class ExecutionExclusions
{
    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>
    {
        ["scenarios.base_scenarios.test_lambda_invoke_with_retry_extended_input"] =
            "Recorded in October 2023, before executions could be redriven: the context object has no RedriveCount.",
    };

    /// <summary>The cases that go as they did but for the ids of events.</summary>
    public static readonly IReadOnlyDictionary<string, string> IdReasons = RecordedBeforeNovember2024.ToDictionary(
        id => id,
        _ => "MapStateExited followed MapRunSucceeded until 2024; in later recordings it follows MapRunStarted, as it does here.");

    private static IEnumerable<string> RecordedBeforeNovember2024 =>
    [
        "scenarios.base_scenarios.test_map_item_reader_base_csv_headers_decl",
        "scenarios.base_scenarios.test_map_item_reader_base_json",
        "scenarios.base_scenarios.test_map_item_reader_base_list_objects_v2",
        "scenarios.base_scenarios.test_map_item_reader_csv_first_row_extra_fields",
        "scenarios.base_scenarios.test_map_item_reader_csv_headers_decl_extra_fields",
        "scenarios.base_scenarios.test_map_item_reader_csv_headers_first_row_typed_headers",
        "scenarios.base_scenarios.test_map_state_config_distributed_parameters",
        "scenarios.base_scenarios.test_map_state_config_distributed_reentrant",
        "scenarios.base_scenarios.test_map_state_label",
        "scenarios.base_scenarios.test_map_state_tolerated_failure_values(count_literal)",
        "scenarios.base_scenarios.test_map_state_tolerated_failure_values(percentage_literal)",
    ];
}
