using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Whole numbers in another base, with the digits that ECMAScript produces for them.</summary>
internal static class NumberBase
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const double FirstInexact = 9007199254740992;
    private const int MaxDigits = 1100;

    public static string Format(double value, double radix)
    {
        var number = JsNumber.Round(value, 0);
        var numberBase = JsNumber.Round(radix, 0);
        if (!(numberBase >= 2 && numberBase <= 36))
        {
            throw new JsonataException("D3100") { Value = JsonData.From(numberBase) };
        }

        return numberBase == 10 || !double.IsFinite(number) ? JsNumber.Text(number) : Convert(number, numberBase);
    }

    private static string Convert(double value, double radix)
    {
        Span<char> buffer = stackalloc char[MaxDigits];
        var position = MaxDigits;
        var rest = Math.Abs(value);

        // Digits below the precision of the number are zeros by definition, not remainders of a rounded division.
        while (rest / radix >= FirstInexact)
        {
            rest /= radix;
            buffer[--position] = '0';
        }

        do
        {
            var digit = rest % radix;
            buffer[--position] = Digits[(int)digit];
            rest = (rest - digit) / radix;
        }
        while (rest > 0);

        if (value < 0)
        {
            buffer[--position] = '-';
        }

        return new string(buffer[position..]);
    }
}
