namespace WorkflowBuilder.Tests.Validation.Transitions;

public class TransitionTargetRuleTests
{
    private const string Missing = "MISSING_TRANSITION_TARGET";
    private const string Task = "\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:eu-central-1:111111111111:function:f\"";

    [Theory]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsNull": true, "Next": "Ghost" } ], "Default": "Z" """, "Choices/0/Next")]
    [InlineData(""" "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsNull": true, "Next": "Z" } ], "Default": "Ghost" """, "Default")]
    [InlineData(Task + """, "Catch": [ { "ErrorEquals": [ "E" ], "Next": "Ghost" } ], "Next": "Z" """, "Catch/0/Next")]
    public void A_transition_to_a_state_that_does_not_exist_is_refused(string fields, string pointer) =>
        RuleCheck.ShouldRefuse(AslText.StateBeforeZ(fields), "WFB2001", $"/States/S/{pointer}", Missing);

    [Fact]
    public void Next_must_name_a_state() =>
        RuleCheck.ShouldRefuse("""
            {
              "StartAt": "S",
              "States": {
                "S": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsNull": true, "Next": "A" } ], "Default": "Z" },
                "A": { "Type": "Pass", "Next": "Ghost" },
                "Z": { "Type": "Succeed" }
              }
            }
            """, "WFB2001", "/States/A/Next", Missing);

    [Fact]
    public void StartAt_must_name_a_state_and_leaves_all_others_unreached()
    {
        var problems = AslText.Errors("""{ "StartAt": "Ghost", "States": { "A": { "Type": "Succeed" } } }""");

        problems.Select(problem => (problem.Code, problem.Pointer, problem.Aws?.Code)).Should().Equal(
            ("WFB2001", "/StartAt", Missing), ("WFB2002", "/States/A", Missing));
    }

    [Theory]
    [InlineData("\"Type\": \"Parallel\", \"Branches\": [ {0} ], \"Next\": \"Z\"", "Branches/0")]
    [InlineData("\"Type\": \"Map\", \"ItemProcessor\": {0}, \"Next\": \"Z\"", "ItemProcessor")]
    public void A_transition_cannot_leave_its_scope(string fields, string scope)
    {
        var graph = """{ "StartAt": "B", "States": { "B": { "Type": "Pass", "Next": "Z" } } }""";
        var json = AslText.StateBeforeZ(fields.Replace("{0}", graph, StringComparison.Ordinal));

        RuleCheck.ShouldRefuse(json, "WFB2001", $"/States/S/{scope}/States/B/Next", Missing);
        AslText.Errors(json).Single().Message.Should().Contain("/States/Z");
    }

    [Fact]
    public void A_transition_cannot_enter_a_branch()
    {
        var problems = AslText.Errors(AslText.StateBeforeZ(
            """ "Type": "Parallel", "Branches": [ { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } } ], "Next": "B" """));

        var problem = problems.Should().ContainSingle(problem => problem.Code == "WFB2001").Which;
        problem.Pointer.Should().Be("/States/S/Next");
        problem.Message.Should().Contain("/States/S/Branches/0/States/B");
    }

    [Theory]
    [InlineData("z")]
    [InlineData("Z ")]
    public void A_name_that_is_almost_right_is_offered(string next)
    {
        var problems = AslText.Errors(AslText.StateBeforeZ($"\"Type\": \"Pass\", \"Next\": \"{next}\""));

        problems.Single(problem => problem.Code == "WFB2001").Message.Should().EndWith("Did you mean \"Z\"?");
    }

    [Fact]
    public void A_name_that_is_almost_right_can_be_corrected()
    {
        var problem = AslText.Errors(AslText.StateBeforeZ(""" "Type": "Pass", "Next": "z" """)).Single(problem => problem.Code == "WFB2001");

        problem.Fix.Should().Be(new SuggestedFix("Write \"Z\"", "/States/S/Next", "\"Z\""));
        problem.Aws!.ToString().Should().Be("MISSING_TRANSITION_TARGET: Missing 'Next' target: z at /States/S/Next");
    }

    [Fact]
    public void A_state_of_another_scope_is_shown_and_no_correction_is_offered()
    {
        var problem = AslText.Errors(AslText.StateBeforeZ(
            """ "Type": "Map", "ItemProcessor": { "StartAt": "B", "States": { "B": { "Type": "Pass", "Next": "Z" } } }, "Next": "Z" """)).Single();

        problem.Related.Single().Pointer.Should().Be("/States/Z");
        problem.Fix.Should().BeNull();
    }

    [Theory]
    [InlineData(""" "Type": "Pass", "Next": "Z" """)]
    [InlineData(""" "Type": "Pass", "Next": "${Next}" """)]
    [InlineData(""" "Type": "Pass", "Result": { "Next": "elsewhere", "Default": "x", "StartAt": "y", "States": { "a": {} } }, "Next": "Z" """)]
    [InlineData(Task + """, "Parameters": { "StartAt": "yesterday", "Catch": [ { "Next": "x" } ] }, "Next": "Z" """)]
    public void What_leads_somewhere_or_is_data_is_left_alone(string fields) => RuleCheck.ShouldAccept(AslText.StateBeforeZ(fields));

    [Fact]
    public void States_may_be_called_like_fields() => RuleCheck.ShouldAccept("""
        {
          "StartAt": "Iterator",
          "States": {
            "Iterator": { "Type": "Pass", "Next": "Branches" },
            "Branches": { "Type": "Pass", "Next": "States" },
            "States": { "Type": "Succeed" }
          }
        }
        """);
}
