namespace WorkflowBuilder.Jsonata;

/// <summary>What an expression reads of a variable that it does not bind itself.</summary>
/// <param name="Variable">The variable, without <c>$</c>.</param>
/// <param name="Names">The names that follow it, up to the first thing that is none. Predicates between them are left out.</param>
/// <param name="Start">How many characters (UTF-16 units) of the expression lie before it.</param>
/// <param name="IsWhole">Whether there is nothing else in the expression.</param>
/// <param name="IsTested">Whether <c>$exists</c> is asked for it.</param>
internal sealed record JsonataRead(string Variable, string[] Names, int Start, bool IsWhole, bool IsTested);
