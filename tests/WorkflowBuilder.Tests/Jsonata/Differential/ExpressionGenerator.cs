using System.Globalization;
using System.Text;

namespace WorkflowBuilder.Tests.Jsonata.Differential;

/// <summary>Makes expressions by filling the holes of templates.</summary>
internal sealed class ExpressionGenerator(Random random)
{
    private const int Depth = 4;

    public string Next() => Fill("x", random.Next(1, Depth + 1), isInLambda: false);

    private string Fill(string kind, int depth, bool isInLambda)
    {
        // Now and then an operand of the wrong type.
        if (random.Next(25) == 0 && ExpressionTemplates.Composed.ContainsKey(kind))
        {
            kind = "x";
        }

        if (kind == "x" && random.Next(6) != 0)
        {
            kind = "nsbaopf".Substring(random.Next(7), 1);
        }

        if (kind == "i")
        {
            return random.Next(-3, 13).ToString(CultureInfo.InvariantCulture);
        }

        if (isInLambda && random.Next(3) == 0 && ExpressionTemplates.Composed.ContainsKey(kind))
        {
            return ExpressionTemplates.Variables[random.Next(ExpressionTemplates.Variables.Count)];
        }

        var templates = depth <= 0 || !ExpressionTemplates.Composed.TryGetValue(kind, out var composed) || random.Next(8) == 0
            ? ExpressionTemplates.Plain[kind]
            : composed;
        return FillHoles(templates[random.Next(templates.Count)], depth - 1, isInLambda);
    }

    // A hole is ‹kind›, or ‹kind!› inside of a function, where the variables of its parameters are bound.
    private string FillHoles(string template, int depth, bool isInLambda)
    {
        var filled = new StringBuilder();
        var at = 0;
        for (var open = template.IndexOf('‹', at); open >= 0; open = template.IndexOf('‹', at))
        {
            var close = template.IndexOf('›', open);
            var hole = template[(open + 1)..close];
            filled.Append(template, at, open - at).Append(Fill(hole[..1], depth, isInLambda || hole.EndsWith('!')));
            at = close + 1;
        }

        return filled.Append(template, at, template.Length - at).ToString();
    }
}
