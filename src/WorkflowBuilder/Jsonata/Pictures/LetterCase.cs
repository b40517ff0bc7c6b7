namespace WorkflowBuilder.Jsonata;

internal enum LetterCase
{
    Lower,
    Upper,
    Title,
}
