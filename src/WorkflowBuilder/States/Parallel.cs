using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Runs its branches at the same time; the result is an array with the output of each, in their order.</summary>
/// <remarks>See <see href="https://states-language.net/spec.html#parallel-state"/>.</remarks>
/// <example>
/// <code>
/// var parallel = new Parallel("Do the work in parallel").Branch(shipItem, sendInvoice, restock);
/// </code>
/// </example>
public class Parallel : WorkState
{
    private readonly List<IChainable> _branches = [];

    /// <summary>Creates a Parallel state.</summary>
    /// <param name="name">The name of the state, 1 to 80 characters.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    public Parallel(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line)
    {
    }

    /// <summary>What each branch gets as input (JSONPath): an object with paths and intrinsic functions in it.</summary>
    /// <value>The default is <see langword="null"/>: the input of the state.</value>
    public object? Parameters { get; set; }

    /// <summary>What each branch gets as input (JSONata).</summary>
    /// <value>The default is <see langword="null"/>: the input of the state.</value>
    public object? Arguments { get; set; }

    internal override IReadOnlyList<IChainable> Nested => _branches;

    internal void AddBranches(ReadOnlySpan<IChainable> branches)
    {
        foreach (var branch in branches)
        {
            _branches.Add(branch ?? throw new ArgumentNullException(
                nameof(branches), $"A branch of state {this} is null. Create the branch before adding it."));
        }
    }

    internal override void Describe(StateFields fields)
    {
        base.Describe(fields);
        fields.Add(AslField.Type, "Parallel");
        fields.AddTemplate(AslField.Parameters, Parameters);
        fields.AddTemplate(AslField.Arguments, Arguments);
    }
}
