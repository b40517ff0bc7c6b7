using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The call that was made ready for a function or an activity.</summary>
/// <param name="Resource">The ARN of the function or activity.</param>
/// <param name="Input">What it gets.</param>
/// <param name="TimeoutInSeconds">The time limit, if there is one.</param>
/// <param name="HeartbeatInSeconds">How long the worker may be silent, if that is limited.</param>
/// <param name="CredentialsRoleArn">The role the call is made with, if the state names one.</param>
public sealed record WorkScheduledDetails(string Resource, JsonData Input, long? TimeoutInSeconds, long? HeartbeatInSeconds, string? CredentialsRoleArn) : HistoryEventDetails
{
    internal override void WriteMembers(Utf8JsonWriter writer)
    {
        writer.WriteString("resource", Resource);
        writer.WritePayload("input", Input);
        writer.WriteNumberIfAny("timeoutInSeconds", TimeoutInSeconds);
        writer.WriteNumberIfAny("heartbeatInSeconds", HeartbeatInSeconds);
        writer.WriteCredentialsIfAny(CredentialsRoleArn);
    }
}
