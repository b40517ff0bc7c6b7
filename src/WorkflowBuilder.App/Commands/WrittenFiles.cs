using System.CommandLine;
using WorkflowBuilder.Cli.Commands;
using WorkflowBuilder.Cli.Input;
using WorkflowBuilder.Cli.Output;

namespace WorkflowBuilder.Commands;

/// <summary>Where what is made of workflows goes: standard output, a file, or a folder with a file for each.</summary>
/// <param name="extension">How the names of files in a folder end.</param>
internal sealed class WrittenFiles(string extension)
{
    private const string FileOption = "--output";
    private const string FolderOption = "--directory";

    private readonly Option<string> _file = CommandOptions.Text(FileOption, "FILE", "The file to write. Left out, standard output.");
    private readonly Option<string> _folder = CommandOptions.Text(
        FolderOption, "DIR", $"The folder in which to write a file for each workflow, called NAME{extension}. It is made where it is missing.");

    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_folder);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_file) is not null && result.GetValue(_folder) is not null)
            {
                result.AddError($"Give {FileOption} or {FolderOption}, not both.");
            }
        });
    }

    /// <summary>Writes texts, which have the names of their workflows.</summary>
    /// <exception cref="MisuseException">A file cannot be written, or two texts would go into one.</exception>
    public async System.Threading.Tasks.Task WriteAsync(ParseResult result, TextWriter output, IReadOnlyList<(string Name, string Text)> texts)
    {
        if (result.GetValue(_folder) is { } folder)
        {
            await WriteFolderAsync(folder, texts);
        }
        else if (result.GetValue(_file) is { } file)
        {
            await (texts is [var only]
                ? OutputFile.WriteAsync(FileOption, file, writer => writer.WriteAsync(only.Text))
                : throw new MisuseException(
                    $"{FileOption}: there are {texts.Count} workflows, and a file holds one. Name it, or write all of them with {FolderOption}."));
        }
        else
        {
            foreach (var (_, text) in texts)
            {
                await output.WriteAsync(text);
            }
        }
    }

    private async System.Threading.Tasks.Task WriteFolderAsync(string folder, IReadOnlyList<(string Name, string Text)> texts)
    {
        var files = texts.ToLookup(text => FileName(text.Name), StringComparer.OrdinalIgnoreCase);
        if (files.FirstOrDefault(file => file.Count() > 1) is { } shared)
        {
            var names = string.Join(" and ", shared.Select(text => $"\"{text.Name}\""));
            throw new MisuseException($"{FolderOption}: {names} would both be written to {shared.Key}. Rename one.");
        }

        CreateFolder(folder);
        foreach (var (name, text) in texts)
        {
            await OutputFile.WriteAsync(FolderOption, Path.Combine(folder, FileName(name)), writer => writer.WriteAsync(text));
        }
    }

    private static void CreateFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (FileContent.IsUnreadable(exception))
        {
            throw new MisuseException($"{FolderOption}: cannot make {folder}: {exception.Message}");
        }
    }

    // What some system does not take in names, and what leads out of the folder.
    private string FileName(string name)
    {
        var letters = name.Select(letter => char.IsControl(letter) || "<>:\"/\\|?*".Contains(letter, StringComparison.Ordinal) ? '-' : letter);
        return string.Concat(letters).TrimStart('.') + extension;
    }
}
