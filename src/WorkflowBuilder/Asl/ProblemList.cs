namespace WorkflowBuilder.Asl;

/// <summary>The problems found in one document, each at its place, up to <see cref="AslLimits.MaxProblems"/>.</summary>
internal sealed class ProblemList(JsonSource source)
{
    private readonly List<(int Offset, Diagnostic Problem)> _problems = [];

    /// <summary>Whether further problems are left out, so that nobody need look for them.</summary>
    public bool IsFull => _problems.Count > AslLimits.MaxProblems;

    public void Add(Diagnostic problem, int offset)
    {
        if (_problems.Count < AslLimits.MaxProblems)
        {
            _problems.Add((offset, source.File is null ? problem : problem with { Location = source.Locate(offset) }));
        }
        else if (_problems.Count == AslLimits.MaxProblems)
        {
            _problems.Add((int.MaxValue, DocumentDiagnostics.TooManyProblems(AslLimits.MaxProblems)));
        }
    }

    public void Add(Diagnostic problem, JsonSyntaxNode node) => Add(problem, node.Start);

    /// <summary>Gives the problems in the order of the document.</summary>
    public IReadOnlyList<Diagnostic> ToList() => [.. _problems.OrderBy(entry => entry.Offset).Select(entry => entry.Problem)];
}
