using Amazon.CDK;

namespace JobPoller.Cdk;

internal static class Program
{
    private static void Main()
    {
        var app = new App();
        _ = new JobPollerStack(app, "JobPoller");
        app.Synth();
    }
}
