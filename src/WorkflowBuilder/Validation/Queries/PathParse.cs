using WorkflowBuilder.Asl;
using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Paths;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder;

/// <summary>The text of a path or of a call of an intrinsic function, parsed once however often it stands in the definition.</summary>
internal sealed class PathParse
{
    public PathParse(string text)
    {
        Text = text;
        if (Placeholder.IsIn(text))
        {
            IsPlaceholder = true;
            return;
        }

        IsCall = PayloadExpressions.IsIntrinsic(text.TrimStart());
        try
        {
            if (IsCall)
            {
                Intrinsic = IntrinsicExpression.Parse(text);
            }
            else
            {
                Path = JsonPathExpression.Parse(text);
            }
        }
        catch (QueryFormatException error)
        {
            Error = error;
        }
    }

    public string Text { get; }

    /// <summary>Whether the text holds a placeholder, so that nothing is known of it.</summary>
    public bool IsPlaceholder { get; }

    /// <summary>Whether the text is meant to be a call.</summary>
    public bool IsCall { get; }

    /// <summary>The path; <see langword="null"/> where the text is none.</summary>
    public JsonPathExpression? Path { get; }

    /// <summary>The call; <see langword="null"/> where the text is none.</summary>
    public IntrinsicExpression? Intrinsic { get; }

    /// <summary>Why the text cannot be parsed; the position in it does not count white space before a path.</summary>
    public QueryFormatException? Error { get; }
}
