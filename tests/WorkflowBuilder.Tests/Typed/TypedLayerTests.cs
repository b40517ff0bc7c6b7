namespace WorkflowBuilder.Tests.Typed;

public class TypedLayerTests
{
    private static readonly Function<JobRequest, Job> Submit = new("arn:submit");
    private static readonly Function<string, Job> Status = new("arn:status");

    [Fact]
    public void A_typed_job_poller_compiles_to_the_same_as_an_untyped_one()
    {
        var waitX = Sfn.Wait("Wait X Seconds", (Job job) => job.WaitSeconds);
        Chain<JobRequest, Nothing> typed = Sfn.Invoke("Submit Job", Submit)
            .Next(waitX)
            .Next(Sfn.InvokeWith("Get Job Status", Status, (Job job) => job.Guid))
            .Next(Sfn.Choice<Job>("Job Complete?")
                .When(job => job.Status == "FAILED", new TypedFail("Job Failed"))
                .When(job => job.Status == "SUCCEEDED", Sfn.InvokeWith("Get Final Job Status", Status, (Job job) => job.Guid))
                .Otherwise(waitX));

        var json = new Workflow("JobPoller", typed).ToJson();

        json.Should().Be(new Workflow("JobPoller", Untyped()).ToJson());
    }

    [Fact]
    public void Both_styles_mix()
    {
        var getStatus = Sfn.InvokeWith("Get Job Status", Status, (Job job) => job.Guid);
        Chain mixed = Sfn.Invoke("Submit Job", Submit)
            .Next(new Pass("Untyped") { Comment = "whatever" })
            .Next(getStatus)
            .Next(Sfn.Choice<Job>("Job Complete?")
                .When(Condition.StringEquals("$.status", "FAILED"), new Fail("Job Failed"))
                .When(job => job.Status == "SUCCEEDED", new Succeed("Done"))
                .Otherwise(new Pass("Other")));

        var states = Compiled.StatesOf(mixed);

        states.GetProperty("Submit Job").GetProperty("Next").ShouldBe("\"Untyped\"");
        states.GetProperty("Untyped").GetProperty("Next").ShouldBe("\"Get Job Status\"");
        states.GetProperty("Job Complete?").ShouldBe("""
            {
              "Type": "Choice",
              "Choices": [
                { "Variable": "$.status", "StringEquals": "FAILED", "Next": "Job Failed" },
                { "Variable": "$.status", "StringEquals": "SUCCEEDED", "Next": "Done" }
              ],
              "Default": "Other"
            }
            """);
    }

    [Fact]
    public void The_extensions_of_untyped_states_keep_the_typed_one()
    {
        LambdaInvoke<JobRequest, Job> submit = Sfn.Invoke("Submit Job", Submit).AddRetry().AddCatch(new Fail("Failed"));

        submit.Next(Sfn.Wait("Wait", (Job job) => job.WaitSeconds)).EndStates.Should().ContainSingle();
    }

    [Fact]
    public void A_state_that_takes_more_follows_one_that_gives_less()
    {
        Chain<JobRequest, string> chain = Sfn.Invoke("Submit Job", Submit).Next(Sfn.Invoke("Log", new Function<object, string>("arn:log")));

        Compiled.StatesOf(chain).GetProperty("Submit Job").GetProperty("Next").ShouldBe("\"Log\"");
    }

    [Fact]
    public void The_place_is_that_of_the_user()
    {
        var submit = Sfn.Invoke("Submit Job", Submit);
        submit.Next(Sfn.Wait("First", (Job job) => job.WaitSeconds));

        var act = () => submit.Next(Sfn.Wait("Second", (Job job) => job.WaitSeconds));

        act.Should().Throw<InvalidOperationException>().WithMessage("*\"Submit Job\" (TypedLayerTests.cs:*linked at TypedLayerTests.cs:*");
    }

    private static Chain Untyped()
    {
        var waitX = new Wait("Wait X Seconds", WaitTime.SecondsPath("$.waitSeconds"));
        var finalStatus = new LambdaInvoke("Get Final Job Status", "arn:status") { InputPath = "$.guid", OutputPath = "$.Payload" };
        return new LambdaInvoke("Submit Job", "arn:submit") { OutputPath = "$.Payload" }
            .Next(waitX)
            .Next(new LambdaInvoke("Get Job Status", "arn:status") { InputPath = "$.guid", OutputPath = "$.Payload" })
            .Next(new Choice("Job Complete?")
                .When(Condition.StringEquals("$.status", "FAILED"), new Fail("Job Failed"))
                .When(Condition.StringEquals("$.status", "SUCCEEDED"), finalStatus)
                .Otherwise(waitX));
    }
}
