using System.Globalization;

namespace WorkflowBuilder.Runner;

/// <summary>How many of some things were covered.</summary>
/// <param name="Covered">The number of those that were.</param>
/// <param name="Total">The number of all.</param>
public readonly record struct CoverageRatio(int Covered, int Total)
{
    /// <summary>The part that was covered, from 0 to 100; 100 where there is nothing to cover.</summary>
    public double Percentage => Total == 0 ? 100 : 100.0 * Covered / Total;

    /// <summary>The sum of two.</summary>
    public static CoverageRatio operator +(CoverageRatio left, CoverageRatio right) => new(left.Covered + right.Covered, left.Total + right.Total);

    /// <summary>The sum of two.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static CoverageRatio Add(CoverageRatio left, CoverageRatio right) => left + right;

    /// <summary>Gives the numbers and the percentage: <c>3 of 4 (75.0 %)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Covered} of {Total} ({Percentage:0.0} %)");
}
