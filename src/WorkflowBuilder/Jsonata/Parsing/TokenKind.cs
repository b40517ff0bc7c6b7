namespace WorkflowBuilder.Jsonata;

internal enum TokenKind
{
    End,
    Operator,
    Name,
    Variable,
    Text,
    Number,
    Constant,
    Regex,
}
