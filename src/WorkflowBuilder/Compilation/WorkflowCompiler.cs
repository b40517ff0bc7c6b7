using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>
/// Turns a graph of states into the JSON of the Amazon States Language: finds the states, lists their fields, settles the query languages, writes.
/// No step is recursive over the graph, so its size is limited by memory only.
/// </summary>
internal sealed class WorkflowCompiler
{
    // About the size of a small state, so that the buffer of a large workflow grows once or twice and not twenty times.
    private const int BytesPerState = 256;
    private const int MaxStatesForBuffer = 100_000;

    private readonly Workflow _workflow;
    private readonly AslOptions _options;
    private readonly List<Diagnostic> _problems = [];

    private WorkflowCompiler(Workflow workflow, AslOptions options)
    {
        _workflow = workflow;
        _options = options;
    }

    public static CompilationResult Compile(Workflow workflow, AslOptions options) => new WorkflowCompiler(workflow, options).Compile();

    private CompilationResult Compile()
    {
        var layout = new WorkflowLayout(_workflow.Definition.StartState);
        _problems.AddRange(layout.Problems);
        foreach (var state in layout.States)
        {
            CheckOwner(state);
            new StateDescriber(state, _workflow.PayloadOptions, _problems).Describe();
        }

        var language = LanguageSettler.Settle(_workflow.QueryLanguage, layout.States, _problems);
        var utf8 = _problems.Count == 0 ? Write(layout, language) : default;
        if (_problems.Count > 0)
        {
            return new(default, _problems, layout);
        }

        // A workflow that failed to compile owns nothing, so that its states may go into a corrected one.
        layout.States.ForEach(place => place.State.Owner = _workflow);
        return new(utf8, _problems, layout);
    }

    private void CheckOwner(StateLayout layout)
    {
        var state = layout.State;
        if (state.Owner is { } owner && owner != _workflow)
        {
            _problems.Add(AuthoringDiagnostics.StateInTwoWorkflows(state, layout.Pointer, owner, _workflow));
        }
    }

    private ReadOnlyMemory<byte> Write(WorkflowLayout layout, QueryLanguage language)
    {
        var buffer = new ArrayBufferWriter<byte>(Math.Min(layout.States.Count + 1, MaxStatesForBuffer) * BytesPerState);
        using (var writer = new Utf8JsonWriter(buffer, new()
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = _options.Indented,
            NewLine = "\n",
            MaxDepth = int.MaxValue,
            SkipValidation = true,
        }))
        {
            new ScopeWriter(writer, _workflow, language, _options, _problems).Write(layout.Root);
        }

        return buffer.WrittenMemory;
    }
}
