namespace WorkflowBuilder.Tests.Integrations;

public class SdkActionsTests
{
    [Fact]
    public void All_services_can_be_read()
    {
        var services = SdkActions.Instance.Services.Select(name => SdkActions.Instance.Find(name)!).ToList();

        services.Should().HaveCountGreaterThan(400);
        services.Sum(service => service.Actions.Count).Should().BeGreaterThan(15_000);
        services
            .SelectMany(service => service.Actions.Select(action => service.Find(action)!))
            .SelectMany(action => action.Required.Where(parameter => action.FindParameter(parameter) is null))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("s3", "getObject", "Bucket Key")]
    [InlineData("rds", "createDBInstance", "DbInstanceClass DbInstanceIdentifier Engine")]
    [InlineData("databasemigration", "startReplicationTask", "ReplicationTaskArn StartReplicationTaskType")]
    [InlineData("sfn", "startSyncExecution", "StateMachineArn")]
    [InlineData("sts", "getCallerIdentity", "")]
    public void An_action_has_the_names_that_Step_Functions_gives_it(string service, string action, string required) =>
        SdkActions.Instance.Find(service)!.Find(action)!.Required.Should().Equal(required.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void What_does_not_exist_is_not_found()
    {
        SdkActions.Instance.Find("notaservice").Should().BeNull();
        SdkActions.Instance.Find("s3")!.Find("ListBuckets").Should().BeNull();
    }
}
