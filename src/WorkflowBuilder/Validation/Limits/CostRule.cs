using System.Globalization;

namespace WorkflowBuilder;

/// <summary>Tells what an execution costs at least and at most, where that is much: more than a thousand state transitions.</summary>
internal sealed class CostRule : IValidationRule
{
    private const double ManyTransitions = 1_000;
    private const double UsdPerTransition = 0.025 / 1_000;

    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        if (context.Type == StateMachineType.Express)
        {
            return;
        }

        var (least, most) = context.BoundsOf(context.Root).Transitions;
        var greatest = double.IsFinite(most) ? most : least;
        if (greatest > ManyTransitions && double.IsFinite(greatest))
        {
            var transitions = double.IsFinite(most) ? Range(least, most, "#,##0") : $"at least {least.ToString("#,##0", CultureInfo.InvariantCulture)}";
            var cost = double.IsFinite(most) ? Range(least * UsdPerTransition, most * UsdPerTransition, "#,##0.####")
                : $"at least {(least * UsdPerTransition).ToString("#,##0.####", CultureInfo.InvariantCulture)}";
            context.Problems.Add(LimitDiagnostics.Costly("", transitions, cost), context.Definition.Syntax);
        }
    }

    private static string Range(double least, double most, string format)
    {
        var (from, to) = (least.ToString(format, CultureInfo.InvariantCulture), most.ToString(format, CultureInfo.InvariantCulture));
        return from == to ? from : $"{from} to {to}";
    }
}
