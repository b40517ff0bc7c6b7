using WorkflowBuilder.Asl;
using WorkflowBuilder.Intrinsics;

namespace WorkflowBuilder;

/// <summary>
/// Calls of intrinsic functions have arguments that the functions can work with. Step Functions looks at that when it makes the call, and the execution fails;
/// a function whose result must be text is checked before.
/// </summary>
internal sealed class IntrinsicCallRule : IValidationRule
{
    private static readonly string[] GivingText =
        ["States.Format", "States.JsonToString", "States.ArrayGetItem", "States.Base64Encode", "States.Base64Decode", "States.Hash", "States.UUID"];

    public void Check(ValidationContext context)
    {
        // A call that stands in thousands of places is looked at once.
        var sound = new HashSet<IntrinsicExpression>();
        foreach (var query in context.Paths)
        {
            if (query.Intrinsic is not { } expression || context.Problems.IsFull)
            {
                continue;
            }

            if (query.Template is null && !GivingText.Contains(expression.Call.Function.Name))
            {
                var finding = PathDiagnostics.FunctionNotForText(query.Node, query.State.Describe(query.Node), expression.Call.Function.Name, GivingText);
                context.Problems.Add(finding, query.Node);
            }
            else if (!sound.Contains(expression) && !Check(expression.Call, query, context.Problems))
            {
                sound.Add(expression);
            }
        }
    }

    /// <summary>Reports the first call at fault, inner ones first.</summary>
    private static bool Check(CallArgument call, PathQuery query, ProblemList problems)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is CallArgument inner && Check(inner, query, problems))
            {
                return true;
            }
        }

        var finding = Problem(call, query.Node, query.State);
        if (finding is not null)
        {
            problems.Add(finding, query.Node);
        }

        return finding is not null;
    }

    private static Diagnostic? Problem(CallArgument call, JsonSyntaxNode node, StateContext state)
    {
        var function = call.Function.Name;
        var arguments = call.Arguments;
        var signature = IntrinsicSignature.For(function);
        if (function == "States.UUID")
        {
            return arguments.Length == 0 ? null : PathDiagnostics.ArgumentIgnored(node, state.Describe(node));
        }

        if (!signature.Accepts(arguments.Length))
        {
            return PathDiagnostics.ArgumentCount(node, state.Describe(node), function, signature.Count, arguments.Length);
        }

        if (WrongKind(arguments, signature) is { } wrong)
        {
            return PathDiagnostics.BadArgument(node, state.Describe(node), function, wrong);
        }

        return TrialCall.Failure(call) is not { } failure ? null
            : function == "States.Format" && failure.StartsWith("Invalid arguments", StringComparison.Ordinal)
                ? PathDiagnostics.PlaceholderCount(node, state.Describe(node), arguments.Length - 1)
            : PathDiagnostics.BadArgument(node, state.Describe(node), function, ArgumentDemands.Explain(function, failure));
    }

    private static string? WrongKind(ReadOnlySpan<Intrinsics.IntrinsicArgument> arguments, IntrinsicSignature signature)
    {
        for (var i = 0; i < Math.Min(arguments.Length, signature.Takes.Length); i++)
        {
            var wanted = signature.Takes[i];
            if (wanted != ArgumentKind.Any && KindOf(arguments[i]) is var kind and not ArgumentKind.Any && kind != wanted)
            {
                return $"Argument {i + 1} must be {Name(wanted)}";
            }
        }

        return null;
    }

    private static ArgumentKind KindOf(Intrinsics.IntrinsicArgument argument) => argument switch
    {
        CallArgument call => IntrinsicSignature.For(call.Function.Name).Gives,
        LiteralArgument { Value.IsString: true } => ArgumentKind.Text,
        LiteralArgument { Value.IsNumber: true } => ArgumentKind.Number,
        LiteralArgument => ArgumentKind.Constant,
        _ => ArgumentKind.Any,
    };

    private static string Name(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Text => "text",
        ArgumentKind.Number => "a number",
        ArgumentKind.Array => "an array",
        _ => "an object",
    };
}
