namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

public sealed class ValidateRolesTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("sqs:SendMessage")]
    [InlineData("[ sqs:*, lambda:GetFunction ]")]
    public async Task A_role_of_the_template_that_lacks_a_permission_is_found(string action) =>
        (await ValidateAsync(Policies(action))).Should().Contain("hint WFB3501").And.Contain("lambda:InvokeFunction");

    [Theory]
    [InlineData("lambda:InvokeFunction")]
    [InlineData("[ sqs:*, lambda:* ]")]
    [InlineData("!Ref Action")]
    public async Task A_role_that_has_it_or_may_have_it_is_left_alone(string action) =>
        (await ValidateAsync(Policies(action))).Should().NotContain("WFB3501");

    [Fact]
    public async Task Policies_beside_the_role_count()
    {
        const string Policy = """

              Policy:
                Type: AWS::IAM::Policy
                Properties:
                  Roles: [ !Ref Role ]
                  PolicyDocument: { Statement: { Effect: Allow, Action: "lambda:InvokeFunction", Resource: "*" } }
            """;

        (await ValidateAsync(Policies("sqs:SendMessage") + Policy)).Should().NotContain("WFB3501");
    }

    [Theory]
    [InlineData("      ManagedPolicyArns: [ arn:aws:iam::aws:policy/AdministratorAccess ]")]
    [InlineData("      Policies: [ !If [ Yes, {}, {} ] ]")]
    public async Task A_role_with_policies_that_are_not_written_out_is_left_alone(string properties) =>
        (await ValidateAsync(properties)).Should().NotContain("WFB3501");

    private static string Policies(string action) =>
        $"      Policies: [ {{ PolicyName: p, PolicyDocument: {{ Statement: [ {{ Effect: Allow, Action: {action}, Resource: '*' }} ] }} }} ]";

    private async Task<string> ValidateAsync(string roleProperties)
    {
        var template = $$"""
            Resources:
              Machine:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: !GetAtt Role.Arn
                  Definition:
                    StartAt: A
                    States: { A: { Type: Task, Resource: "arn:aws:lambda:eu-central-1:111111111111:function:f", End: true } }
              Role:
                Type: AWS::IAM::Role
                Properties:
            {{roleProperties}}
            """;
        await _shell.RunAsync("validate", _shell.Write("template.yaml", template), "--severity", "hint");
        return _shell.Output;
    }
}
