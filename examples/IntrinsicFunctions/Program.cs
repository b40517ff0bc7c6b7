namespace IntrinsicFunctions;

internal static class Program
{
    private static int Main() => PrintWorkflow.Run(IntrinsicFunctionsWorkflow.Create());
}
