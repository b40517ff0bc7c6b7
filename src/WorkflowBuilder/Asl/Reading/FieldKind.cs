namespace WorkflowBuilder.Asl;

/// <summary>The kind of value that a field has.</summary>
internal enum FieldKind
{
    Text,
    Path,
    PathOrNull,
    Condition,
    Items,
    Integer,
    Number,
    Boolean,
    Object,
    Array,
}
