using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Reads the text of a signature; what it returns, after the colon, is not checked by the language.</summary>
internal static class SignatureParser
{
    public static List<SignatureParameter> Parse(string text, int position)
    {
        var parameters = new List<SignatureParameter>();
        for (var at = 1; at < text.Length && text[at] != ':'; at++)
        {
            switch (text[at])
            {
                case 's' or 'n' or 'b' or 'l' or 'o':
                    parameters.Add(new(ValueTypes.SymbolOf(text[at]) | TypeSymbols.Missing, text[at]));
                    break;
                case 'a' or 'x':
                    parameters.Add(new(TypeSymbols.Any, text[at]));
                    break;
                case 'j':
                    parameters.Add(new(TypeSymbols.Json, 'j'));
                    break;
                case 'f':
                    parameters.Add(new(TypeSymbols.Function, 'f'));
                    break;
                case '-' when parameters.Count > 0:
                    parameters[^1] = parameters[^1] with { TakesContext = true, IsOptional = true };
                    break;
                case '?' when parameters.Count > 0:
                    parameters[^1] = parameters[^1] with { IsOptional = true };
                    break;
                case '+' when parameters.Count > 0:
                    parameters[^1] = parameters[^1] with { IsVariadic = true };
                    break;
                case '(':
                    at = ParseChoice(text, at, position, parameters);
                    break;
                case '<':
                    at = ParseSubtype(text, at, position, parameters);
                    break;
            }
        }

        return parameters;
    }

    // choice = "(" 1*type ")"
    private static int ParseChoice(string text, int open, int position, List<SignatureParameter> parameters)
    {
        var close = Closing(text, open, '(', ')');
        var choice = text[(open + 1)..close];
        if (choice.Contains('<', StringComparison.Ordinal))
        {
            throw new JsonataException("S0402", position + open) { Start = position, Value = JsonData.From(choice) };
        }

        var accepts = choice.Aggregate(TypeSymbols.Missing, (types, letter) => types | ValueTypes.SymbolOf(letter));
        parameters.Add(new(accepts, '('));
        return close;
    }

    // subtype = ("a" / "f") "<" 1*type ">"
    private static int ParseSubtype(string text, int open, int position, List<SignatureParameter> parameters)
    {
        if (parameters.Count == 0 || parameters[^1].Type is not ('a' or 'f'))
        {
            var type = parameters.Count == 0 ? default : JsonData.From(parameters[^1].Type.ToString());
            throw new JsonataException("S0401", position + open) { Start = position, Value = type };
        }

        var close = Closing(text, open, '<', '>');
        parameters[^1] = parameters[^1] with { Subtype = text[(open + 1)..close] };
        return close;
    }

    private static int Closing(string text, int open, char opening, char closing)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            depth += text[at] == opening ? 1 : text[at] == closing ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        return text.Length;
    }
}
