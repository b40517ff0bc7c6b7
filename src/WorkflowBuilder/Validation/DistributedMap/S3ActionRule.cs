using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A Distributed Map reads and writes with the actions of S3 that are made for it.</summary>
internal sealed class S3ActionRule : IValidationRule
{
    private static readonly string[] Readers = [":states:::s3:getObject", ":states:::s3:listObjectsV2"];
    private static readonly string[] Writers = [":states:::s3:putObject"];

    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is MapState map)
            {
                Check(map.ItemReader, map.ItemReader?.Resource, Readers, new("the ItemReader", state), context.Problems);
                Check(map.ResultWriter, map.ResultWriter?.Resource, Writers, new("the ResultWriter", state), context.Problems);
            }
        }
    }

    private static void Check(AslNode? node, string? resource, string[] actions, FieldOwner owner, ProblemList problems)
    {
        if (node is null || resource is null || Placeholder.IsIn(resource)
            || actions.Any(action => resource.StartsWith("arn:", StringComparison.Ordinal) && resource.EndsWith(action, StringComparison.Ordinal)))
        {
            return;
        }

        var value = node.Syntax.Find("Resource")!;
        var choices = string.Join(" or ", actions.Select(action => $"arn:aws{action}"));
        problems.Add(DistributedMapDiagnostics.WrongAction(value, owner.ToString(), resource, choices), value);
    }
}
