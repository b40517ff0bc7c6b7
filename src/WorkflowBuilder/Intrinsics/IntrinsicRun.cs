using System.Text;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Intrinsics;

/// <summary>One evaluation: what it can read, and what it may cost.</summary>
internal sealed class IntrinsicRun(StateData data, IntrinsicOptions options)
{
    private Random? _random;

    public StateData Data { get; } = data;

    public QueryLimits Limits => options.Limits;

    public Random Random => _random ??= options.CreateRandom();

    /// <summary>The value as compact JSON.</summary>
    /// <exception cref="IntrinsicFault">The text is too long to make.</exception>
    public string Text(in JsonData value)
    {
        var text = new StringBuilder();
        JsonText.TryAppend(text, value, Limits.MaxSize);
        CheckLength(text.Length);
        return text.ToString();
    }

    /// <exception cref="IntrinsicFault">The text is too long to make.</exception>
    public void CheckLength(long length)
    {
        if (length > Limits.MaxSize)
        {
            throw IntrinsicFault.Because($"The result would have more than {Limits.MaxSize} characters.");
        }
    }
}
