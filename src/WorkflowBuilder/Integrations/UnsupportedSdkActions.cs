using System.Collections.Frozen;

namespace WorkflowBuilder;

/// <summary>The actions of AWS services that the integrations of the AWS SDK leave out.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html"/>.</remarks>
internal static class UnsupportedSdkActions
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "applicationdiscovery:describeExportConfigurations", "applicationdiscovery:exportConfigurations",
        "bedrockagentruntime:invokeAgent", "bedrockagentruntime:invokeFlow", "bedrockagentruntime:invokeInlineAgent", "bedrockagentruntime:optimizePrompt",
        "bedrockagentruntime:retrieveAndGenerateStream", "bedrockruntime:converseStream", "bedrockruntime:invokeModelWithResponseStream",
        "cloudwatchlogs:startLiveTail",
        "codedeploy:batchGetDeploymentInstances", "codedeploy:getDeploymentInstance", "codedeploy:listDeploymentInstances",
        "codedeploy:skipWaitTimeForInstanceTermination",
        "comprehendmedical:detectEntities", "dataexchange:sendApiAsset",
        "directconnect:allocateConnectionOnInterconnect", "directconnect:describeConnectionLoa", "directconnect:describeConnectionsOnInterconnect",
        "directconnect:describeInterconnectLoa",
        "efs:createTags", "elastictranscoder:testRole", "emr:describeJobFlows",
        "iot:attachPrincipalPolicy", "iot:detachPrincipalPolicy", "iot:listPolicyPrincipals", "iot:listPrincipalPolicies", "iotdeviceadvisor:listTestCases",
        "iotsitewise:invokeAssistant", "kinesis:subscribeToShard", "lambda:invokeAsync", "lambda:invokeWithResponseStream",
        "lexruntimev2:startConversation", "mediapackage:rotateChannelCredentials", "qbusiness:chat", "rdsdata:executeSql", "s3:selectObjectContent",
        "sagemakerruntime:invokeEndpointWithResponseStream", "shield:deleteSubscription",
        "sts:assumeRole", "sts:assumeRoleWithSAML", "sts:assumeRoleWithWebIdentity",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a service has the action, such as <c>sts:assumeRole</c>, and Step Functions does not.</summary>
    public static bool Contains(ReadOnlySpan<char> serviceAndAction) => Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(serviceAndAction);
}
