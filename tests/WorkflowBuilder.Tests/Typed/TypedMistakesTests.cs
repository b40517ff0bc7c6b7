using Microsoft.CodeAnalysis.CSharp;

namespace WorkflowBuilder.Tests.Typed;

/// <summary>What does not compile, and what the user reads then.</summary>
public class TypedMistakesTests
{
    [Theory]
    [InlineData("submit.Next(waitX).Next(getStatus)")]
    [InlineData("submit.Next(waitX).Next(new Pass(\"P\")).Next(submit)")]
    [InlineData("submit.Next(log)")]
    [InlineData("choice.When(job => job.Status == \"X\", waitX).When(job => job.WaitSeconds == 1, new Fail(\"F\")).Otherwise(new Succeed(\"S\"))")]
    [InlineData("choice.When(job => job.Status == \"X\", log).Otherwise(log)")]
    [InlineData("new Pass(\"P\").Next(submit)")]
    public void What_is_right_compiles(string code) => ErrorsOf(code).Should().BeEmpty();

    [Theory]
    [InlineData("choice.When(Condition.IsNull(\"$.a\"), order)")]
    [InlineData("submit.Next(new Pass(\"P\")).Next(order)")]
    public void What_the_layer_leaves_open_compiles(string code) => ErrorsOf(code).Should().BeEmpty();

    [Theory]
    [InlineData("count.Next(log)", "CS0619", "The next state does not take what this one gives.")]
    [InlineData("submit.Next(submit)", "CS0619", "The next state does not take what this one gives.")]
    [InlineData("submit.Next(waitX).Next(order)", "CS0619", "The next state does not take what this one gives.")]
    [InlineData("submit.Next(Sfn.Choice<Order>(\"C\"))", "CS0619", "The next state does not take what this one gives.")]
    [InlineData("choice.When(job => job.Status == \"X\", order)", "CS0619", "The branch does not take what the choice is given.")]
    [InlineData("choice.Otherwise(order)", "CS0619", "The branch does not take what the choice is given.")]
    [InlineData("choice.When(job => job.Status == 5, waitX)", "CS0019", "Operator '==' cannot be applied to operands of type 'string' and 'int'")]
    [InlineData("choice.When(job => job.Statu == \"X\", waitX)", "CS1061", "'Job' does not contain a definition for 'Statu'")]
    [InlineData("Sfn.Wait(\"W\", (Job job) => job.Guid)", "CS0029", "Cannot implicitly convert type 'string' to 'int'")]
    [InlineData("new Fail(\"F\").Next(waitX)", "CS1929", "requires a receiver of type 'WorkflowBuilder.INextable'")]
    [InlineData("new Succeed(\"S\").Next(waitX)", "CS1929", "requires a receiver of type 'WorkflowBuilder.INextable'")]
    [InlineData("new Choice(\"C\").Next(waitX)", "CS1929", "requires a receiver of type 'WorkflowBuilder.INextable'")]
    [InlineData("choice.Next(waitX)", "CS1929", "requires a receiver of type 'WorkflowBuilder.INextable'")]
    public void What_is_wrong_does_not_compile(string code, string id, string message)
    {
        var errors = ErrorsOf(code);

        errors.Should().Contain(
            error => error.StartsWith(id, StringComparison.Ordinal) && error.Contains(message, StringComparison.Ordinal), string.Join('\n', errors));
    }

    [Fact]
    public void A_language_without_overload_priority_cannot_tell_right_from_wrong() =>
        ErrorsOf("submit.Next(waitX)", LanguageVersion.CSharp12).Should().ContainSingle().Which.Should().StartWith("CS0121");

    private static IReadOnlyList<string> ErrorsOf(string code, LanguageVersion version = LanguageVersion.Latest)
    {
        var source = $$"""
            using System;
            using WorkflowBuilder.Tests.Typed;
            namespace Sample;
            using WorkflowBuilder;

            public sealed record Order(string Id);

            public static class Definition
            {
                public static object Make()
                {
                    var submit = Sfn.Invoke("Submit", new Function<JobRequest, Job>("arn:submit"));
                    var waitX = Sfn.Wait("Wait", (Job job) => job.WaitSeconds);
                    var getStatus = Sfn.InvokeWith("Get", new Function<string, Job>("arn:status"), (Job job) => job.Guid);
                    var order = Sfn.Invoke("Order", new Function<Order, Job>("arn:order"));
                    var log = Sfn.Invoke("Log", new Function<object, string>("arn:log"));
                    var count = Sfn.Invoke("Count", new Function<JobRequest, int>("arn:count"));
                    var choice = Sfn.Choice<Job>("Which?");
                    return {{code}};
                }
            }
            """;
        return CSharpCode.Compile(source, version).Errors();
    }
}
