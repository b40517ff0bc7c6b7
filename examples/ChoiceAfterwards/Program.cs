namespace ChoiceAfterwards;

internal static class Program
{
    private static int Main() => PrintWorkflow.Run(ChoiceAfterwardsWorkflow.Create());
}
