namespace WorkflowBuilder.Tests;

public class ErrorsTests
{
    [Fact]
    public void Every_name_is_that_of_the_language() =>
        typeof(Errors).GetFields().Select(field => (string)field.GetRawConstantValue()!).Should().BeEquivalentTo(
            "States.ALL",
            "States.BranchFailed",
            "States.DataLimitExceeded",
            "States.ExceedToleratedFailureThreshold",
            "States.HeartbeatTimeout",
            "States.Http.Socket",
            "States.IntrinsicFailure",
            "States.ItemReaderFailed",
            "States.NoChoiceMatched",
            "States.ParameterPathFailure",
            "States.Permissions",
            "States.QueryEvaluationError",
            "States.ResultPathMatchFailure",
            "States.ResultWriterFailed",
            "States.Runtime",
            "States.TaskFailed",
            "States.Timeout",
            "Lambda.ServiceException",
            "Lambda.AWSLambdaException",
            "Lambda.SdkClientException",
            "Lambda.ClientExecutionTimeoutException",
            "Lambda.TooManyRequestsException",
            "Lambda.Unknown");

    [Fact]
    public void A_status_code_has_its_error() => Errors.HttpStatusCode(404).Should().Be("States.Http.StatusCode.404");

    [Theory]
    [InlineData(99)]
    [InlineData(600)]
    public void A_number_that_is_no_status_code_is_refused(int statusCode)
    {
        var act = () => Errors.HttpStatusCode(statusCode);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }
}
