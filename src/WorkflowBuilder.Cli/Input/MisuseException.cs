namespace WorkflowBuilder.Cli.Input;

/// <summary>The command line asks for what cannot be done. The message is for the user.</summary>
internal sealed class MisuseException(string message) : Exception(message);
