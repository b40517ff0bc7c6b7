using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A definition is no longer than Step Functions takes.</summary>
internal sealed class DefinitionSizeRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var source = context.Definition.Source;

        // A placeholder is longer or shorter than what takes its place.
        if (source.Utf8.Length > AslLimits.MaxCharacters && source.Utf8.IndexOf("${"u8) < 0 && source.Length > AslLimits.MaxCharacters)
        {
            context.Problems.Add(DocumentDiagnostics.TooLarge(), context.Definition.Syntax.Start);
        }
    }
}
