namespace WorkflowBuilder;

/// <summary>WFB145x: expressions that Step Functions accepts and that must fail when they are evaluated.</summary>
internal static class JsonataTypeDiagnostics
{
    public static Diagnostic UnknownFunction(string pointer, string function, string? suggestion, bool isSure) => new(
        "WFB1450",
        isSure ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint,
        pointer,
        $"There is no function ${function}, so that the expression fails{If(isSure)}. " +
        (function == "eval" ? "Step Functions leaves it out of JSONata; $parse reads JSON from a text."
            : suggestion is not null ? $"Perhaps it should be \"${suggestion}\"."
            : "Define it in the expression, or use another one."));

    public static Diagnostic WrongArgumentCount(string pointer, string function, int count, string expected, bool isSure) => new(
        "WFB1451",
        isSure ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint,
        pointer,
        $"The function ${function} gets {count} argument{(count == 1 ? "" : "s")} and takes {expected}, so that the expression fails{If(isSure)}. " +
        "Add what is missing, or remove what is too much.");

    public static Diagnostic WrongArgumentType(string pointer, string function, int number, string actual, bool isSure) => new(
        "WFB1452",
        isSure ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint,
        pointer,
        $"Argument {number} of ${function} is {actual}, which it does not take, so that the expression fails{If(isSure)}. " +
        "Convert the argument, for example with $string or $number.");

    public static Diagnostic WrongOperand(string pointer, string @operator, string actual, string expected, bool isSure) => new(
        "WFB1453",
        isSure ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint,
        pointer,
        $"The operator {@operator} gets {actual} and takes {expected}, so that the expression fails{If(isSure)}. " +
        "Convert the operand, for example with $number; texts are joined with &.");

    public static Diagnostic WrongResult(string pointer, string field, string actual, string expected) => new(
        "WFB1454",
        DiagnosticSeverity.Warning,
        pointer,
        $"The expression for {field} gives {actual}, but must give {expected}, so that the state fails. Change the expression.");

    private static string If(bool isSure) => isSure ? "" : " when it gets there";
}
