using System.Text.Json;
using WorkflowBuilder.Cli.Input;

namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

public sealed class ValidateTemplatesTests : IDisposable
{
    private const string Definition = """{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":1,"Next":"Nowhere"}}}""";

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("DefinitionString: '" + Definition + "'")]
    [InlineData("DefinitionString: !Sub '" + Definition + "'")]
    [InlineData("DefinitionString: !Sub ['" + Definition + "', {}]")]
    [InlineData("DefinitionString: { 'Fn::Sub': '" + Definition + "' }")]
    [InlineData("DefinitionString: !Join ['', ['{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Wait\",\"Seconds\":', !Ref S, ',\"Next\":\"Nowhere\"}}}']]")]
    [InlineData("DefinitionString: \"{\\\"StartAt\\\":\\\"A\\\",\\\"States\\\":{\\\"A\\\":{\\\"Type\\\":\\\"Wait\\\",\\\"Seconds\\\":1,\\\"Next\\\":\\\"Nowhere\\\"}}}\"")]
    [InlineData("DefinitionString: |\n    " + Definition)]
    [InlineData("DefinitionString: !Sub |-\n    " + Definition)]
    [InlineData("DefinitionString: { 'Fn::ToJsonString': { StartAt: A, States: { A: { Type: Wait, Seconds: 1, Next: Nowhere } } } }")]
    [InlineData("Definition: { StartAt: A, States: { A: { Type: Wait, Seconds: !Ref S, Next: Nowhere } } }")]
    public async Task A_definition_is_found_in_each_form_and_findings_are_in_the_template(string property)
    {
        var template = "Resources: {" + $" M: {{ Type: 'AWS::StepFunctions::StateMachine', Properties: {{\n {property}\n }} }} }}";
        template = property.Contains('|', StringComparison.Ordinal)
            ? $"Resources:\n M:\n  Type: AWS::StepFunctions::StateMachine\n  Properties:\n   {property}\n"
            : template;

        var finding = (await Validate("template.yaml", template)).Single(found => found.GetProperty("code").GetString() == "WFB2001");

        finding.GetProperty("stateMachine").GetString().Should().Be("M");
        Source(template, finding).Should().StartWith("Nowhere");
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("|")]
    [InlineData("!Sub \"\"")]
    [InlineData("!Join ['', ['', '']]")]
    public async Task A_definition_without_text_is_told_where_it_should_be(string text)
    {
        var findings = await Validate(
            "template.yaml", $"Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      DefinitionString: {text}\n");

        var finding = findings.Should().ContainSingle().Which;
        finding.GetProperty("code").GetString().Should().Be("WFB1002");
        finding.GetProperty("line").GetInt32().Should().Be(5);
    }

    [Fact]
    public async Task Places_in_the_JSON_of_a_CDK_template_are_behind_its_escapes()
    {
        var definition = "{\"StartAt\":\"Gr\u00FCn\",\"States\":{\"Gr\u00FCn\":{\"Type\":\"Task\",\"Resource\":\"";
        var template = JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["Resources"] = new Dictionary<string, object>
            {
                ["M"] = new
                {
                    Type = "AWS::StepFunctions::StateMachine",
                    Properties = new
                    {
                        StateMachineType = "STANDARD",
                        DefinitionString = new Dictionary<string, object>
                        {
                            ["Fn::Join"] = new object[]
                            {
                                "",
                                new object[] { definition, new Dictionary<string, string[]> { ["Fn::GetAtt"] = ["F", "Arn"] }, "\",\"Next\":\"Nowhere\"}}}" },
                            },
                        },
                    },
                },
            },
        });

        var finding = (await Validate("cdk.out/Stack.template.json", template)).Single(found => found.GetProperty("code").GetString() == "WFB2001");

        Source(template, finding).Should().StartWith("\\u0022Nowhere");
    }

    [Fact]
    public async Task The_file_of_a_definition_is_read_with_its_placeholders_filled_in_and_not_again_by_itself()
    {
        _shell.Write("sm/orders.asl.json", """{ "StartAt": "A", "States": { "A": { "Type": "Wait", "Seconds": ${Seconds}, "Next": "${Next}" } } }""");
        _shell.Write("template.yaml", """
            Resources:
              Orders:
                Type: AWS::Serverless::StateMachine
                Properties:
                  DefinitionUri: sm/orders.asl.json
                  DefinitionSubstitutions: { Seconds: 5, Next: Nowhere, Other: !GetAtt F.Arn }
            """);

        await _shell.RunAsync("validate", _shell.Folder);

        _shell.Output.Should().Contain($"{Path.Combine(_shell.Folder, "sm", "orders.asl.json")}:1:85: error WFB2001: There is no state \"Nowhere\"")
            .And.Contain("\n1 file, 1 state machine, 2 errors, 0 warnings");
    }

    [Fact]
    public async Task A_placeholder_whose_value_is_not_known_is_no_error()
    {
        _shell.Write("orders.asl.yaml", "StartAt: A\nStates:\n  A: { Type: Wait, Seconds: \"${Seconds}\", Next: \"${Next}\" }\n  B: { Type: Succeed }\n");

        var findings = await Validate("template.yaml", """
            Resources:
              Orders:
                Type: AWS::Serverless::StateMachine
                Properties:
                  DefinitionUri: orders.asl.yaml
                  DefinitionSubstitutions: { Seconds: !Ref Seconds, Next: !If [A, B, C] }
            """);

        findings.Should().NotContain(finding => finding.GetProperty("severity").GetString() != "hint");
    }

    [Fact]
    public void The_template_says_the_kind_of_the_state_machine()
    {
        var template = new YamlDocumentReader(new("template.yaml", """
            Resources:
              One: { Type: AWS::Serverless::StateMachine, Properties: { Type: EXPRESS } }
              Two: { Type: AWS::StepFunctions::StateMachine, Properties: { StateMachineType: EXPRESS } }
              Three: { Type: AWS::StepFunctions::StateMachine, Properties: { StateMachineType: STANDARD } }
              Four: { Type: AWS::StepFunctions::StateMachine, Properties: { StateMachineType: !Ref Type } }
              Five: { Type: AWS::SQS::Queue }
              Six: { Type: AWS::StepFunctions::StateMachine, Properties: { RoleArn: r } }
            """)).Read();

        var machines = TemplateStateMachine.FindAll(template!);

        machines.Select(machine => machine.Type).Should().Equal(
            StateMachineType.Express, StateMachineType.Express, StateMachineType.Standard, null, StateMachineType.Standard);
    }

    [Theory]
    [InlineData("DefinitionString: !Ref Definition", "WFB9204", "hint")]
    [InlineData("DefinitionString: '${Definition}'", "WFB9204", "hint")]
    [InlineData("Definition: !ImportValue Definition", "WFB9204", "hint")]
    [InlineData("DefinitionUri: 's3://bucket/key'", "WFB9204", "hint")]
    [InlineData("DefinitionS3Location: { Bucket: b, Key: k }", "WFB9204", "hint")]
    [InlineData("DefinitionUri: ../orders.asl.json", "WFB9205", "warning")]
    [InlineData("DefinitionUri: /etc/passwd", "WFB9205", "warning")]
    [InlineData("DefinitionUri: missing.asl.json", "WFB9205", "warning")]
    [InlineData("DefinitionUri: template.yaml", "WFB9205", "warning")]
    [InlineData("DefinitionUri: ''", "WFB9205", "warning")]
    [InlineData("DefinitionUri: \"a\\0.asl.json\"", "WFB9205", "warning")]
    [InlineData("Name: x", "WFB9206", "error")]
    [InlineData("DefinitionString: [x]", "WFB9207", "error")]
    public async Task A_definition_that_is_not_there_is_told(string property, string code, string severity)
    {
        var findings = await Validate("template.yaml", $"Resources:\n  M:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      {property}\n");

        findings.Should().ContainSingle();
        findings[0].GetProperty("code").GetString().Should().Be(code);
        findings[0].GetProperty("severity").GetString().Should().Be(severity);
    }

    [Fact]
    public async Task A_link_that_leads_out_of_the_folder_is_not_followed()
    {
        var outside = Directory.CreateTempSubdirectory("wfb");
        File.WriteAllText(Path.Combine(outside.FullName, "secret.asl.json"), "secret");
        Directory.CreateSymbolicLink(Path.Combine(_shell.Folder, "link"), outside.FullName);

        var findings = await Validate(
            "template.yaml", "Resources: { M: { Type: 'AWS::Serverless::StateMachine', Properties: { DefinitionUri: link/secret.asl.json } } }");

        outside.Delete(recursive: true);
        findings.Single().GetProperty("code").GetString().Should().Be("WFB9205");
        findings.Single().GetProperty("message").GetString().Should().Contain("links are not followed");
    }

    [Fact]
    public async Task A_definition_beside_the_folder_of_its_template_is_read_where_a_folder_above_both_is_checked()
    {
        _shell.Write("statemachine/orders.asl.json", """{ "StartAt": "A", "States": { "A": { "Type": "Wait", "Seconds": ${Seconds}, "Next": "${Next}" } } }""");
        var template = _shell.Write("infra/template.yaml", """
            Resources:
              Orders:
                Type: AWS::Serverless::StateMachine
                Properties:
                  DefinitionUri: ../statemachine/orders.asl.json
                  DefinitionSubstitutions: { Seconds: 5, Next: Nowhere }
            """);

        await _shell.RunAsync("validate", _shell.Folder);
        await _shell.RunAsync("validate", template);

        _shell.Output.Should().Contain($"{Path.Combine(_shell.Folder, "statemachine", "orders.asl.json")}:1:85: error WFB2001: There is no state \"Nowhere\"")
            .And.Contain("\n1 file, 1 state machine, 2 errors, 0 warnings")
            .And.Contain("is not below the folder of the template");
    }

    [Fact]
    public async Task A_text_with_long_substitutions_is_cut_off()
    {
        var findings = await Validate("template.yaml", $"""
            Resources:
              M:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  DefinitionString: '"{string.Concat(Enumerable.Repeat("${A}", 50_000))}"'
                  DefinitionSubstitutions: {"{"} A: {new string('x', 200_000)} {"}"}
            """);

        findings.Single().GetProperty("code").GetString().Should().Be("WFB9203");
    }

    [Fact]
    public async Task A_placeholder_of_an_object_in_a_template_stays_a_text()
    {
        var findings = await Validate("template.yaml", """
            Resources:
              M:
                Type: AWS::Serverless::StateMachine
                Properties:
                  DefinitionSubstitutions: { N: 5 }
                  Definition: { StartAt: A, States: { A: { Type: Wait, Seconds: ${N}, End: true } } }
            """);

        findings.Should().Contain(finding => finding.GetProperty("severity").GetString() == "error");
    }

    [Fact]
    public async Task An_object_where_a_text_belongs_is_checked_as_well()
    {
        var findings = await Validate(
            "template.yaml", $"Resources: {{ M: {{ Type: 'AWS::StepFunctions::StateMachine', Properties: {{ DefinitionString: {Definition} }} }} }}");

        findings.Select(finding => finding.GetProperty("code").GetString()).Should().Contain(["WFB9207", "WFB2001"]);
    }

    [Fact]
    public async Task State_machines_of_loops_are_found()
    {
        var findings = await Validate("template.yaml", $$"""
            Resources:
              Fn::ForEach::Outer:
                - Name
                - [A, B]
                - Fn::ForEach::Inner:
                    - Stage
                    - [C, D]
                    - M${Name}${Stage}: { Type: 'AWS::StepFunctions::StateMachine', Properties: { Definition: {{Definition}} } }
              Last: { Type: 'AWS::StepFunctions::StateMachine', Properties: { Definition: {{Definition}} } }
            """);

        findings.Where(finding => finding.GetProperty("code").GetString() == "WFB2001").Select(finding => finding.GetProperty("stateMachine").GetString())
            .Should().Equal("M${Name}${Stage}", "Last");
    }

    [Fact]
    public async Task A_folder_of_the_CDK_has_templates_and_assets()
    {
        _shell.Write("cdk.out/cdk.out", """{ "version": "38.0.1" }""");
        _shell.Write("cdk.out/asset.abc.json", Definition);
        _shell.Write("cdk.out/asset.def/other.asl.json", Definition);
        _shell.Write("cdk.out/manifest.json", "{}");
        _shell.Write("cdk.out/assembly-Stage/Stack.template.json", """
            { "Resources": { "Inner": { "Type": "AWS::StepFunctions::StateMachine", "Properties": { "DefinitionString": { "Ref": "P" } } } } }
            """);
        _shell.Write("cdk.out/Stack.template.json", """
            { "Resources": { "M": { "Type": "AWS::StepFunctions::StateMachine", "Properties": {
              "DefinitionS3Location": { "Bucket": { "Fn::Sub": "cdk-${AWS::AccountId}" }, "Key": "abc.json" } } } } }
            """);

        await _shell.RunAsync("validate", _shell.Folder);

        _shell.Output.Should().Contain($"{Path.Combine(_shell.Folder, "cdk.out", "asset.abc.json")}:1:64: error WFB2001")
            .And.Contain("\n2 files, 2 state machines, 2 errors, 0 warnings; ");
    }

    [Fact]
    public async Task A_text_that_is_put_together_without_end_is_cut_off()
    {
        var levels = Enumerable.Range(1, 30).Select(level => $"A{level}: &a{level} !Join ['', [{string.Join(',', Enumerable.Repeat($"*a{level - 1}", 10))}]]\n");

        var findings = await Validate("template.yaml", $"""
            A0: &a0 !Join ['', [x]]
            {string.Concat(levels)}
            Resources:
              M: {"{"} Type: 'AWS::StepFunctions::StateMachine', Properties: {"{"} DefinitionString: *a30 {"}}"}
            """);

        findings.Single().GetProperty("code").GetString().Should().Be("WFB9203");
    }

    private async Task<List<JsonElement>> Validate(string name, string template)
    {
        await _shell.RunAsync("validate", _shell.Write(name, template), "--format", "json", "--severity", "hint");
        _shell.Error.Should().BeEmpty();
        return [.. JsonElement.Parse(_shell.Output).GetProperty("findings").EnumerateArray()];
    }

    private static string Source(string template, JsonElement finding)
    {
        var line = template.Split('\n')[finding.GetProperty("line").GetInt32() - 1];
        return line[(finding.GetProperty("column").GetInt32() - 1)..].TrimStart('"', '\\').Replace("u0022Nowhere", "\\u0022Nowhere", StringComparison.Ordinal);
    }
}
