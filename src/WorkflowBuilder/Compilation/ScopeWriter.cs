using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>Writes the scopes of a workflow into one another, with a stack of its own.</summary>
internal sealed class ScopeWriter(
    Utf8JsonWriter writer, Workflow workflow, QueryLanguage language, AslOptions options, List<Diagnostic> problems)
{
    private readonly StateWriter _stateWriter = new(writer, options.Partition);
    private readonly Stack<(ScopeLayout Scope, int Written)> _open = new();

    public void Write(ScopeLayout root)
    {
        Open(root);
        while (_open.TryPop(out var top))
        {
            if (top.Written < top.Scope.States.Count)
            {
                _open.Push((top.Scope, top.Written + 1));
                WriteState(top.Scope.States[top.Written]);
            }
            else
            {
                Close(top.Scope);
            }
        }
    }

    private void Open(ScopeLayout scope)
    {
        writer.WriteStartObject();
        if (scope.Owner is null)
        {
            WriteHead();
        }
        else if ((scope.Owner.State as MapBase)?.DescribeProcessorConfig() is { } config)
        {
            writer.WritePropertyName("ProcessorConfig");
            _stateWriter.WriteObject(config, language);
        }

        writer.WriteString("StartAt", scope.Start.Name);
        writer.WriteStartObject("States");
        _open.Push((scope, 0));
    }

    private void WriteHead()
    {
        if (workflow.Comment is not null)
        {
            writer.WriteString("Comment", workflow.Comment);
        }

        if (workflow.QueryLanguage is not null || language == QueryLanguage.Jsonata)
        {
            writer.WriteString("QueryLanguage", NameOf(language));
        }

        if (workflow.Version is not null)
        {
            writer.WriteString("Version", workflow.Version);
        }

        if (workflow.Timeout is { } timeout)
        {
            writer.WriteNumber("TimeoutSeconds", timeout.ToWholeSeconds(nameof(workflow.Timeout)));
        }
    }

    private void WriteState(StateLayout layout)
    {
        writer.WriteStartObject(layout.State.Name);
        if (layout.Language != language && layout.Fields.Find(AslField.QueryLanguage) is null)
        {
            writer.WriteString("QueryLanguage", NameOf(layout.Language));
        }

        try
        {
            _stateWriter.Write(layout);
        }
        catch (PayloadException error)
        {
            problems.Add(AuthoringDiagnostics.BadPayload(layout.State, layout.Pointer, _stateWriter.Field, error.Message));
        }

        if (layout.Nested.Count == 0)
        {
            writer.WriteEndObject();
            return;
        }

        if (layout.State is MapBase map)
        {
            writer.WritePropertyName(map.NestedField.ToString());
        }
        else
        {
            writer.WriteStartArray("Branches");
        }

        Open(layout.Nested[0]);
    }

    private void Close(ScopeLayout scope)
    {
        writer.WriteEndObject();
        writer.WriteEndObject();
        if (scope.Owner is not { } owner)
        {
            return;
        }

        if (!scope.IsLast)
        {
            Open(owner.Nested[scope.Index + 1]);
            return;
        }

        if (owner.State is not MapBase)
        {
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static string NameOf(QueryLanguage language) => language == QueryLanguage.Jsonata ? "JSONata" : "JSONPath";
}
