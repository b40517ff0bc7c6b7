using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>Functions of JSONata get as many arguments as they take, and of a type that they take as far as it is known.</summary>
internal sealed class FunctionArgumentsRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var query in context.Jsonata)
        {
            foreach (var call in query.Analysis?.Calls ?? [])
            {
                if (context.Problems.IsFullOfOthers)
                {
                    return;
                }

                // With a predicate it is not clear what ~> passes to what.
                if ((!call.IsApplied || (call.Syntax.Predicates is null && call.Syntax.Group is null)) && Describe(call, query) is { } finding)
                {
                    var name = call.Syntax.Left!.Token;
                    context.Problems.Add(finding, query.Node, query.IndexOf(name.Start), name.End - name.Start);
                }
            }
        }
    }

    private static Diagnostic? Describe(JsonataCall call, JsonataQuery query)
    {
        var signature = call.Function.Signature;
        var before = call.IsApplied ? 1 : 0;
        var count = call.Syntax.Items.Count + before;
        var least = 0;
        foreach (var parameter in signature.Parameters)
        {
            least += parameter.IsOptional ? 0 : 1;
        }

        if (count < least || (count > signature.Count && !signature.IsVariadic))
        {
            return JsonataTypeDiagnostics.WrongArgumentCount(
                query.Node.Pointer, call.Function.Name, count, Expected(least, signature), query.Parsed.IsSure(call.Syntax.Left!.Token.Start));
        }

        for (var i = before; i < count && !signature.IsVariadic; i++)
        {
            var argument = call.Syntax.Items[i - before];
            var types = StaticTypes.Of(argument, query.Parsed);
            var isWrong = !IsTaken(signature, i, count, types, argument, query.Parsed);
            if (isWrong || !IsTaken(signature, i, count, types & ~TypeSymbols.Missing, argument, query.Parsed))
            {
                return JsonataTypeDiagnostics.WrongArgumentType(
                    query.Node.Pointer, call.Function.Name, i + 1, StaticTypes.NameOf(types), isWrong && query.Parsed.IsSure(call.Syntax.Left!.Token.Start));
            }
        }

        return null;
    }

    private static string Expected(int least, Signature signature) =>
        signature.IsVariadic ? $"{least} or more"
        : least == signature.Count ? least == 0 ? "none" : $"{least}"
        : $"{least} to {signature.Count}";

    /// <summary>Whether a parameter takes an argument: the one at its place, or one after that if optional ones before it may be left out.</summary>
    private static bool IsTaken(Signature signature, int index, int count, TypeSymbols types, SyntaxNode argument, JsonataParse parsed)
    {
        var firstOptional = 0;
        while (firstOptional < signature.Count && !signature.Parameters[firstOptional].IsOptional)
        {
            firstOptional++;
        }

        var last = count == signature.Count || index < firstOptional ? index : signature.Count - 1;
        for (var i = index; i <= last; i++)
        {
            if (Takes(signature.Parameters[i], types, argument, parsed))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Takes(SignatureParameter parameter, TypeSymbols types, SyntaxNode argument, JsonataParse parsed)
    {
        if ((parameter.Accepts & types) == 0)
        {
            return false;
        }

        if (parameter is not { Type: 'a', Subtype: { Length: 1 } subtype })
        {
            return true;
        }

        // An item may be nothing, which is left out, or an array whose items are put in its place.
        var wanted = ValueTypes.SymbolOf(subtype[0]) | TypeSymbols.Missing;
        return argument is { Kind: SyntaxKind.ArrayConstructor, Predicates: null, Group: null }
            ? argument.Items.TrueForAll(item => (StaticTypes.Of(item, parsed) & (wanted | TypeSymbols.Array)) != 0)
            : (types & (wanted | TypeSymbols.Array)) != 0;
    }
}
