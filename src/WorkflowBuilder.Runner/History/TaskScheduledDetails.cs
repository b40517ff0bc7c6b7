using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The request that was made ready for a service.</summary>
/// <param name="ResourceType">The service, such as <c>sqs</c>.</param>
/// <param name="Resource">The action and pattern, such as <c>sendMessage.waitForTaskToken</c>.</param>
/// <param name="Region">The region of the service.</param>
/// <param name="Parameters">The request.</param>
/// <param name="TimeoutInSeconds">The time limit, if there is one.</param>
/// <param name="HeartbeatInSeconds">How long the worker may be silent, if that is limited.</param>
/// <param name="CredentialsRoleArn">The role the request is made with, if the state names one.</param>
public sealed record TaskScheduledDetails(string ResourceType, string Resource, string Region, JsonData Parameters, long? TimeoutInSeconds, long? HeartbeatInSeconds, string? CredentialsRoleArn) : HistoryEventDetails
{
    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("resourceType", ResourceType);
        writer.WriteString("resource", Resource);
        writer.WriteString("region", Region);
        writer.WriteString("parameters", Parameters.ToString());
        writer.WriteNumberIfAny("timeoutInSeconds", TimeoutInSeconds);
        writer.WriteNumberIfAny("heartbeatInSeconds", HeartbeatInSeconds);
        writer.WriteCredentialsIfAny(CredentialsRoleArn);
    }
}
