namespace FailWithCause;

internal static class Program
{
    private static int Main() => PrintWorkflow.Run(FailWithCauseWorkflow.Create());
}
