using System.Globalization;

namespace WorkflowBuilder;

/// <summary>One finding about a workflow: what is wrong, where, and what to do about it.</summary>
/// <param name="Code">The permanent code, <c>WFB</c> and four digits; <c>DIAGNOSTICS.md</c> explains each.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Pointer">
/// The JSON Pointer (<see href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</see>) of the place in the definition; empty for the whole of it.
/// </param>
/// <param name="Message">What is wrong and what to do, in full sentences.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Pointer, string Message)
{
    /// <summary>The place in the C# code or in the file that was read.</summary>
    /// <value>The default is <see langword="null"/>: the place is not known.</value>
    public SourceLocation? Location { get; init; }

    /// <summary>Where the place ends, in the same file.</summary>
    /// <value>The default is <see langword="null"/>: only the beginning is known.</value>
    public SourceLocation? End { get; init; }

    /// <summary>How Step Functions reports the same fault.</summary>
    /// <value>The default is <see langword="null"/>: Step Functions does not report it.</value>
    public AwsDiagnostic? Aws { get; init; }

    /// <summary>Other places that have to do with it, such as the first of two states of the same name.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>An edit of the file that is likely to be right.</summary>
    /// <value>The default is <see langword="null"/>: there is no obvious one.</value>
    public SuggestedFix? Fix { get; init; }

    /// <summary>The part of <c>DIAGNOSTICS.md</c> that explains the code, as an anchor.</summary>
    public string HelpAnchor => $"DIAGNOSTICS.md#{Code.ToLowerInvariant()}";

    /// <summary>Gives the finding on one line: place, severity, code, message.</summary>
    public override string ToString()
    {
        var place = Location is { } location ? location.ToString() : Pointer.Length > 0 ? Pointer : "definition";
        return string.Create(CultureInfo.InvariantCulture, $"{place}: {Severity.Name} {Code}: {Message}");
    }
}
