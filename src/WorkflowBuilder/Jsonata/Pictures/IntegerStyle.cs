namespace WorkflowBuilder.Jsonata;

internal enum IntegerStyle
{
    Decimal,
    Letters,
    Roman,
    Words,

    /// <summary>A numbering of some other kind, which is an error once a number has to be written or read.</summary>
    Unsupported,
}
