using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>The functions that an expression calls exist.</summary>
internal sealed class UnknownFunctionRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        NearestName? nearest = null;
        foreach (var query in context.Jsonata)
        {
            foreach (var function in query.Analysis?.UnknownFunctions ?? [])
            {
                if (context.Problems.IsFullOfOthers)
                {
                    return;
                }

                nearest ??= new(BuiltInFunctions.For(JsonataDialect.Aws).Keys);
                var suggestion = function.Name == "eval" ? null : nearest.To(function.Name);
                var finding = JsonataTypeDiagnostics.UnknownFunction(query.Node.Pointer, function.Name, suggestion, query.Parsed.IsSure(function.Start));
                context.Problems.Add(finding, query.Node, query.IndexOf(function.Start), function.Name.Length + 1);
            }
        }
    }
}
