namespace WorkflowBuilder.Intrinsics;

/// <summary>An intrinsic function.</summary>
/// <param name="Name">Its name, <c>States.</c> included.</param>
/// <param name="Body">What it does; it checks its arguments itself, since AWS does so at run time too.</param>
internal sealed record IntrinsicFunction(string Name, IntrinsicBody Body);
