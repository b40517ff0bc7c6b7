using Amazon.CDK;
using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace WorkflowBuilder.Cdk.Tests;

/// <summary>What the CDK prints of the findings that do not fail the synthesis, found when it is under way.</summary>
public class WorkflowAnnotationsTests
{
    [NodeFact]
    public void What_a_workflow_is_warned_of_is_what_its_options_say()
    {
        var loud = new ValidationOptions { Severities = { ["WFB3008"] = DiagnosticSeverity.Warning } };

        Messages([], workflow: new("W", new Pass("A")) { Validation = loud })
            .Should().ContainSingle().Which.Should().Match("WARNING /MyStack/Machine WorkflowAnnotationsTests.cs:*: warning WFB3008: *[ack: WFB3008]");
    }

    [NodeFact]
    public void A_warning_is_a_warning_of_the_CDK() =>
        Messages([Finding(DiagnosticSeverity.Warning)]).Should().Equal("WARNING /MyStack/Machine Shop.cs:12: warning WFB3001: It never ends. [ack: WFB3001]");

    [NodeFact]
    public void A_hint_is_information() =>
        Messages([Finding(DiagnosticSeverity.Hint)]).Should().Equal("INFO /MyStack/Machine Shop.cs:12: hint WFB3001: It never ends.");

    [NodeFact]
    public void A_warning_can_be_acknowledged_for_the_stack() => Messages(
        [Finding(DiagnosticSeverity.Warning)],
        machine => Annotations.Of(Stack.Of(machine)).AcknowledgeWarning("WFB3001", "It is meant so.")).Should().BeEmpty();

    [NodeFact]
    public void Of_many_findings_the_worst_are_printed_and_the_rest_is_counted()
    {
        var hints = Enumerable.Range(0, 25).Select(line => Finding(DiagnosticSeverity.Hint, line));

        var messages = Messages([.. hints, Finding(DiagnosticSeverity.Warning)]);

        messages.Should().HaveCount(21);
        messages.Should().ContainSingle(message => message.StartsWith("WARNING", StringComparison.Ordinal));
        messages.Should().Contain("INFO /MyStack/Machine There are 6 more findings. workflow.Validate() gives all of them.");
    }

    [NodeFact]
    public void Where_there_is_nothing_to_say_the_CDK_is_not_called()
    {
        var call = () => WorkflowAnnotations.AddTo(null!, []);

        call.Should().NotThrow();
    }

    private static Diagnostic Finding(DiagnosticSeverity severity, int line = 12) =>
        new("WFB3001", severity, "/States/A", "It never ends.") { Location = new("/src/Shop.cs", line) };

    private static List<string> Messages(IReadOnlyList<Diagnostic> findings, Action<Construct>? prepare = null, Workflow? workflow = null)
    {
        var app = new App(new AppProps { AnalyticsReporting = false });
        var stack = new Stack(app, "MyStack", new StackProps { Synthesizer = new BootstraplessSynthesizer() });
        var machine = new StateMachine(stack, "Machine", workflow ?? new Workflow("W", new Pass("A")));
        prepare?.Invoke(machine);
        machine.Node.AddValidation(new WhileValidating(() => WorkflowAnnotations.AddTo(machine, findings)));
        return [.. app.Synth().GetStackByName("MyStack").Messages.Select(message => $"{message.Level} {message.Id} {message.Entry.Data}")];
    }

    private sealed class WhileValidating(Action action) : DeputyBase, IValidation
    {
        public string[] Validate()
        {
            action();
            return [];
        }
    }
}
