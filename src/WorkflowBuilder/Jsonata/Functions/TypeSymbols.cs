namespace WorkflowBuilder.Jsonata;

/// <summary>The types a signature can ask for, as a set.</summary>
[Flags]
internal enum TypeSymbols : short
{
    None = 0,
    Text = 1,
    Number = 2,
    Boolean = 4,
    Null = 8,
    Array = 16,
    Object = 32,
    Function = 64,
    Missing = 128,
    Json = Array | Text | Number | Boolean | Null | Object | Missing,
    Any = Json | Function,
}
