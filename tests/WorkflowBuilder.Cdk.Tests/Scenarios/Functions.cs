using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;

namespace WorkflowBuilder.Cdk.Tests.Scenarios;

/// <summary>The Lambda functions of the scenarios.</summary>
internal static class Functions
{
    public static Function Create(Stack stack, string id) => new(stack, id, new FunctionProps
    {
        Runtime = Runtime.NODEJS_18_X,
        Handler = "index.handler",
        Code = Code.FromInline("exports.handler=async e=>e"),
    });
}
