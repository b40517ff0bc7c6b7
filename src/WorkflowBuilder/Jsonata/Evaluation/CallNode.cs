using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A call of a function.</summary>
internal sealed class CallNode(Node procedure, Node[] arguments, int position, int start) : Node
{
    /// <summary>What the function is called in error messages.</summary>
    public required JsonData Name { get; init; }

    /// <summary>Whether the name is written without <c>$</c> though there is a function that has one.</summary>
    public Node? Suggestion { get; init; }

    /// <summary>Whether the call is the last thing a lambda does.</summary>
    public bool IsTailCall { get; init; }

    /// <summary>Whether <c>[]</c> lets the result stay an array.</summary>
    public bool KeepArray { get; init; }

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        if (IsTailCall)
        {
            evaluation.PushTailCall(this, input, frame);
            return TailCallTag.Result;
        }

        return EvaluateWith(default, hasFirst: false, input, frame, evaluation);
    }

    /// <summary>Calls with <paramref name="first"/> before the other arguments, <c>~></c>.</summary>
    public JsonData EvaluateWith(in JsonData first, bool hasFirst, in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.Enter();
        var few = default(FewValues);
        var count = arguments.Length + (hasFirst ? 1 : 0);
        Span<JsonData> values = count <= FewValues.Capacity ? few : new JsonData[count];
        var function = EvaluateParts(first, hasFirst, values, input, frame, evaluation);
        JsonData result;
        try
        {
            result = evaluation.Apply(function ?? throw new JsonataException("T1006"), values[..count], input);
        }
        catch (JsonataException error) when (Locate(error))
        {
            throw;
        }

        evaluation.Leave();
        return Sequences.Normalize(KeepArray ? Sequences.Keep(result) : result);
    }

    /// <summary>Makes one tail call, whose result may be another one.</summary>
    public JsonData InvokeOnce(in JsonData input, Frame frame, in JsonData context, Evaluation evaluation)
    {
        var few = default(FewValues);
        Span<JsonData> values = arguments.Length <= FewValues.Capacity ? few : new JsonData[arguments.Length];
        var function = EvaluateParts(default, hasFirst: false, values, input, frame, evaluation);
        try
        {
            return (function ?? throw new JsonataException("T1006")).Invoke(values[..arguments.Length], context, evaluation);
        }
        catch (JsonataException error) when (Locate(error))
        {
            throw;
        }
    }

    private JsonataFunction? EvaluateParts(
        in JsonData first, bool hasFirst, Span<JsonData> values, in JsonData input, Frame frame, Evaluation evaluation)
    {
        var function = procedure.Evaluate(input, frame, evaluation);
        if (function.IsUndefined && Suggestion is not null && !Suggestion.Evaluate(input, frame, evaluation).IsUndefined)
        {
            throw new JsonataException("T1005", position) { Start = start, TokenData = Name };
        }

        var offset = 0;
        if (hasFirst)
        {
            values[offset++] = first;
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            values[i + offset] = arguments[i].Evaluate(input, frame, evaluation);
        }

        return function.Node as JsonataFunction;
    }

    private bool Locate(JsonataException error)
    {
        if (error.Position < 0 && !error.IsLimit)
        {
            error.Position = position;
            error.Start = start;
        }

        if (error.TokenData.IsUndefined && !error.IsLimit)
        {
            error.TokenData = Name;
        }

        return false;
    }
}
