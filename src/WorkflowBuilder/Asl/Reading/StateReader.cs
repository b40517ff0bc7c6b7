namespace WorkflowBuilder.Asl;

/// <summary>Reads one state.</summary>
internal sealed class StateReader(GraphReader graph, string name, JsonSyntaxNode node, QueryLanguage language)
{
    private readonly FieldReader _fields = graph.Fields(node, language);

    public StateDefinition Read()
    {
        var type = _fields.Text("Type");
        StateDefinition state = type switch
        {
            "Pass" => Pass(),
            "Task" => Task(),
            "Choice" => Choice(),
            "Wait" => Wait(),
            "Succeed" => new SucceedState(node, name),
            "Fail" => Fail(),
            "Parallel" => Parallel(),
            "Map" => new MapReader(graph, _fields, language).Read(node, name),
            _ => new UnknownState(node, name),
        };
        ReadCommon(state);
        state.Type = type;
        if (state is not UnknownState)
        {
            state.UnknownFields = _fields.Finish($"a {type} state");
        }

        return state;
    }

    // Set and not copied with "with": definitions have thousands of states.
    private void ReadCommon(StateDefinition state)
    {
        _fields.Text("QueryLanguage");
        state.Comment = _fields.Text("Comment");
        state.QueryLanguage = GraphReader.LanguageOf(node);
        if (state is FailState)
        {
            return;
        }

        state.InputPath = _fields.PathOrNull("InputPath");
        state.OutputPath = _fields.PathOrNull("OutputPath");
        _fields.Json("Output");
        if (state is SucceedState)
        {
            return;
        }

        _fields.JsonObject("Assign");
        if (state is not ChoiceState)
        {
            state.Next = _fields.Text("Next");
            state.End = _fields.Boolean("End");
        }
    }

    private PassState Pass()
    {
        _fields.Json("Result", "Parameters");
        return new(node, name) { ResultPath = _fields.PathOrNull("ResultPath") };
    }

    private TaskState Task()
    {
        _fields.Json("Parameters", "Arguments", "ResultSelector");
        _fields.JsonObject("Credentials");
        return new(node, name)
        {
            Resource = _fields.Text("Resource"),
            TimeoutSeconds = _fields.Integer("TimeoutSeconds"),
            TimeoutSecondsPath = _fields.Path("TimeoutSecondsPath"),
            HeartbeatSeconds = _fields.Integer("HeartbeatSeconds"),
            HeartbeatSecondsPath = _fields.Path("HeartbeatSecondsPath"),
            ResultPath = _fields.PathOrNull("ResultPath"),
            Retry = ErrorHandlingReader.Retry(_fields),
            Catch = ErrorHandlingReader.Catch(_fields),
        };
    }

    private ChoiceState Choice() => new(node, name)
    {
        Choices = new RuleReader(graph, language).Read(_fields.Objects("Choices")),
        Default = _fields.Text("Default"),
    };

    private WaitState Wait() => new(node, name)
    {
        Seconds = _fields.Integer("Seconds"),
        SecondsPath = _fields.Path("SecondsPath"),
        Timestamp = _fields.Text("Timestamp"),
        TimestampPath = _fields.Path("TimestampPath"),
    };

    private FailState Fail() => new(node, name)
    {
        Error = _fields.Text("Error"),
        ErrorPath = _fields.Path("ErrorPath"),
        Cause = _fields.Text("Cause"),
        CausePath = _fields.Path("CausePath"),
    };

    private ParallelState Parallel()
    {
        _fields.Json("Parameters", "Arguments", "ResultSelector");
        return new(node, name)
        {
            Branches = graph.Branches(_fields.Array("Branches")),
            ResultPath = _fields.PathOrNull("ResultPath"),
            Retry = ErrorHandlingReader.Retry(_fields),
            Catch = ErrorHandlingReader.Catch(_fields),
        };
    }
}
