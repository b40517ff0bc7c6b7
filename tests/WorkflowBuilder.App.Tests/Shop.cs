namespace WorkflowBuilder.Tests;

/// <summary>Workflows as a user has them.</summary>
internal static class Shop
{
    public static Workflow Orders() => new("Orders", new LambdaInvoke("Charge", "charge") { OutputPath = "$.Payload" }
        .Next(new Wait("Ship", WaitTime.Duration(TimeSpan.FromDays(1))))
        .Next(new Succeed("Done")));

    public static Workflow Refunds() => new("Refunds", new Pass("Pay Back"));

    /// <summary>A workflow that Step Functions rejects.</summary>
    public static Workflow Broken(string file = "/src/Broken.cs", int line = 7) =>
        new("Broken", new CustomState("Lost", System.Text.Json.JsonElement.Parse("""{ "Type": "Pass", "Next": "Nowhere" }"""), file, line), file, line);
}
