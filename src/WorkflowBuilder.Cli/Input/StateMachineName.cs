namespace WorkflowBuilder.Cli.Input;

/// <summary>The name of a state machine whose definition is in a file.</summary>
internal static class StateMachineName
{
    /// <summary>The name of the file up to its first dot, with a hyphen for what names may not have.</summary>
    public static string OfFile(string file)
    {
        var name = Path.GetFileName(file).Split('.')[0];
        var letters = name.Take(80).Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-');
        return name.Length == 0 ? "StateMachine" : string.Concat(letters);
    }
}
