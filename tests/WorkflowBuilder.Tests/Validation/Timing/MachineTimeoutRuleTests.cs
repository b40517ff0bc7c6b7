namespace WorkflowBuilder.Tests.Validation.Timing;

public class MachineTimeoutRuleTests
{
    private const string Code = "WFB3008";

    [Fact]
    public void A_machine_without_a_time_out_is_found() =>
        RuleCheck.ShouldFind(AslText.State("\"Type\": \"Succeed\""), Code, "", DiagnosticSeverity.Hint);

    [Fact]
    public void A_machine_with_a_time_out_is_left_alone() =>
        RuleCheck.ShouldNotFind(AslText.State("\"Type\": \"Succeed\"", "\"TimeoutSeconds\": 60,"), Code);

    [Fact]
    public void An_express_machine_is_left_alone() => RuleCheck.ShouldNotFind(AslText.State("\"Type\": \"Succeed\""), Code, StateMachineType.Express);

    [Fact]
    public void It_is_not_said_unless_hints_are_asked_for() => RuleCheck.ShouldAccept(AslText.State("\"Type\": \"Succeed\""));

    [Fact]
    public void It_is_said_where_it_is_set_to_be_a_warning()
    {
        var options = new ValidationOptions { Severities = { [Code] = DiagnosticSeverity.Warning } };

        var findings = AslText.Problems(AslText.State("\"Type\": \"Succeed\""), options: options);

        findings.Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void It_can_be_turned_off()
    {
        var options = new ValidationOptions { MinimumSeverity = DiagnosticSeverity.Hint, Severities = { [Code] = null } };

        AslText.Problems(AslText.State("\"Type\": \"Succeed\""), options: options).Should().BeEmpty();
    }
}
