using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.StepFunctions;
using WorkflowBuilder.Cdk.Tests.Scenarios;

namespace WorkflowBuilder.Cdk.Tests;

using WorkflowBuilder;
using StateMachine = WorkflowBuilder.Cdk.StateMachine;

public class StateMachineTests
{
    [NodeFact]
    public void The_props_go_to_the_state_machine_of_the_CDK()
    {
        var machine = Properties(stack => new StateMachine(stack, "Machine", new Workflow("W", new Pass("A")) { Type = StateMachineType.Express }, new StateMachineProps
        {
            StateMachineName = "orders",
            TracingEnabled = true,
            Role = Role.FromRoleArn(stack, "Role", "arn:aws:iam::111111111111:role/orders"),
            Logs = new LogOptions { Destination = new LogGroup(stack, "Logs"), Level = Amazon.CDK.AWS.StepFunctions.LogLevel.ALL, IncludeExecutionData = true },
            EncryptionConfiguration = new CustomerManagedEncryptionConfiguration(Key.FromKeyArn(stack, "Key", "arn:aws:kms:eu-central-1:111111111111:key/k")),
        }));

        machine["StateMachineName"]!.GetValue<string>().Should().Be("orders");
        machine["StateMachineType"]!.GetValue<string>().Should().Be("EXPRESS");
        machine["TracingConfiguration"]!["Enabled"]!.GetValue<bool>().Should().BeTrue();
        machine["RoleArn"]!.GetValue<string>().Should().Be("arn:aws:iam::111111111111:role/orders");
        machine["LoggingConfiguration"]!["Level"]!.GetValue<string>().Should().Be("ALL");
        machine["EncryptionConfiguration"]!["Type"]!.GetValue<string>().Should().Be("CUSTOMER_MANAGED_KMS_KEY");
    }

    [NodeFact]
    public void The_removal_policy_goes_to_the_resource()
    {
        var template = Synthesis.Template(stack =>
            _ = new StateMachine(stack, "Machine", new Workflow("W", new Pass("A")), new StateMachineProps { RemovalPolicy = RemovalPolicy.RETAIN }));

        MachineOf(template)["DeletionPolicy"]!.GetValue<string>().Should().Be("Retain");
    }

    [NodeFact]
    public void The_same_props_serve_two_machines()
    {
        var props = new StateMachineProps { TracingEnabled = true };

        var template = Synthesis.Template(stack =>
        {
            _ = new StateMachine(stack, "One", new Workflow("One", new Pass("A")), props);
            _ = new StateMachine(stack, "Two", new Workflow("Two", new Pass("A")), props);
        });

        template["Resources"]!.AsObject().Count(resource => Type(resource.Value!) == "AWS::StepFunctions::StateMachine").Should().Be(2);
        props.DefinitionBody.Should().BeNull();
    }

    [NodeFact]
    public void What_the_workflow_settles_cannot_be_set_in_the_props()
    {
        var create = () => Synthesis.Template(stack => _ = new StateMachine(
            stack, "Machine", new Workflow("W", new Pass("A")), new StateMachineProps { Timeout = Duration.Minutes(1) }));

        create.Should().Throw<ArgumentException>().WithMessage("The props of state machine \"Machine\" set Timeout, which workflow \"W\" (StateMachineTests.cs:*) settles.*");
    }

    [NodeFact]
    public void A_number_that_is_a_token_becomes_a_reference()
    {
        var definition = DefinitionText(stack =>
        {
            var seconds = new CfnParameter(stack, "Delay", new CfnParameterProps { Type = "Number" }).ValueAsNumber;
            return new Wait("Wait", WaitTime.Seconds(seconds)).Next(new Pass("Pass") { Parameters = new { seconds } });
        });

        definition.Should().Contain("\"Seconds\":${Delay}").And.Contain("\"seconds\":${Delay}");
    }

    [NodeFact]
    public void A_list_that_is_a_token_becomes_its_elements()
    {
        var definition = DefinitionText(_ => new Pass("Pass") { Parameters = new { zones = Fn.Split(",", "a,b"), plain = new[] { "x" } } });

        definition.Should().Contain("\"zones\":[\"a\",\"b\"]").And.Contain("\"plain\":[\"x\"]");
    }

    [NodeFact]
    public void Text_that_a_token_stands_for_is_escaped()
    {
        var definition = DefinitionText(stack => new Pass("Pass") { Result = new { text = $"<{Token.AsString(stack.ToJsonString("say"))}>" } });

        JsonNode.Parse(definition)!["States"]!["Pass"]!["Result"]!["text"]!.GetValue<string>().Should().Be("<\"say\">");
    }

    [NodeFact]
    public void Placeholders_stay_for_the_substitutions_of_CloudFormation()
    {
        var machine = Properties(stack => new StateMachine(
            stack,
            "Machine",
            new Workflow("W", new Pass("Pass") { Result = new { table = "${Table}" } }),
            new StateMachineProps { DefinitionSubstitutions = new Dictionary<string, string> { ["Table"] = "orders" } }));

        machine["DefinitionString"]!.GetValue<string>().Should().Contain("\"table\":\"${Table}\"");
        machine["DefinitionSubstitutions"]!["Table"]!.GetValue<string>().Should().Be("orders");
    }

    [NodeFact]
    public void Errors_of_the_workflow_fail_the_synthesis_with_a_list()
    {
        var synthesize = () => Synthesis.Template(stack =>
        {
            var bad = new CustomState("Bad", new { Type = "Pass", Next = "Nowhere" });
            bad.AddCatch(new Fail("Failed"));
            _ = new StateMachine(stack, "Machine", new Workflow("W", bad));
        });

        synthesize.Should().Throw<Exception>().WithMessage("*Validation failed*StateMachineTests.cs:*error WFB1101*\"Catch\"*error WFB2001*\"Nowhere\"*");
    }

    [NodeFact]
    public void A_workflow_that_cannot_be_compiled_fails_the_synthesis_with_a_list()
    {
        var synthesize = () => Synthesis.Template(stack => _ = new StateMachine(stack, "Machine", new Workflow("W", new Parallel("Empty"))));

        synthesize.Should().Throw<Exception>().WithMessage("*Validation failed*StateMachineTests.cs:*error WFB9003*has no branch*");
    }

    [NodeFact]
    public void A_workflow_that_changes_afterwards_fails_the_synthesis()
    {
        var synthesize = () => Synthesis.Template(stack =>
        {
            var first = new Pass("First");
            _ = new StateMachine(stack, "Machine", new Workflow("W", first));
            first.Next(new Pass("Too Late"));
        });

        synthesize.Should().Throw<Exception>().WithMessage("*Workflow \"W\" (StateMachineTests.cs:*) was changed after its StateMachine was created*");
    }

    [NodeFact]
    public void A_role_from_outside_gets_no_policy_where_it_cannot_be_changed()
    {
        var template = Synthesis.Template(stack => _ = new StateMachine(
            stack,
            "Machine",
            new Workflow("W", new LambdaInvoke("Invoke", "arn:aws:lambda:eu-central-1:111111111111:function:f")),
            new StateMachineProps
            {
                Role = Role.FromRoleArn(stack, "Role", "arn:aws:iam::111111111111:role/orders", new FromRoleArnOptions { Mutable = false }),
            }));

        template["Resources"]!.AsObject().Select(resource => Type(resource.Value!)).Should().Equal("AWS::StepFunctions::StateMachine");
    }

    [NodeFact]
    public void An_alias_of_a_function_is_granted_alone()
    {
        var template = Synthesis.Template(stack =>
        {
            var function = Functions.Create(stack, "Fn");
            _ = new StateMachine(stack, "Machine", new Workflow("W", new LambdaInvoke("Invoke", "arn:aws:lambda:eu-central-1:111111111111:function:f:live")));
            _ = function;
        });

        template.ToJsonString().Should().Contain("\"Resource\":\"arn:aws:lambda:eu-central-1:111111111111:function:f:live\"");
    }

    private static string DefinitionText(Func<Stack, IChainable> definition)
    {
        var template = Synthesis.Template(stack => _ = new StateMachine(stack, "Machine", new Workflow("W", definition(stack))));
        return Synthesis.DefinitionText(template, template["Resources"]!.AsObject().Single(resource => Type(resource.Value!) == "AWS::StepFunctions::StateMachine").Key);
    }

    private static JsonNode Properties(Func<Stack, StateMachine> create) =>
        MachineOf(Synthesis.Template(stack => _ = create(stack)))["Properties"]!;

    private static JsonNode MachineOf(JsonNode template) =>
        template["Resources"]!.AsObject().Single(resource => Type(resource.Value!) == "AWS::StepFunctions::StateMachine").Value!;

    private static string Type(JsonNode resource) => resource["Type"]!.GetValue<string>();
}
