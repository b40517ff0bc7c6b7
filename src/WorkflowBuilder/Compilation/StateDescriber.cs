using System.Text.Json;

namespace WorkflowBuilder;

/// <summary>Has a state list its fields, and turns the payloads among them into JSON.</summary>
internal sealed class StateDescriber(StateLayout layout, JsonSerializerOptions? payloadOptions, List<Diagnostic> problems)
{
    private readonly PayloadSerializer _serializer = PayloadSerializer.For(payloadOptions);
    private readonly StateFields _fields = layout.Fields;

    public void Describe()
    {
        layout.State.Describe(_fields);
        if (_fields.Custom is { } custom && Resolve("", custom))
        {
            MergeCustom(custom.Json);
        }

        foreach (var entry in _fields.Entries)
        {
            Resolve(entry.Name, entry.Value);
        }

        AddSuccessor();
        CheckNested();
        CheckTaskToken();
        _fields.Sort();
        problems.AddRange(_fields.Problems?.Select(problem => problem with { Pointer = layout.Pointer }) ?? []);
    }

    private void MergeCustom(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            problems.Add(AuthoringDiagnostics.CustomStateNotObject(layout.State, layout.Pointer));
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            if (!names.Add(member.Name))
            {
                problems.Add(AuthoringDiagnostics.BadPayload(layout.State, layout.Pointer, "", $"The member \"{member.Name}\" stands twice. Keep one."));
                return;
            }

            _fields.AddFromJson(member.Name, new(member.Value, PayloadKind.Member));
        }

        if (layout.State.Successor is { } successor && _fields.Find(AslField.Next) is not null)
        {
            problems.Add(AuthoringDiagnostics.CustomStateLinkedTwice(layout.State, layout.Pointer, successor));
        }
    }

    private void AddSuccessor()
    {
        if (layout.State is not INextable || _fields.Find(AslField.Next) is not null || _fields.Find(AslField.End) is not null)
        {
            return;
        }

        if (layout.State.Successor is { } next)
        {
            _fields.Add(AslField.Next, next);
        }
        else if (_fields.Find(AslField.Type) is not Payload type || !IsTerminal(type.Json))
        {
            _fields.Add(AslField.End, true);
        }
    }

    private static bool IsTerminal(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && type.GetString() is "Succeed" or "Fail" or "Choice";

    private bool Resolve(string field, object value)
    {
        switch (value)
        {
            case Payload payload:
                return TryResolve(field, payload);
            case AslObject inner:
                foreach (var (name, member) in inner)
                {
                    Resolve($"{field}/{name}", member);
                }

                break;
            case List<AslObject> list:
                for (var i = 0; i < list.Count; i++)
                {
                    Resolve($"{field}/{i}", list[i]);
                }

                break;
        }

        return true;
    }

    private bool TryResolve(string field, Payload payload)
    {
        try
        {
            payload.Resolve(_serializer);
            return true;
        }
        catch (PayloadException error)
        {
            problems.Add(AuthoringDiagnostics.BadPayload(layout.State, layout.Pointer, field, error.Message));
            return false;
        }
    }

    private void CheckNested()
    {
        if (layout.State is Parallel or MapBase && layout.State.Nested.Count == 0)
        {
            problems.Add(AuthoringDiagnostics.NothingNested(layout.State, layout.Pointer));
        }
    }

    private void CheckTaskToken()
    {
        if (_fields.NeedsTaskToken && _fields.Find(AslField.TaskArguments) is AslObject arguments && !TaskTokenSearch.IsIn(arguments))
        {
            problems.Add(AuthoringDiagnostics.TaskTokenMissing(layout.State, layout.Pointer));
        }
    }
}
