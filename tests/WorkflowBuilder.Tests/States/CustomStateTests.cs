using System.Text.Json;

namespace WorkflowBuilder.Tests.States;

public class CustomStateTests
{
    [Fact]
    public void Known_fields_stand_in_the_fixed_order_and_others_before_the_end() =>
        Compiled.Of(new CustomState("Put", new { NewField = 1, Parameters = new { id = JsonPath.StringAt("$.id") }, Resource = "arn:r", Type = "Task" }))
            .ShouldBeInOrder("""{ "Type": "Task", "Resource": "arn:r", "Parameters": { "id.$": "$.id" }, "NewField": 1, "End": true }""");

    [Fact]
    public void The_next_state_is_added() =>
        Compiled.StatesOf(new CustomState("Put", new { Type = "Pass" }).Next(new Succeed("Done"))).GetProperty("Put")
            .ShouldBe("""{ "Type": "Pass", "Next": "Done" }""");

    [Theory]
    [InlineData("""{ "Type": "Succeed" }""")]
    [InlineData("""{ "Type": "Fail", "Error": "E" }""")]
    [InlineData("""{ "Type": "Choice", "Choices": [], "Default": "Put" }""")]
    [InlineData("""{ "Type": "Pass", "Next": "Put" }""")]
    [InlineData("""{ "Type": "Pass", "End": true }""")]
    public void Json_that_leads_on_or_ends_itself_stays_as_it_is(string json) =>
        Compiled.Of(new CustomState("Put", Compiled.Parse(json))).ShouldBe(json);

    [Fact]
    public void Retriers_and_catchers_of_the_code_stand_before_those_of_the_json()
    {
        var custom = new CustomState("Put", new
        {
            Type = "Task",
            Resource = "arn:r",
            Retry = new[] { new { ErrorEquals = new[] { "FromJson" } } },
            Catch = new[] { new { ErrorEquals = new[] { "FromJson" }, Next = "Put" } },
        })
            .AddRetry(new() { Errors = ["FromCode"] })
            .AddCatch(new Fail("Failed"), new() { Errors = ["FromCode"] });

        Compiled.Of(custom).ShouldBeInOrder("""
            {
              "Type": "Task",
              "Resource": "arn:r",
              "Retry": [{ "ErrorEquals": ["FromCode"] }, { "ErrorEquals": ["FromJson"] }],
              "Catch": [{ "ErrorEquals": ["FromCode"], "Next": "Failed" }, { "ErrorEquals": ["FromJson"], "Next": "Put" }],
              "End": true
            }
            """);
    }

    [Fact]
    public void Retriers_of_the_code_alone_are_written() =>
        Compiled.Of(new CustomState("Put", new { Type = "Task", Resource = "arn:r" }).AddRetry()).GetProperty("Retry")
            .ShouldBe("""[{ "ErrorEquals": ["States.ALL"] }]""");

    [Fact]
    public void Null_members_and_the_comment_of_the_json_are_kept()
    {
        var custom = new CustomState("Put", Compiled.Parse("""{ "Type": "Pass", "ResultPath": null, "Comment": "json" }""")) { Comment = "code" };

        Compiled.Of(custom).ShouldBe("""{ "Type": "Pass", "ResultPath": null, "Comment": "json", "End": true }""");
    }

    [Fact]
    public void A_comment_of_the_code_is_added_where_the_json_has_none() =>
        Compiled.Of(new CustomState("Put", new { Type = "Pass" }) { Comment = "code" }).ShouldBe("""{ "Type": "Pass", "Comment": "code", "End": true }""");

    [Fact]
    public void Retriers_that_are_no_array_cannot_be_added_to()
    {
        var custom = new CustomState("Put", new { Type = "Task", Resource = "arn:r", Retry = "no array" }).AddRetry();

        var problem = Compiled.ProblemOf(custom);

        problem.Code.Should().Be("WFB9004");
        problem.Message.Should().Contain("\"Put\" (CustomStateTests.cs:").And.Contain("Retry is no array").And.Contain("Write an array.");
    }

    [Fact]
    public void A_member_that_stands_twice_is_a_problem()
    {
        using var json = JsonDocument.Parse("""{ "Type": "Pass", "Other": 1, "Other": 2 }""");

        var problem = Compiled.ProblemOf(new CustomState("Put", json.RootElement));

        problem.Code.Should().Be("WFB9004");
        problem.Message.Should().Contain("\"Put\" (CustomStateTests.cs:").And.Contain("\"Other\" stands twice").And.Contain("Keep one.");
    }
}
