namespace WorkflowBuilder.Tests.ErrorHandlings;

public class ErrorHandlingTests
{
    [Fact]
    public void A_bare_retry_takes_all_errors_and_the_defaults_of_the_language() =>
        Compiled.Of(new Task("Work", "arn:a").AddRetry()).GetProperty("Retry").ShouldBe("""[{ "ErrorEquals": ["States.ALL"] }]""");

    [Fact]
    public void Every_setting_of_a_retry_is_written_in_the_fixed_order()
    {
        var retry = new Retry
        {
            JitterStrategy = JitterStrategy.Full,
            MaxDelay = TimeSpan.FromMinutes(5),
            BackoffRate = 1.5,
            MaxAttempts = 0,
            Interval = TimeSpan.FromSeconds(3),
            Errors = [Errors.Timeout, "Custom"],
        };

        Compiled.Of(new Task("Work", "arn:a").AddRetry(retry)).GetProperty("Retry").ShouldBeInOrder("""
            [{
              "ErrorEquals": ["States.Timeout", "Custom"],
              "IntervalSeconds": 3,
              "MaxAttempts": 0,
              "BackoffRate": 1.5,
              "MaxDelaySeconds": 300,
              "JitterStrategy": "FULL"
            }]
            """);
    }

    [Fact]
    public void No_jitter_is_written_when_asked_for() =>
        Compiled.Of(new Task("Work", "arn:a").AddRetry(new() { JitterStrategy = JitterStrategy.None })).GetProperty("Retry")
            .ShouldBe("""[{ "ErrorEquals": ["States.ALL"], "JitterStrategy": "NONE" }]""");

    [Fact]
    public void All_errors_move_last_and_the_others_keep_their_order()
    {
        var task = new Task("Work", "arn:a")
            .AddRetry()
            .AddRetry(new() { Errors = ["B"] })
            .AddRetry(new() { Errors = ["A"] })
            .AddCatch(new Fail("All"))
            .AddCatch(new Fail("First"), new() { Errors = ["B"] })
            .AddCatch(new Fail("Second"), new() { Errors = ["A"] });

        var json = Compiled.Of(task);

        json.GetProperty("Retry").ShouldBe("""[{ "ErrorEquals": ["B"] }, { "ErrorEquals": ["A"] }, { "ErrorEquals": ["States.ALL"] }]""");
        json.GetProperty("Catch").ShouldBe("""
            [{ "ErrorEquals": ["B"], "Next": "First" }, { "ErrorEquals": ["A"], "Next": "Second" }, { "ErrorEquals": ["States.ALL"], "Next": "All" }]
            """);
    }

    [Fact]
    public void Every_jsonpath_setting_of_a_catch_is_written_in_the_fixed_order()
    {
        var task = new Task("Work", "arn:a")
            .AddCatch(new Fail("Failed"), new() { Assign = new { cause = JsonPath.StringAt("$.Cause") }, ResultPath = "$.error", Errors = ["Custom"] });

        Compiled.Of(task).GetProperty("Catch").ShouldBeInOrder("""
            [{ "ErrorEquals": ["Custom"], "ResultPath": "$.error", "Assign": { "cause.$": "$.Cause" }, "Next": "Failed" }]
            """);
    }

    [Fact]
    public void A_jsonata_catch_has_an_output() =>
        Compiled.Of(new Task("Work", "arn:a").AddCatch(new Fail("Failed"), new() { Output = "{% $states.errorOutput %}", Assign = new { a = "{% 1 %}" } }))
            .GetProperty("Catch").ShouldBeInOrder("""
                [{ "ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput %}", "Assign": { "a": "{% 1 %}" }, "Next": "Failed" }]
                """);

    [Fact]
    public void A_catch_may_discard_the_error_or_put_out_null()
    {
        Compiled.Of(new Task("Path", "arn:a").AddCatch(new Fail("Failed"), new() { ResultPath = JsonPath.Discard })).GetProperty("Catch")[0]
            .ShouldBe("""{ "ErrorEquals": ["States.ALL"], "ResultPath": null, "Next": "Failed" }""");
        Compiled.Of(new Task("Jsonata", "arn:a").AddCatch(new Fail("Failed"), new() { Output = null })).GetProperty("Catch")[0]
            .ShouldBe("""{ "ErrorEquals": ["States.ALL"], "Output": null, "Next": "Failed" }""");
    }

    [Fact]
    public void A_handler_may_be_a_chain_and_is_part_of_the_workflow()
    {
        var states = Compiled.StatesOf(new Task("Work", "arn:a").AddCatch(new Pass("Tidy up").Next(new Fail("Failed"))));

        states.GetProperty("Work").GetProperty("Catch")[0].GetProperty("Next").ShouldBe("\"Tidy up\"");
        states.GetProperty("Tidy up").GetProperty("Next").ShouldBe("\"Failed\"");
    }

    [Fact]
    public void One_setting_may_serve_several_states()
    {
        var retry = new Retry { Errors = ["A"] };

        var states = Compiled.StatesOf(new Task("A", "arn:a").AddRetry(retry).Next(new Task("B", "arn:b").AddRetry(retry)));

        states.GetProperty("A").GetProperty("Retry").ShouldBe("""[{ "ErrorEquals": ["A"] }]""");
        states.GetProperty("B").GetProperty("Retry").ShouldBe("""[{ "ErrorEquals": ["A"] }]""");
    }

    [Fact]
    public void The_caller_keeps_its_own_type()
    {
        LambdaInvoke invoke = new LambdaInvoke("Work", "arn:a").AddRetry().AddCatch(new Fail("Failed"));
        Parallel parallel = new Parallel("Both").Branch(new Pass("A")).AddRetry();

        invoke.FunctionArn.Should().Be("arn:a");
        parallel.Id.Should().Be("Both");
    }
}
