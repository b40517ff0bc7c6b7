using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Validation.Tasks;

public class ExpressRuleTests
{
    private const string Glue = """ "Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync", "Parameters": { "JobName": "j" }, "End": true """;
    private const string Activity = """ "Type": "Task", "Resource": "arn:aws:states:eu-central-1:111111111111:activity:a", "End": true """;

    private const string Callback = """
        "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "End": true,
        "Parameters": { "QueueUrl": "q", "MessageBody.$": "$$.Task.Token" }
        """;

    private const string Start = """
        "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2", "Parameters": { "StateMachineArn": "a" }, "End": true
        """;

    private const string Function = """ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" }, "End": true """;

    [Theory]
    [InlineData(Glue, "WFB1609", "Resource", "Express state machine does not support '.sync' service integration at /States/S/Resource")]
    [InlineData(Start, "WFB1609", "Resource", "Express state machine does not support '.sync' service integration at /States/S/Resource")]
    [InlineData(Callback, "WFB1609", "Resource", "Express state machine does not support '.waitForTaskToken' service integration  at /States/S/Resource")]
    [InlineData(Activity, "WFB1610", "Resource", "Express state machine does not support Activity ARN at /States/S/Resource")]
    public void An_express_state_machine_cannot_wait(string state, string code, string field, string aws)
    {
        var problem = Problems(AslText.State(state), StateMachineType.Express).Should().ContainSingle().Which;

        problem.Code.Should().Be(code);
        problem.Severity.Should().Be(DiagnosticSeverity.Error);
        problem.Pointer.Should().Be($"/States/S/{field}");
        problem.Aws!.ToString().Should().Be($"SCHEMA_VALIDATION_FAILED: {aws}");
    }

    [Fact]
    public void An_express_state_machine_runs_no_Distributed_Map()
    {
        var problem = Problems(AslText.State(Distributed("STANDARD", Function)), StateMachineType.Express).Should().ContainSingle().Which;

        problem.Code.Should().Be("WFB1611");
        problem.Aws!.ToString().Should().Be(
            "SCHEMA_VALIDATION_FAILED: The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines "
            + "at /States/S/ItemProcessor/ProcessorConfig/Mode");
    }

    [Theory]
    [InlineData(Glue)]
    [InlineData(Callback)]
    [InlineData(Activity)]
    public void Express_child_executions_cannot_wait_either(string state)
    {
        Problems(AslText.State(Distributed("EXPRESS", state)), StateMachineType.Standard).Should().ContainSingle()
            .Which.Pointer.Should().Be("/States/S/ItemProcessor/States/I/Resource");
        Problems(AslText.State(Distributed("STANDARD", state)), StateMachineType.Standard).Should().BeEmpty();
    }

    [Fact]
    public void Branches_of_an_express_state_machine_are_express()
    {
        var state = $$""" "Type": "Parallel", "Branches": [ { "StartAt": "B", "States": { "B": { {{Glue}} } } } ], "End": true """;

        Problems(AslText.State(state), StateMachineType.Express).Should().ContainSingle().Which.Code.Should().Be("WFB1609");
    }

    [Theory]
    [InlineData(Glue)]
    [InlineData(Start)]
    [InlineData(Callback)]
    [InlineData(Activity)]
    public void A_standard_state_machine_waits(string state) => RuleCheck.ShouldAccept(AslText.State(state));

    [Fact]
    public void An_express_state_machine_calls_services() => Problems(AslText.State(Function), StateMachineType.Express).Should().BeEmpty();

    private static string Distributed(string type, string state) => $$"""
        "Type": "Map", "End": true,
        "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "{{type}}" }, "StartAt": "I", "States": { "I": { {{state}} } } }
        """;

    private static IReadOnlyList<Diagnostic> Problems(string json, StateMachineType type) =>
        AslValidator.Validate(AslReader.Read(json), new() { Type = type });
}
