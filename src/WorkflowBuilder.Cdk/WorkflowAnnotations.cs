using Amazon.CDK;
using Constructs;

namespace WorkflowBuilder.Cdk;

/// <summary>Has the CDK print what is not wrong enough to fail the synthesis. Each finding is a call through jsii, so that only the first are named.</summary>
internal static class WorkflowAnnotations
{
    private const int MaxFindings = 20;

    public static void AddTo(Construct machine, IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        var annotations = Annotations.Of(machine);
        var first = findings.OrderByDescending(finding => finding.Severity).Take(MaxFindings).ToList();
        foreach (var finding in first)
        {
            if (finding.Severity == DiagnosticSeverity.Warning)
            {
                annotations.AddWarningV2(finding.Code, finding.ToString());
            }
            else
            {
                annotations.AddInfo(finding.ToString());
            }
        }

        if (findings.Count > first.Count)
        {
            annotations.AddInfo($"There are {findings.Count - first.Count} more findings. workflow.Validate() gives all of them.");
        }
    }
}
