using System.Security.Cryptography;
using System.Text;

namespace WorkflowBuilder.Runner;

/// <summary>The ARNs of a map run and of its child executions.</summary>
internal sealed class MapRunNames
{
    private readonly ExecutionNames _parent;
    private readonly string _arn;
    private readonly string _machine;

    /// <param name="parent">The names of the execution that the map run belongs to.</param>
    /// <param name="label">The label; a hash of <paramref name="pointer"/> where the state has none.</param>
    /// <param name="pointer">The JSON Pointer of the state.</param>
    /// <param name="id">The id of the map run.</param>
    public MapRunNames(ExecutionNames parent, string? label, string pointer, string id)
    {
        _parent = parent;
        _arn = parent.StateMachineArn[..parent.StateMachineArn.IndexOf(":stateMachine:", StringComparison.Ordinal)];
        Label = label ?? LabelOf($"{parent.StateMachineName}{pointer}");
        _machine = $"{parent.StateMachineName}/{Label}";
        StateMachineArn = $"{_arn}:stateMachine:{_machine}";
        MapRunArn = $"{_arn}:mapRun:{_machine}:{id}";
    }

    public string Label { get; }

    public string MapRunArn { get; }

    /// <summary>The ARN that stands for the state machine of the child executions.</summary>
    public string StateMachineArn { get; }

    public ExecutionNames Child(StateMachineType type, Func<string> newId)
    {
        var name = newId();
        var execution = type == StateMachineType.Express ? $"{_arn}:express:{_machine}:{name}:{newId()}" : $"{_arn}:execution:{_machine}:{name}";
        return _parent with { ExecutionName = name, StateMachineArn = StateMachineArn, ExecutionArn = execution };
    }

    // A name-based UUID, which is the same in all executions.
    private static string LabelOf(string state)
    {
#pragma warning disable CA5351 // The UUIDs of version 3 are made with MD5; nothing is kept safe by it.
        var hash = MD5.HashData(Encoding.UTF8.GetBytes(state));
#pragma warning restore CA5351
        hash[6] = (byte)((hash[6] & 0x0F) | 0x30);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true).ToString();
    }
}
