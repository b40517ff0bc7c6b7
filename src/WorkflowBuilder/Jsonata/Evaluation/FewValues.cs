using System.Runtime.CompilerServices;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Room on the stack for the arguments of nearly every call.</summary>
[InlineArray(Capacity)]
internal struct FewValues
{
    public const int Capacity = 8;

    private JsonData _first;
}
