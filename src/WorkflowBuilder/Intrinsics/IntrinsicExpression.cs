using System.Diagnostics.CodeAnalysis;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Intrinsics;

/// <summary>A call of an intrinsic function, such as <c>States.Format('Hello {}', $.name)</c>, compiled once and evaluated any number of times.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html"/>.</remarks>
/// <example>
/// <code>
/// var sum = IntrinsicExpression.Parse("States.MathAdd($.count, 1)");
/// JsonData result = sum.Evaluate(new StateData { Input = JsonData.Parse("""{ "count": 4 }""") });
/// </code>
/// </example>
public sealed class IntrinsicExpression
{
    private IntrinsicExpression(string text)
    {
        var parser = new IntrinsicParser(text);
        Text = text;
        Call = parser.Parse();
        Functions = parser.Functions;
        Paths = parser.Paths;
    }

    /// <summary>The text of the call.</summary>
    public string Text { get; }

    /// <summary>The names of the functions that are called, <c>States.</c> included, each once.</summary>
    public IReadOnlyCollection<string> Functions { get; }

    /// <summary>The paths that are read.</summary>
    public IReadOnlyList<Paths.JsonPathExpression> Paths { get; }

    /// <summary>The call with its arguments.</summary>
    internal CallArgument Call { get; }

    /// <summary>Compiles a call.</summary>
    /// <param name="text">The call; it starts with <c>States.</c>.</param>
    /// <exception cref="QueryFormatException">The text is no call; the message says what is wrong and at which position.</exception>
    public static IntrinsicExpression Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>Compiles a call if the text is one.</summary>
    /// <param name="text">The call; it starts with <c>States.</c>.</param>
    /// <param name="expression">The compiled call.</param>
    /// <param name="error">What is wrong, and at which position.</param>
    /// <returns>Whether the text is a call.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out IntrinsicExpression? expression, [NotNullWhen(false)] out string? error)
    {
        try
        {
            (expression, error) = (new(text ?? ""), null);
            return true;
        }
        catch (FormatException wrong)
        {
            (expression, error) = (null, wrong.Message);
            return false;
        }
    }

    /// <summary>Makes the call.</summary>
    /// <param name="data">The input, the context object and the variables.</param>
    /// <param name="options">Limits, and where random numbers come from.</param>
    /// <exception cref="IntrinsicException">An argument is missing or wrong, or a limit was reached.</exception>
    public JsonData Evaluate(StateData data, IntrinsicOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        return EvaluateWithin(new(data, options ?? IntrinsicOptions.Default));
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Makes the call as a part of a larger evaluation.</summary>
    internal JsonData EvaluateWithin(IntrinsicRun run)
    {
        try
        {
            return Call.Evaluate(run);
        }
        catch (IntrinsicFault fault)
        {
            throw new IntrinsicException(fault.Describe(Text, run.Data.Input)) { IsLimit = fault.IsLimit };
        }
    }
}
