using WorkflowBuilder.Cli.Input;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes the files that options name.</summary>
internal static class OutputFile
{
    /// <param name="option">The option, for messages.</param>
    /// <param name="file">The file. What was in it is gone.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="MisuseException">The file cannot be written.</exception>
    public static async System.Threading.Tasks.Task WriteAsync(string option, string file, Func<TextWriter, System.Threading.Tasks.Task> write)
    {
        try
        {
            using var writer = new StreamWriter(file);
            await write(writer);
        }
        catch (Exception exception) when (FileContent.IsUnreadable(exception))
        {
            throw new MisuseException($"{option}: cannot write {file}: {exception.Message}");
        }
    }
}
