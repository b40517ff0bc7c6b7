using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>
/// Which arguments a function takes: checks them, wraps single values where arrays are asked for, and puts the context where an argument is missing.
/// </summary>
internal sealed class Signature
{
    private const int FewOnStack = 64;

    private readonly SignatureParameter[] _parameters;
    private readonly bool _isVariadic;

    private Signature(SignatureParameter[] parameters)
    {
        _parameters = parameters;
        _isVariadic = Array.Exists(parameters, parameter => parameter.IsVariadic);
    }

    public int Count => _parameters.Length;

    public ReadOnlySpan<SignatureParameter> Parameters => _parameters;

    /// <summary>Whether a parameter takes any number of arguments.</summary>
    public bool IsVariadic => _isVariadic;

    /// <summary>Reads <c>&lt;s-n?:s&gt;</c>.</summary>
    /// <exception cref="JsonataException">The signature makes no sense; the place is counted from <paramref name="position"/>.</exception>
    public static Signature Parse(string text, int position = 0) => new([.. SignatureParser.Parse(text, position)]);

    /// <summary>Checks the arguments and puts what the function gets into <paramref name="validated"/>.</summary>
    /// <returns>How many there are; never more than <see cref="CapacityFor"/>.</returns>
    /// <exception cref="JsonataException">An argument does not fit.</exception>
    public int Validate(ReadOnlySpan<JsonData> arguments, in JsonData context, Span<JsonData> validated, Evaluation evaluation)
    {
        if (arguments.Length == _parameters.Length && !_isVariadic && AllFit(arguments))
        {
            for (var i = 0; i < arguments.Length; i++)
            {
                validated[i] = Convert(_parameters[i], arguments[i], i, 1);
            }

            return arguments.Length;
        }

        Span<int> lengths = _parameters.Length <= FewOnStack ? stackalloc int[_parameters.Length] : new int[_parameters.Length];
        if (!Match(arguments, _parameters.Length, toEnd: true, lengths, evaluation))
        {
            throw Mismatch(arguments, evaluation);
        }

        return Collect(arguments, context, lengths, validated);
    }

    public int CapacityFor(int arguments) => arguments + _parameters.Length;

    private bool AllFit(ReadOnlySpan<JsonData> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if ((_parameters[i].Accepts & ValueTypes.SymbolOf(arguments[i])) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Finds how many arguments belong to each of the first parameters, as many as possible to the first.</summary>
    private bool Match(ReadOnlySpan<JsonData> arguments, int count, bool toEnd, Span<int> lengths, Evaluation evaluation)
    {
        HashSet<(int Parameter, int At)>? failed = null;
        return Match(arguments, 0, 0, count, toEnd, lengths, ref failed, evaluation);
    }

    /// <param name="arguments">The arguments.</param>
    /// <param name="parameter">The parameter whose turn it is.</param>
    /// <param name="at">The first argument that is left for it.</param>
    /// <param name="count">How many parameters there are.</param>
    /// <param name="toEnd">Whether all arguments must belong to one.</param>
    /// <param name="lengths">How many belong to each.</param>
    /// <param name="failed">Which arguments were tried in vain with which parameters; without it, trying takes exponential time.</param>
    /// <param name="evaluation">What counts the tries, of which there can be as many as the product of the three counts.</param>
    private bool Match(
        ReadOnlySpan<JsonData> arguments,
        int parameter,
        int at,
        int count,
        bool toEnd,
        Span<int> lengths,
        ref HashSet<(int Parameter, int At)>? failed,
        Evaluation evaluation)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        evaluation.Step();
        if (parameter == count)
        {
            return !toEnd || at == arguments.Length;
        }

        if (failed?.Contains((parameter, at)) ?? false)
        {
            return false;
        }

        var asked = _parameters[parameter];
        var most = 0;
        while (at + most < arguments.Length && (most == 0 || asked.IsVariadic) && (asked.Accepts & ValueTypes.SymbolOf(arguments[at + most])) != 0)
        {
            evaluation.Step();
            most++;
        }

        for (var length = most; length >= (asked.IsOptional ? 0 : 1); length--)
        {
            lengths[parameter] = length;
            if (Match(arguments, parameter + 1, at + length, count, toEnd, lengths, ref failed, evaluation))
            {
                return true;
            }
        }

        (failed ??= []).Add((parameter, at));
        return false;
    }

    private int Collect(ReadOnlySpan<JsonData> arguments, in JsonData context, ReadOnlySpan<int> lengths, Span<JsonData> validated)
    {
        var at = 0;
        var count = 0;
        for (var i = 0; i < _parameters.Length; i++)
        {
            var parameter = _parameters[i];
            if (lengths[i] == 0 && parameter.TakesContext)
            {
                validated[count++] = (parameter.Accepts & ValueTypes.SymbolOf(context)) != 0
                    ? context
                    : throw new JsonataException("T0411") { Value = context, Index = at + 1 };
                continue;
            }

            if (lengths[i] == 0)
            {
                validated[count++] = at < arguments.Length ? arguments[at] : default;
                at++;
                continue;
            }

            for (var taken = 0; taken < lengths[i]; taken++, at++)
            {
                validated[count++] = at < arguments.Length ? Convert(parameter, arguments[at], at, lengths[i]) : default;
            }
        }

        return count;
    }

    private static JsonData Convert(SignatureParameter parameter, in JsonData argument, int at, int matched)
    {
        if (parameter.Type != 'a' || argument.IsUndefined)
        {
            return argument;
        }

        if (parameter.Subtype is { } subtype && !ItemsFit(argument, subtype, matched))
        {
            throw new JsonataException("T0412") { Value = argument, Index = at + 1, Type = ValueTypes.PluralOf(subtype) };
        }

        return argument.IsArray ? argument : new(new ArrayNode([argument]));
    }

    private static bool ItemsFit(in JsonData argument, string subtype, int matched)
    {
        var wanted = ValueTypes.SymbolOf(subtype.Length > 0 ? subtype[0] : ' ');
        if (!argument.IsArray)
        {
            return matched == 1 && subtype.Length == 1 && ValueTypes.SymbolOf(argument) == wanted;
        }

        foreach (var item in argument.Items)
        {
            if (ValueTypes.SymbolOf(item) != wanted)
            {
                return false;
            }
        }

        return true;
    }

    private JsonataException Mismatch(ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        var fitting = 0;
        Span<int> lengths = _parameters.Length <= FewOnStack ? stackalloc int[_parameters.Length] : new int[_parameters.Length];
        for (var count = 1; count <= _parameters.Length; count++)
        {
            if (!Match(arguments, count, toEnd: false, lengths, evaluation))
            {
                break;
            }

            evaluation.Charge(count);
            fitting = 0;
            foreach (var length in lengths[..count])
            {
                fitting += length;
            }
        }

        return new("T0410") { Value = fitting < arguments.Length ? arguments[fitting] : default, Index = fitting + 1 };
    }
}
