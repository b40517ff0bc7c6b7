using System.Diagnostics.CodeAnalysis;

namespace WorkflowBuilder.Paths;

/// <summary>Which paths Step Functions accepts when a state machine is created.</summary>
/// <remarks>
/// That is not what it evaluates: regular expressions and comparisons with <c>$</c> work in <see cref="JsonPathExpression"/> but are refused here, and a
/// backslash before an operator in a name, which is accepted here, is part of the name when the path is evaluated.
/// </remarks>
public static class PathGrammar
{
    /// <summary>Checks a path.</summary>
    /// <param name="text">The path, or what stands in its place.</param>
    /// <param name="use">What it is used for.</param>
    /// <returns>Whether it is accepted.</returns>
    public static bool IsValid([NotNullWhen(true)] string? text, PathUse use) => IsValid(text, use, out _);

    /// <inheritdoc cref="IsValid(string?, PathUse)"/>
    /// <param name="text">The path, or what stands in its place.</param>
    /// <param name="use">What it is used for.</param>
    /// <param name="problem">What is wrong, and at which position.</param>
    public static bool IsValid([NotNullWhen(true)] string? text, PathUse use, [NotNullWhen(false)] out string? problem)
    {
        try
        {
            Check(text ?? "", use);
            problem = null;
            return true;
        }
        catch (FormatException wrong)
        {
            problem = wrong.Message;
            return false;
        }
    }

    private static void Check(string text, PathUse use)
    {
        if (use == PathUse.PayloadTemplate && PayloadExpressions.IsIntrinsic(text))
        {
            PayloadExpressions.Compile(text);
            return;
        }

        var reader = new GrammarReader(text.Trim());
        var isReference = use is PathUse.ReferencePath or PathUse.ResultPath;
        new PathGrammarReader(reader, isReference).ReadPath(canReadElsewhere: use != PathUse.ResultPath);
    }
}
