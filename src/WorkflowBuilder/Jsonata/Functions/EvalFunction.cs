using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Evaluates text as an expression.</summary>
internal static class EvalFunction
{
    private const int SizeOfCompiled = 10;

    /// <param name="arguments">The expression and, if given, its context.</param>
    /// <param name="scope">The variables it can see.</param>
    /// <param name="input">Its context if none is given.</param>
    /// <param name="frame">The values of the variables.</param>
    /// <param name="evaluation">The evaluation it is a part of.</param>
    public static JsonData Evaluate(ReadOnlySpan<JsonData> arguments, Scope scope, in JsonData input, Frame frame, Evaluation evaluation)
    {
        if (arguments[0].IsUndefined)
        {
            return default;
        }

        // An expression takes far more room than its text.
        var text = arguments[0].GetString();
        evaluation.CheckLength((long)text.Length * SizeOfCompiled);
        var node = Compile(text, scope, evaluation, out var inner);
        var focus = arguments.Length > 1 && !arguments[1].IsUndefined ? JsonataExpression.Wrap(arguments[1]) : input;
        try
        {
            return node.Evaluate(focus, new Frame(frame, inner.Size), evaluation);
        }
        catch (JsonataException error) when (!error.IsLimit)
        {
            throw new JsonataException("D3121") { Value = JsonData.From(error.Message) };
        }
    }

    private static Node Compile(string text, Scope scope, Evaluation evaluation, out Scope inner)
    {
        try
        {
            var dialect = evaluation.Options.Dialect;
            inner = new(scope, ScopeKind.Lambda);
            return Compiler.Compile(SyntaxResolver.Resolve(Parser.Parse(text, dialect)), dialect, inner);
        }
        catch (JsonataException error) when (!error.IsLimit)
        {
            throw new JsonataException("D3120") { Value = JsonData.From(error.Message) };
        }
    }
}
