using System.Globalization;
using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>The replacement of a match: <c>$0</c> is the match, <c>$1</c> and on its groups, <c>$$</c> a dollar sign.</summary>
internal static class ReplacementTemplate
{
    public static string Fill(string template, string match, in JsonData groups)
    {
        var result = new StringBuilder();
        var at = 0;
        while (at < template.Length)
        {
            var dollar = template.IndexOf('$', at);
            if (dollar < 0)
            {
                break;
            }

            result.Append(template, at, dollar - at);
            at = dollar + 1;
            at += AppendReference(result, template, at, match, groups);
        }

        return result.Append(template, at, template.Length - at).ToString();
    }

    /// <returns>How many characters after the dollar sign belong to the reference.</returns>
    private static int AppendReference(StringBuilder result, string template, int at, string match, in JsonData groups)
    {
        switch (at < template.Length ? template[at] : '\0')
        {
            case '$':
                result.Append('$');
                return 1;
            case '0':
                result.Append(match);
                return 1;
            case >= '1' and <= '9':
                var (group, digits) = GroupAt(template, at, groups.Count);
                result.Append(groups[group - 1].Node as string);
                return digits;
            default:
                result.Append('$');
                return 0;
        }
    }

    // As many digits as the number of groups has, one fewer where there is no such group.
    private static (int Group, int Digits) GroupAt(string template, int at, int groups)
    {
        var most = groups.ToString(CultureInfo.InvariantCulture).Length;
        var digits = 0;
        while (digits < most && at + digits < template.Length && char.IsAsciiDigit(template[at + digits]))
        {
            digits++;
        }

        var group = int.Parse(template.AsSpan(at, digits), CultureInfo.InvariantCulture);
        return digits > 1 && group > groups ? (group / 10, digits - 1) : (group, digits);
    }
}
