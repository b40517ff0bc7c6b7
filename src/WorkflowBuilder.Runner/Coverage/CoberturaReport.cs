using System.Globalization;
using System.Xml.Linq;

namespace WorkflowBuilder.Runner;

/// <summary>Writes the XML format of Cobertura.</summary>
internal static class CoberturaReport
{
    public static string Of(CoveredLines covered, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var lines = new CoverageRatio(covered.Lines.Count(line => line.Value > 0), covered.Lines.Count);
        var ways = covered.States.SelectMany(state => state.Branches).ToList();
        var branches = new CoverageRatio(ways.Count(way => way.Count > 0), ways.Count);
        var report = new XElement(
            "coverage",
            Rates(lines, branches),
            new XAttribute("lines-covered", lines.Covered),
            new XAttribute("lines-valid", lines.Total),
            new XAttribute("branches-covered", branches.Covered),
            new XAttribute("branches-valid", branches.Total),
            new XAttribute("complexity", 0),
            new XAttribute("version", "1"),
            new XAttribute("timestamp", 0),
            new XElement("sources", new XElement("source", ".")),
            new XElement("packages", Package(covered, path, Rates(lines, branches))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{report.ToString().ReplaceLineEndings("\n")}\n";
    }

    private static XElement Package(CoveredLines covered, string path, XAttribute[] rates) => new(
        "package",
        new XAttribute("name", "definitions"),
        rates,
        new XAttribute("complexity", 0),
        new XElement("classes", new XElement(
            "class",
            new XAttribute("name", Path.GetFileName(path)),
            new XAttribute("filename", path),
            rates,
            new XAttribute("complexity", 0),
            new XElement("methods"),
            new XElement("lines", covered.Lines.Select(line => Line(line.Key, line.Value, covered.States))))));

    private static XElement Line(int number, long hits, IReadOnlyList<CoveredState> states)
    {
        var ways = states.Where(state => state.Line == number).SelectMany(state => state.Branches).ToList();
        var line = new XElement("line", new XAttribute("number", number), new XAttribute("hits", hits), new XAttribute("branch", ways.Count > 0));
        if (ways.Count > 0)
        {
            var ratio = new CoverageRatio(ways.Count(way => way.Count > 0), ways.Count);
            line.Add(new XAttribute(
                "condition-coverage", string.Create(CultureInfo.InvariantCulture, $"{ratio.Percentage:0}% ({ratio.Covered}/{ratio.Total})")));
        }

        return line;
    }

    private static XAttribute[] Rates(CoverageRatio lines, CoverageRatio branches) =>
        [new("line-rate", Rate(lines)), new("branch-rate", Rate(branches))];

    private static string Rate(CoverageRatio ratio) => (ratio.Percentage / 100).ToString("0.####", CultureInfo.InvariantCulture);
}
