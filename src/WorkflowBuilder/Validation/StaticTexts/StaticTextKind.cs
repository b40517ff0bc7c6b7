namespace WorkflowBuilder;

/// <summary>What a text would be, if it were evaluated.</summary>
internal enum StaticTextKind
{
    /// <summary>A path, such as <c>$.order.id</c>.</summary>
    Path,

    /// <summary>A call of an intrinsic function, such as <c>States.UUID()</c>.</summary>
    Intrinsic,

    /// <summary>A JSONata expression between <c>{%</c> and <c>%}</c>, or one that begins with <c>$states.</c> and lacks them.</summary>
    Jsonata,

    /// <summary>A name that ends with <c>.$</c>, with whatever value.</summary>
    Name,
}
