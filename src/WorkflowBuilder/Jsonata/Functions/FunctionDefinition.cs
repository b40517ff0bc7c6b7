namespace WorkflowBuilder.Jsonata;

/// <summary>A function of the language.</summary>
/// <param name="Name">Its name, without <c>$</c>.</param>
/// <param name="Signature">The arguments it takes, in the notation of the language.</param>
/// <param name="Arity">How many arguments <c>$map</c> and its like pass to it.</param>
/// <param name="Body">What it does.</param>
internal sealed record FunctionDefinition(string Name, string Signature, int Arity, BuiltInBody Body);
