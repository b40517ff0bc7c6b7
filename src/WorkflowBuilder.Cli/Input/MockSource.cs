using System.Text;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Input;

/// <summary>A mock file, and which of its state machines is the one that is run.</summary>
/// <param name="Path">The file, as it was given.</param>
/// <param name="File">What is in it.</param>
/// <param name="StateMachine">The name of the state machine.</param>
internal sealed record MockSource(string Path, MockFile File, string StateMachine)
{
    public const string Option = "--mocks";

    private const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>Reads a mock file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The name of the state machine, if it was given.</param>
    /// <param name="definition">The file of the definition, whose name is that of the state machine otherwise.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="MisuseException">The file cannot be read, or it is open which of its state machines is meant.</exception>
    /// <exception cref="InvalidMockFileException">The file is not as it must be.</exception>
    public static async System.Threading.Tasks.Task<MockSource> ReadAsync(string path, string? name, string definition, CancellationToken cancellationToken)
    {
        var utf8 = await FileContent.ReadNamedAsync(Option, path, MaxBytes, cancellationToken);
        var file = MockFile.Parse(Encoding.UTF8.GetString(utf8), path);
        return new(path, file, Choose(file, path, name ?? StateMachineName.OfFile(definition), isNamed: name is not null));
    }

    /// <summary>The test case of a name, or the only one.</summary>
    /// <exception cref="MisuseException">There is none, or it is open which is meant.</exception>
    public string TestCase(string? name)
    {
        var cases = File.TestCases(StateMachine);
        return name is null
            ? cases is [var only] ? only : throw new MisuseException($"--test-case: say which test case of \"{StateMachine}\" in {Path} answers the tasks. It has {Listing(cases)}.")
            : cases.Contains(name) ? name : throw new MisuseException($"--test-case: \"{StateMachine}\" has no test case \"{name}\" in {Path}. It has {Listing(cases)}.");
    }

    private static string Choose(MockFile file, string path, string name, bool isNamed) => file.StateMachines switch
    {
        var machines when machines.Contains(name) => name,
        [var only] when !isNamed => only,
        [] => throw new MisuseException($"{Option}: there is no state machine in {path}."),
        var machines => throw new MisuseException($"{Option}: there is no state machine \"{name}\" in {path}. It has {Listing(machines)}; choose one with --name."),
    };

    private static string Listing(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "none",
        <= 10 => string.Join(", ", names.Select(name => $"\"{name}\"")),
        _ => $"{string.Join(", ", names.Take(10).Select(name => $"\"{name}\""))} and {names.Count - 10} more",
    };
}
