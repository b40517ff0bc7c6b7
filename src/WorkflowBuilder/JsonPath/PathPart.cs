using System.Globalization;
using System.Text;

namespace WorkflowBuilder.Paths;

/// <summary>One part of the place of a value: the name of a member or, where that is null, an index.</summary>
internal readonly record struct PathPart(string? Name, int Index)
{
    public void AppendTo(StringBuilder text)
    {
        if (Name is null)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{Index}]");
        }
        else
        {
            text.Append("['").Append(Name).Append("']");
        }
    }
}
